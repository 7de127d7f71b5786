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
      'an address of a form with more than 8,192 characters behind the question mark is answered with an error',
      'https://cofus.blog/posts/regarding-the-query-string-limit-of-8192-characters-in-google-forms',
    ),
    () => {
      const state = aWorkspace();
      const form = formAppOn(state).create('Report', true);
      const text = form.addParagraphTextItem();
      const urlOf = (typed: string) =>
        form.createResponse().withItemResponse(text.createResponse(typed)).toPrefilledUrl();
      const room = 8192 - (urlOf('a').split('?')[1]?.length ?? 0) + 1;

      expect(openForm(state, form.getId(), urlOf('a'.repeat(room)))).toMatchObject({ open: true });
      expect(openForm(state, form.getId(), urlOf('a'.repeat(room + 1)))).toMatchObject({ open: false });
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

  it(
    asGoogle(
      'a prefilled address carries every kind of question',
      'reference/forms/form-response#toPrefilledUrl()',
    ),
    () => {
      const state = aWorkspace();
      const form = formAppOn(state).create('Report', true);
      const list = form.addListItem().setChoiceValues(['Wool', 'Bats']);
      const scale = form.addScaleItem().setBounds(0, 10);
      const rating = form.addRatingItem();
      const date = form.addDateItem();
      const dateTime = form.addDateTimeItem();
      const time = form.addTimeItem();
      const duration = form.addDurationItem();
      const ticks = form.addCheckboxGridItem().setRows(['we', 'they']).setColumns(['now', 'later']);
      const noon = new Date('2026-06-01T10:00:00Z') as unknown as GoogleAppsScript.Base.Date;

      const url = form
        .createResponse()
        .withItemResponse(list.createResponse('Bats'))
        .withItemResponse(scale.createResponse(0))
        .withItemResponse(rating.createResponse(5))
        .withItemResponse(date.createResponse(noon))
        .withItemResponse(dateTime.createResponse(noon))
        .withItemResponse(time.createResponse(9, 5))
        .withItemResponse(duration.createResponse(1, 2, 3))
        .withItemResponse(ticks.createResponse([['now', 'later'], ['later']]))
        .toPrefilledUrl();

      const opened = openForm(state, form.getId(), url);
      expect(opened.open && opened.filledIn).toEqual({
        [list.getId()]: 'Bats',
        [scale.getId()]: '0',
        [rating.getId()]: '5',
        [date.getId()]: '2026-06-01',
        [dateTime.getId()]: '2026-06-01 12:00',
        [time.getId()]: '09:05',
        [duration.getId()]: '01:02:03',
        [ticks.getId()]: [['now', 'later'], ['later']],
      });
    },
  );

  it(
    asGoogle(
      'a prefilled address fills in nothing that the question does not offer',
      'assumed: as Google’s page behaves',
    ),
    () => {
      const state = aWorkspace();
      const form = formAppOn(state).create('Report', true);
      const list = form.addListItem().setChoiceValues(['Wool']);
      const scale = form.addScaleItem();
      const kind = form.addMultipleChoiceItem().setChoiceValues(['Mentoring']);
      const entries = [
        `entry.${list.getId()}=Bats`,
        `entry.${scale.getId()}=99`,
        `entry.${kind.getId()}=__other_option__&entry.${kind.getId()}.other_option_response=Money`,
      ];

      const opened = openForm(
        state,
        form.getId(),
        `${form.getPublishedUrl()}?usp=pp_url&${entries.join('&')}`,
      );

      expect(opened.open && opened.filledIn).toEqual({});
    },
  );

  it(
    asGoogle(
      'a prefilled address may give a date and a time in parts',
      'assumed: as addresses made by the form’s editor show',
    ),
    () => {
      const state = aWorkspace();
      const form = formAppOn(state).create('Report', true);
      const date = `entry.${form.addDateItem().getId()}`;
      const time = `entry.${form.addTimeItem().getId()}`;
      const parts = `${date}_year=2026&${date}_month=6&${date}_day=1&${time}_hour=9&${time}_minute=5`;

      const opened = openForm(state, form.getId(), `${form.getPublishedUrl()}?${parts}`);

      expect(new Set(opened.open ? Object.values(opened.filledIn) : [])).toEqual(
        new Set(['2026-06-01', '09:05']),
      );
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
