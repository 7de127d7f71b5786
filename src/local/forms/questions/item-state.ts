/** Where a page leads. Named as FormApp.PageNavigationType names it. */
export type Navigation =
  | { kind: 'CONTINUE' | 'RESTART' | 'SUBMIT' }
  | { kind: 'GO_TO_PAGE' /** Item id of the page break that opens the page. */; pageId: number };

export type ChoiceState = {
  value: string;
  navigation?: Navigation;
  /** In a quiz. */
  isCorrect?: boolean;
};

/** What a quiz tells after the answer; shown text is missing where the address stands for itself. */
export type Feedback = { text: string; links: { url: string; shown?: string }[] };

export type TextRule = {
  /** The builder's method without "require": 'TextIsEmail', 'NumberBetween', ... */
  kind: string;
  values: (string | number)[];
  /** What the form shows when the rule is broken; '' for Google's own words. */
  helpText: string;
};

export type SelectRule = {
  kind: 'SelectAtLeast' | 'SelectAtMost' | 'SelectExactly';
  count: number;
  helpText: string;
};

type ItemBase = { id: number; title: string; helpText: string };
type QuestionBase = ItemBase & {
  required: boolean;
  /** What the question is worth in a quiz. */
  points?: number;
  feedback?: Partial<Record<'correct' | 'incorrect' | 'general', Feedback>>;
};

export type TextState = QuestionBase & { type: 'TEXT' | 'PARAGRAPH_TEXT'; validation?: TextRule };
export type ChoiceItemState = QuestionBase & {
  type: 'MULTIPLE_CHOICE' | 'LIST' | 'CHECKBOX';
  choices: ChoiceState[];
  hasOther: boolean;
  validation?: SelectRule;
};
export type GridState = QuestionBase & {
  type: 'GRID' | 'CHECKBOX_GRID';
  rows: string[];
  columns: string[];
  oneResponsePerColumn?: { helpText: string };
};
export type ScaleState = QuestionBase & {
  type: 'SCALE';
  lower: number;
  upper: number;
  lowerLabel: string;
  upperLabel: string;
};
/** Stars, hearts or thumbs, from 1 up to `level`. */
export type RatingState = QuestionBase & {
  type: 'RATING';
  level: number;
  icon: 'STAR' | 'HEART' | 'THUMB_UP';
};
export type DateState = QuestionBase & { type: 'DATE' | 'DATETIME'; includesYear: boolean };
export type TimeState = QuestionBase & { type: 'TIME' | 'DURATION' };
export type SectionHeaderState = ItemBase & { type: 'SECTION_HEADER' };
type Placed = { alignment: 'LEFT' | 'CENTER' | 'RIGHT' /** Pixels. */; width: number };
export type ImageState = ItemBase &
  Placed & { type: 'IMAGE'; image?: { base64: string; contentType: string | null; name: string | null } };
export type VideoState = ItemBase & Placed & { type: 'VIDEO'; youtubeId: string };
/** `goTo` tells where the page BEFORE this break leads (developers.google.com/apps-script/reference/forms/page-break-item). */
export type PageBreakState = ItemBase & { type: 'PAGE_BREAK'; goTo: Navigation };

export type QuestionState =
  | TextState
  | ChoiceItemState
  | GridState
  | ScaleState
  | RatingState
  | DateState
  | TimeState;
export type ItemState = QuestionState | SectionHeaderState | PageBreakState | ImageState | VideoState;
export type ItemKind = ItemState['type'];

const layout = new Set<ItemKind>(['SECTION_HEADER', 'PAGE_BREAK', 'IMAGE', 'VIDEO']);

export const isQuestion = (item: ItemState): item is QuestionState => !layout.has(item.type);
