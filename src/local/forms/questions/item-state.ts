/** Where a page leads. Named as FormApp.PageNavigationType names it. */
export type Navigation =
  | { kind: 'CONTINUE' | 'RESTART' | 'SUBMIT' }
  | { kind: 'GO_TO_PAGE' /** Item id of the page break that opens the page. */; pageId: number };

export type ChoiceState = { value: string; navigation?: Navigation };

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
type QuestionBase = ItemBase & { required: boolean };

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
export type DateState = QuestionBase & { type: 'DATE' | 'DATETIME'; includesYear: boolean };
export type TimeState = QuestionBase & { type: 'TIME' | 'DURATION' };
export type SectionHeaderState = ItemBase & { type: 'SECTION_HEADER' };
/** `goTo` tells where the page BEFORE this break leads (developers.google.com/apps-script/reference/forms/page-break-item). */
export type PageBreakState = ItemBase & { type: 'PAGE_BREAK'; goTo: Navigation };

export type QuestionState = TextState | ChoiceItemState | GridState | ScaleState | DateState | TimeState;
export type ItemState = QuestionState | SectionHeaderState | PageBreakState;
export type ItemKind = ItemState['type'];

export function isQuestion(item: ItemState): item is QuestionState {
  return item.type !== 'SECTION_HEADER' && item.type !== 'PAGE_BREAK';
}
