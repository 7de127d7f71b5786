import * as z from 'zod';
import { emptyForm } from './create-form.ts';
import type { ChoiceState, ItemState, Navigation } from './questions/item-state.ts';
import type { FormState } from './state.ts';

const option = z.object({
  value: z.string().optional(),
  isOther: z.boolean().optional(),
  goToAction: z.enum(['NEXT_SECTION', 'RESTART_FORM', 'SUBMIT_FORM']).optional(),
  goToSectionId: z.string().optional(),
});
const options = z.object({ type: z.enum(['RADIO', 'CHECKBOX', 'DROP_DOWN']), options: z.array(option) });
const question = z.object({
  required: z.boolean().optional(),
  textQuestion: z.object({ paragraph: z.boolean().optional() }).optional(),
  choiceQuestion: options.optional(),
  scaleQuestion: z
    .object({
      low: z.number().default(0),
      high: z.number(),
      lowLabel: z.string().default(''),
      highLabel: z.string().default(''),
    })
    .optional(),
  ratingQuestion: z
    .object({
      ratingScaleLevel: z.number(),
      iconType: z.enum(['STAR', 'HEART', 'THUMB_UP']).default('STAR'),
    })
    .optional(),
  dateQuestion: z
    .object({ includeTime: z.boolean().optional(), includeYear: z.boolean().optional() })
    .optional(),
  timeQuestion: z.object({ duration: z.boolean().optional() }).optional(),
});
const item = z.object({
  itemId: z.string(),
  title: z.string().default(''),
  description: z.string().default(''),
  questionItem: z.object({ question }).optional(),
  questionGroupItem: z
    .object({
      questions: z.array(
        z.object({ required: z.boolean().optional(), rowQuestion: z.object({ title: z.string() }) }),
      ),
      grid: z.object({ columns: options }),
    })
    .optional(),
  pageBreakItem: z.object({}).optional(),
  imageItem: z.object({}).optional(),
  videoItem: z.object({ video: z.object({ youtubeUri: z.string().default('') }).optional() }).optional(),
});
const formsGet = z.object({
  formId: z.string(),
  info: z.object({
    title: z.string().default(''),
    documentTitle: z.string().default(''),
    description: z.string().default(''),
  }),
  settings: z
    .object({ emailCollectionType: z.enum(['DO_NOT_COLLECT', 'VERIFIED', 'RESPONDER_INPUT']).optional() })
    .optional(),
  responderUri: z.string().optional(),
  publishSettings: z
    .object({
      publishState: z.object({
        isPublished: z.boolean().default(false),
        isAcceptingResponses: z.boolean().default(false),
      }),
    })
    .optional(),
  items: z.array(item).default([]),
});

/**
 * A form as Google Forms REST `forms.get` tells it
 * (developers.google.com/workspace/forms/api/reference/rest/v1/forms#Form). That answer leaves out validation, and
 * where a section leads by itself: the next one. Throws a zod error when the JSON is something else.
 */
export function importForm(json: unknown): FormState {
  const given = formsGet.parse(json);
  const published = given.publishSettings?.publishState;
  const form = emptyForm(given.formId, given.info.documentTitle || given.info.title);
  const publishedId = /\/forms\/d\/e\/([\w-]+)/.exec(given.responderUri ?? '')?.[1];
  return {
    ...form,
    publishedId: publishedId ?? form.publishedId,
    title: given.info.title,
    description: given.info.description,
    // A form that has no published state of its own was made before there was one, and is open.
    supportsAdvancedResponderPermissions: published !== undefined,
    published: published?.isPublished ?? true,
    acceptingResponses: published?.isAcceptingResponses ?? true,
    emailCollection: given.settings?.emailCollectionType ?? 'DO_NOT_COLLECT',
    items: given.items.map(importItem),
  };
}

/** Ids are hexadecimal in REST and numbers in FormApp (issuetracker.google.com/469115766). */
const itemId = (hex: string): number => Number.parseInt(hex, 16);

function importItem(given: z.infer<typeof item>): ItemState {
  const base = { id: itemId(given.itemId), title: given.title, helpText: given.description };
  if (given.pageBreakItem) return { ...base, type: 'PAGE_BREAK', goTo: { kind: 'CONTINUE' } };
  if (given.imageItem) return { ...base, type: 'IMAGE', alignment: 'LEFT', width: 740 };
  if (given.videoItem) {
    const youtubeId =
      /[\w-]{11}/.exec(given.videoItem.video?.youtubeUri.split(/[=/]/).pop() ?? '')?.[0] ?? '';
    return { ...base, type: 'VIDEO', alignment: 'LEFT', width: 320, youtubeId };
  }
  if (given.questionItem) return importQuestion(base, given.questionItem.question);
  if (!given.questionGroupItem) return { ...base, type: 'SECTION_HEADER' };
  const { questions, grid } = given.questionGroupItem;
  return {
    ...base,
    type: grid.columns.type === 'CHECKBOX' ? 'CHECKBOX_GRID' : 'GRID',
    required: questions.some(({ required }) => required === true),
    rows: questions.map(({ rowQuestion }) => rowQuestion.title),
    columns: grid.columns.options.map(({ value }) => value ?? ''),
  };
}

function importQuestion(
  head: { id: number; title: string; helpText: string },
  given: z.infer<typeof question>,
): ItemState {
  const base = { ...head, required: given.required ?? false };
  const { choiceQuestion, scaleQuestion, ratingQuestion, dateQuestion, timeQuestion } = given;
  if (choiceQuestion)
    return {
      ...base,
      type: ({ RADIO: 'MULTIPLE_CHOICE', CHECKBOX: 'CHECKBOX', DROP_DOWN: 'LIST' } as const)[
        choiceQuestion.type
      ],
      choices: choiceQuestion.options.filter(({ isOther }) => !isOther).map(importChoice),
      hasOther: choiceQuestion.options.some(({ isOther }) => isOther === true),
    };
  if (scaleQuestion) {
    const { low: lower, high: upper, lowLabel: lowerLabel, highLabel: upperLabel } = scaleQuestion;
    return { ...base, type: 'SCALE', lower, upper, lowerLabel, upperLabel };
  }
  if (ratingQuestion)
    return {
      ...base,
      type: 'RATING',
      level: ratingQuestion.ratingScaleLevel,
      icon: ratingQuestion.iconType,
    };
  if (dateQuestion)
    return {
      ...base,
      type: dateQuestion.includeTime ? 'DATETIME' : 'DATE',
      includesYear: dateQuestion.includeYear ?? false,
    };
  if (timeQuestion) return { ...base, type: timeQuestion.duration ? 'DURATION' : 'TIME' };
  return { ...base, type: given.textQuestion?.paragraph ? 'PARAGRAPH_TEXT' : 'TEXT' };
}

function importChoice(given: z.infer<typeof option>): ChoiceState {
  const value = given.value ?? '';
  const navigation = importNavigation(given);
  return navigation ? { value, navigation } : { value };
}

function importNavigation({ goToAction, goToSectionId }: z.infer<typeof option>): Navigation | undefined {
  if (goToSectionId !== undefined) return { kind: 'GO_TO_PAGE', pageId: itemId(goToSectionId) };
  if (goToAction === undefined) return undefined;
  return {
    kind: ({ NEXT_SECTION: 'CONTINUE', RESTART_FORM: 'RESTART', SUBMIT_FORM: 'SUBMIT' } as const)[goToAction],
  };
}
