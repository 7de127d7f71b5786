/** What a plan has to know about an activity of one type (section 5.1.3, R-037 to R-045). */
export type ActivityQuestion = {
  readonly code: string;
  readonly label: string;
  /** Codes of the activity types that ask it. */
  readonly types: readonly string[];
};

const visits = ['exchange-visit', 'job-shadowing'];
const peers = ['coaching', 'mentoring'];
const events = ['training', 'conference'];

/** In the order they are asked. Codes stand in the Plans tab, so they never change. */
export const activityQuestions: readonly ActivityQuestion[] = [
  { code: 'host', label: 'Who receives the visitors', types: visits },
  { code: 'visitor', label: 'Who visits', types: visits },
  // Exchange visits are “to each other’s organisation”: one direction alone is no exchange.
  { code: 'visit-back', label: 'The visit back: who visits whom', types: ['exchange-visit'] },
  { code: 'length', label: 'How long each visit takes', types: visits },
  { code: 'practice', label: 'What the visitor works on there', types: ['job-shadowing'] },
  { code: 'peers', label: 'Who advises whom', types: peers },
  { code: 'area', label: 'In which area', types: peers },
  { code: 'duration', label: 'How often, and for how long', types: peers },
  { code: 'size', label: 'How many organisations and people meet', types: ['network-meeting'] },
  { code: 'facilitation', label: 'Who facilitates the meeting', types: ['network-meeting'] },
  { code: 'replication', label: 'Who could do the same elsewhere, and how', types: ['pilot-project'] },
  // Without concrete follow-up by the partners neither is supported.
  { code: 'follow-up', label: 'What the partners do with it afterwards', types: events },
];

export const questionsOf = (type: string): ActivityQuestion[] =>
  activityQuestions.filter(({ types }) => types.includes(type));

/** A question a person made up in the tab is its own label. */
export const questionLabel = (code: string): string =>
  activityQuestions.find((question) => question.code === code)?.label ?? code;
