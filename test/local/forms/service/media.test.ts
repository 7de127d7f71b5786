import { describe, expect, it } from 'vitest';
import { openForm, submitForm } from '../../../../src/local/forms/answer-form.ts';
import { createBlob } from '../../../../src/local/platform/utilities/blob.ts';
import { asGoogle } from '../../as-google.ts';
import { aWorkspace, executionOn, formAppOn } from '../form-app-on.ts';
import { shownRow, valuesOf } from '../response-tab.ts';

const aForm = () => {
  const state = aWorkspace();
  const app = formAppOn(state, { sheetAppearsAfterFlushes: 0 });
  const form = app.create('Application', true);
  const blob = (contentType: string) =>
    createBlob(executionOn(state), { bytes: Buffer.from([1, 2, 255]), contentType, name: 'logo.png' });
  return { state, app, form, blob };
};

describe('images', () => {
  it(asGoogle('an image item keeps its picture, alignment and width', 'reference/forms/image-item'), () => {
    const { app, form, blob } = aForm();
    const item = form
      .addImageItem()
      .setTitle('Where we work')
      .setImage(blob('image/png'))
      .setAlignment(app.Alignment.CENTER)
      .setWidth(300);

    expect(item.getImage().getBytes()).toEqual([1, 2, -1]);
    expect([item.getImage().getContentType(), `${item.getAlignment()}`, item.getWidth()]).toEqual([
      'image/png',
      'CENTER',
      300,
    ]);
  });

  it(
    asGoogle('setImage refuses what is no image', 'assumed: the wording is ours, the reference names none'),
    () => {
      const { form, blob } = aForm();

      expect(() => form.addImageItem().setImage(blob('text/plain'))).toThrow('Invalid image data.');
    },
  );
});

describe('videos', () => {
  it.each(['https://www.youtube.com/watch?v=abcdefghijk', 'https://youtu.be/abcdefghijk?t=3', 'abcdefghijk'])(
    asGoogle('setVideoUrl takes %s', 'reference/forms/video-item#setVideoUrl(String)'),
    (url) => {
      const { state, form } = aForm();
      form.addVideoItem().setVideoUrl(url);

      const opened = openForm(state, form.getId());

      expect(opened.open && opened.pages[0]?.items).toMatchObject([
        { type: 'VIDEO', youtubeId: 'abcdefghijk' },
      ]);
    },
  );

  it(
    asGoogle(
      'setVideoUrl refuses an address that is not YouTube’s',
      'reference/forms/video-item#setVideoUrl(String)',
    ),
    () => {
      const { form } = aForm();

      expect(() => form.addVideoItem().setVideoUrl('https://example.org/film')).toThrow(
        'Invalid argument: youtubeUrl',
      );
    },
  );
});

describe('ratings', () => {
  it(
    asGoogle(
      'a rating has an icon and a level, and answers with a number as text',
      'reference/forms/rating-item',
    ),
    () => {
      const { app, form } = aForm();
      const item = form.addRatingItem();

      expect([item.getRatingScaleLevel(), `${item.getRatingIcon()}`, `${item.getType()}`]).toEqual([
        5,
        'STAR',
        'RATING',
      ]);
      item.setRatingScaleLevel(7).setRatingIcon(app.RatingIconType.HEART);
      expect(item.createResponse(7).getResponse()).toBe('7');
      expect(() => item.createResponse(8)).toThrow('Invalid response submitted to rating question.');
      expect(form.getItems(app.ItemType.RATING)[0]?.asRatingItem().getRatingScaleLevel()).toBe(7);
    },
  );

  it(asGoogle('a rating is a number in the response sheet', 'assumed: as a scale'), () => {
    const { state, app, form } = aForm();
    const item = form.addRatingItem().setTitle('How was it?');
    form.setDestination(app.DestinationType.SPREADSHEET, state.spreadsheetId);

    submitForm(state, form.getId(), { [item.getId()]: '4' });

    expect([shownRow(state, 1)[1], valuesOf(state, 2)[1]]).toEqual(['How was it?', 4]);
  });
});

describe('duplicate', () => {
  it(
    asGoogle(
      'duplicate appends a copy with an id and a column of its own',
      'reference/forms/text-item#duplicate()',
    ),
    () => {
      const { state, app, form } = aForm();
      const item = form.addListItem().setTitle('Sector').setChoiceValues(['Wool', 'Bats']).setRequired(true);
      form.addTextItem().setTitle('Town');
      form.setDestination(app.DestinationType.SPREADSHEET, state.spreadsheetId);

      const copy = item.duplicate();
      copy.setChoiceValues(['Other']);

      expect([copy.getIndex(), copy.isRequired(), copy.getId() === item.getId()]).toEqual([2, true, false]);
      expect(item.getChoices().map((choice) => choice.getValue())).toEqual(['Wool', 'Bats']);
      expect(shownRow(state, 1)).toEqual(['Timestamp', 'Sector', 'Town', 'Sector']);
    },
  );

  it(asGoogle('every kind of item can be duplicated', 'reference/forms/item#duplicate()'), () => {
    const { form } = aForm();
    const adders = Object.keys(form).filter((name) => /^add\w+Item$/.test(name));
    for (const add of adders) (form as unknown as Record<string, () => unknown>)[add]?.();

    const copies = form.getItems().map((item) => `${item.duplicate().getType()}`);

    expect(adders).toHaveLength(17);
    expect(copies).toEqual(
      form
        .getItems()
        .slice(17)
        .map((item) => `${item.getType()}`),
    );
  });
});
