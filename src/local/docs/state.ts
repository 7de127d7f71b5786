export type TextStyle = {
  bold?: boolean;
  italic?: boolean;
  underline?: boolean;
  strikethrough?: boolean;
  link?: string;
  colour?: string;
  background?: string;
  /** Points. */
  size?: number;
  font?: string;
  script?: 'SUPERSCRIPT' | 'SUBSCRIPT';
};

/** What stands in a line of text without being text. Sizes in pixels, as InlineImage gives them. */
export type InlineState =
  | { id: string; kind: 'pageBreak' | 'horizontalRule' }
  | {
      id: string;
      kind: 'image';
      /** Base64. */
      content: string;
      contentType: string;
      width: number;
      height: number;
      altTitle?: string;
      altDescription?: string;
      link?: string;
    }
  | { id: string; kind: 'footnote'; children: DocumentElement[] };

/**
 * A stretch of text in one style; '\n' in it is a soft line break, never a new paragraph. A run with `inline` holds
 * that one thing, and `inlineMark` as its text.
 */
export type Run = TextStyle & { text: string; inline?: InlineState };

/** Stands for what is no text, as in the Docs API; text put into a document never holds it. */
export const inlineMark = '\ue907';

export type Heading =
  | 'NORMAL'
  | 'TITLE'
  | 'SUBTITLE'
  | 'HEADING1'
  | 'HEADING2'
  | 'HEADING3'
  | 'HEADING4'
  | 'HEADING5'
  | 'HEADING6';

export type Alignment = 'LEFT' | 'CENTER' | 'RIGHT' | 'JUSTIFY';

export type Glyph =
  | 'BULLET'
  | 'HOLLOW_BULLET'
  | 'SQUARE_BULLET'
  | 'NUMBER'
  | 'LATIN_UPPER'
  | 'LATIN_LOWER'
  | 'ROMAN_UPPER'
  | 'ROMAN_LOWER';

/** Lengths in points; absent is inherited from the heading's style. */
export type ParagraphStyle = {
  alignment?: Alignment;
  spacingBefore?: number;
  spacingAfter?: number;
  lineSpacing?: number;
  indentStart?: number;
  indentEnd?: number;
  indentFirstLine?: number;
  leftToRight?: boolean;
};

export type ParagraphState = ParagraphStyle & {
  id: string;
  kind: 'paragraph';
  heading: Heading;
  runs: Run[];
};

export type ListItemState = ParagraphStyle & {
  id: string;
  kind: 'listItem';
  heading: Heading;
  runs: Run[];
  nesting: number;
  glyph: Glyph;
  listId: string;
};

export type TableCellState = {
  id: string;
  kind: 'tableCell';
  children: DocumentElement[];
  background?: string;
  verticalAlignment?: 'TOP' | 'CENTER' | 'BOTTOM';
  colSpan?: number;
  rowSpan?: number;
  paddingTop?: number;
  paddingBottom?: number;
  paddingLeft?: number;
  paddingRight?: number;
};

export type TableRowState = { id: string; kind: 'tableRow'; cells: TableCellState[]; minimumHeight?: number };

export type TableState = {
  id: string;
  kind: 'table';
  rows: TableRowState[];
  /** Rows pinned as header, which a person can do and DocumentApp cannot. */
  headerRows: number;
  /** Points; null is as wide as the page leaves it. */
  columnWidths: (number | null)[];
  borderColour?: string;
  borderWidth?: number;
};

export type DocumentElement = ParagraphState | ListItemState | TableState;

/** Goes by ids of elements, so that it stays on its paragraph when others come and go. */
export type NamedRangeState = {
  id: string;
  name: string;
  elements: { elementId: string; start?: number; endInclusive?: number }[];
};

/** A place in a document to link to: before a child of an element, or between characters of its text. */
export type BookmarkState = { id: string; elementId: string; offset: number; inText: boolean };

export type PageState = {
  width: number;
  height: number;
  marginTop: number;
  marginBottom: number;
  marginLeft: number;
  marginRight: number;
};

export type TabState = {
  id: string;
  title: string;
  body: DocumentElement[];
  header?: DocumentElement[];
  footer?: DocumentElement[];
  namedRanges: NamedRangeState[];
  bookmarks?: BookmarkState[];
  /** Attributes scripts gave to all text of a heading, by heading. */
  headings?: Record<string, Record<string, unknown>>;
  /** Tabs below this one. */
  children?: TabState[];
  page: PageState;
};

/** A document's content; its name, folder and sharing are those of the Drive file with the same id. */
export type DocumentState = {
  id: string;
  /** BCP 47 tag, as Document.getLanguage gives it. */
  language: string;
  tabs: TabState[];
  /** Next number for ids of elements. */
  nextElement: number;
};
