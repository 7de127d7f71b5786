import type { Feedback, ItemState } from './questions/item-state.ts';

/**
 * What ItemResponse.getResponse() gives: text for most questions, the ticks of a checkbox question, one text for
 * each row of a grid ('' where the row was skipped), the ticks of each row of a checkbox grid.
 */
export type Answer = string | string[] | string[][];

/** What a person or a script gave one answer of a quiz; `score` is null while only the feedback is given. */
export type Grade = { score: number | null; feedback?: Feedback };

export type ResponseState = {
  id: string;
  /** Part of the edit address; whoever holds it can change the response. */
  editToken: string;
  /** Instant, ISO with offset Z; moves when the response is edited. */
  timestamp: string;
  /** '' when the form did not collect one. */
  email: string;
  answers: Record<string, Answer>;
  /** By item id; what is not here is graded by the form itself where it can. */
  grades?: Record<string, Grade>;
};

/** What a column of the response sheet holds. Columns are followed when people insert or move others. */
export type ResponseColumn =
  | { holds: 'timestamp' }
  | { holds: 'email' }
  | { holds: 'score' }
  | { holds: 'answer'; itemId: number /** Which row of a grid. */; row?: number };

export type Destination = {
  spreadsheetId: string;
  sheetId: number;
  /** Calls of SpreadsheetApp.flush() until scripts can see the sheet; 0 once it is there. */
  appearsAfterFlushes: number;
  /** Rows of old responses that linking wrote again and whose triggers have not run yet. */
  replayed: number[];
};

export type EmailCollection = 'DO_NOT_COLLECT' | 'VERIFIED' | 'RESPONDER_INPUT';

/** A form with its questions and responses, as plain JSON. */
export type FormState = {
  id: string;
  /** The other id, in the address people open: /forms/d/e/<publishedId>/viewform. */
  publishedId: string;
  /** The Drive file's name; the form's own title is '' until setTitle. */
  fileTitle: string;
  title: string;
  description: string;
  confirmationMessage: string;
  customClosedFormMessage: string;
  published: boolean;
  acceptingResponses: boolean;
  /** False for forms made before 2024, which have no published state of their own. */
  supportsAdvancedResponderPermissions: boolean;
  emailCollection: EmailCollection;
  requiresLogin: boolean;
  limitOneResponsePerUser: boolean;
  allowResponseEdits: boolean;
  shuffleQuestions: boolean;
  progressBar: boolean;
  showLinkToRespondAgain: boolean;
  publishingSummary: boolean;
  editors: string[];
  /** Who may answer, beside whoever has the link. */
  publishedReaders?: string[];
  isQuiz?: boolean;
  /** Ids of responses that Form.submitGrades sent once more and whose triggers have not run yet. */
  graded?: string[];
  destination?: Destination;
  items: ItemState[];
  responses: ResponseState[];
};
