import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openForm } from '../../../src/local/forms/answer-form.ts';
import { asGoogle } from '../as-google.ts';
import { aWorkspace, formAppOn } from './form-app-on.ts';

describe('a prefilled address (developers.google.com/apps-script/reference/forms/form-response#toPrefilledUrl())', () => {
  it(
    asGoogle(
      'a prefilled address opens the form with the answers it was made from',
      'reference/forms/form-response#toPrefilledUrl()',
    ),
    () => {
      const state = aWorkspace();
      const form = formAppOn(state).create('Report', true);
      const code = form.addTextItem().setTitle('Application');
      const kind = form.addMultipleChoiceItem().setChoiceValues(['Mentoring']).showOtherOption(true);
      const ticks = form.addCheckboxItem().setChoiceValues(['Women, children and youth', 'Health']);
      const grid = form.addGridItem().setRows(['we', 'they']).setColumns(['now', 'later']);

      const url = form
        .createResponse()
        .withItemResponse(code.createResponse('A-07 & "friends" =1+1 Čapljina'))
        .withItemResponse(kind.createResponse('Bats, villages'))
        .withItemResponse(ticks.createResponse(['Women, children and youth', 'Health']))
        .withItemResponse(grid.createResponse(['', 'later']))
        .toPrefilledUrl();

      expect(url).toMatch(
        /^https:\/\/docs\.google\.com\/forms\/d\/e\/[\w-]+\/viewform\?usp=pp_url&entry\.\d+=/,
      );
      expect(openForm(state, form.getId(), url)).toMatchObject({
        filledIn: {
          [code.getId()]: 'A-07 & "friends" =1+1 Čapljina',
          [kind.getId()]: 'Bats, villages',
          [ticks.getId()]: ['Women, children and youth', 'Health'],
          [grid.getId()]: ['', 'later'],
        },
      });
      expect(form.getResponses()).toEqual([]);
    },
  );

  it(
    asGoogle(
      'a prefilled address ignores entries of questions that are gone',
      'assumed: as Google’s page behaves',
    ),
    () => {
      const state = aWorkspace();
      const form = formAppOn(state).create('Report', true);
      const code = form.addTextItem();
      const url = form.createResponse().withItemResponse(code.createResponse('A-07')).toPrefilledUrl();

      form.deleteItem(0);

      expect(openForm(state, form.getId(), url)).toMatchObject({ open: true, filledIn: {} });
    },
  );

  it('carries any text there and back', () => {
    const state = aWorkspace();
    const form = formAppOn(state).create('Report', true);
    const text = form.addParagraphTextItem();

    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', minLength: 1 }).filter((typed) => typed.trim() !== ''),
        (typed) => {
          const url = form.createResponse().withItemResponse(text.createResponse(typed)).toPrefilledUrl();

          expect(openForm(state, form.getId(), url)).toMatchObject({ filledIn: { [text.getId()]: typed } });
        },
      ),
    );
  });
});
