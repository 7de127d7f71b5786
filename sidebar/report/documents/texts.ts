import type { Output } from '../../../src/contract/contract.ts';

type Document = Output<'getDocuments'>['documents'][number];
type Kind = Document['kind'];

export const documentsTexts = {
  over: (code: string) => `${code} Documents`,
  loading: 'Reading what the documents say.',
  back: 'The project',
  names: {
    'cooperation plan': 'Cooperation plan',
    'beneficiary report': 'Beneficiary report',
    'internal report': 'Internal report',
  } satisfies Record<Kind, string>,
  notMade: 'Not made yet.',
  open: (name: string) => `Open the ${name}`,
  version: (version: string, madeAt: string) =>
    [version === '' ? '' : `Version ${version}`, madeAt === '' ? '' : `made ${madeAt}`]
      .filter((part) => part !== '')
      .join(', '),
  make: {
    'cooperation plan': 'Create the cooperation plan',
    'beneficiary report': 'Create the beneficiary report',
    'internal report': 'Generate the internal report',
  } satisfies Record<Kind, string>,
  making: (kind: Kind) => `Writing the ${kind}.`,
  made: (name: string) => `${name} is made.`,
  noGaps: 'Nothing is missing in it.',
  gaps: {
    partners: 'Made now, it says “no answer yet” to what partners can answer:',
    staff: 'Made now, it says “no answer yet” to what staff can answer:',
  },
  pdf: 'Make a PDF copy',
  pdfLabel: (kind: Kind) => `Make a PDF copy of the ${kind}`,
  makingPdf: 'Making a PDF copy. It takes a few seconds.',
  openPdf: (kind: Kind) => `Open the PDF copy of the ${kind}`,
  share: 'Share outside…',
  shareLabel: (kind: Kind) => `Share the ${kind} outside the office`,
};

export const sharingTexts = {
  about:
    'Nothing leaves the office without an approval. It is recorded before anybody can open the document.',
  form: (kind: Kind) => `Share the ${kind} outside`,
  submit: 'Share with these recipients',
  as: 'What they get',
  choices: {
    'PDF copy': 'A PDF copy of this version',
    document: 'The document itself',
  },
  later: 'They see every later version too, as soon as it is made.',
  approvedBy: 'Approved by',
  approvedOn: 'Approved on',
  recipients: 'Recipients',
  recipientsHelp: 'One e-mail address to a line. Google writes to each, with a link.',
  why: 'What it is shared for',
  question: (recipients: number, what: string) =>
    `${recipients === 1 ? 'One recipient' : `${recipients} recipients`} can open ${what}, and Google writes to each. What was read cannot be called back.`,
  what: { 'PDF copy': 'a PDF copy of this version', document: 'the document and its later versions' },
  yes: 'Record and share',
  sharing: 'Recording the approval, then sharing.',
  outcome: (shared: number, all: number) =>
    shared === all
      ? `Shared with ${all}.`
      : `Shared with ${shared} of ${all}: see what became of the others.`,
  past: 'Shared outside',
  line: (line: string, version: string, as: string) => `${line}: version ${version}, ${as}`,
  approval: (by: string, on: string) => `Approved by ${by} on ${on}`,
  states: { 'to do': 'Not let in yet', shared: 'Shared', refused: 'Refused', 'taken back': 'Taken back' },
  finish: 'Finish',
  finishLabel: (line: string) => `Finish the sharing ${line}`,
  stop: 'Take back',
  stopQuestion: (email: string) =>
    `${email} can then open it no longer. What was downloaded stays with them.`,
  stopYes: (email: string) => `Take back from ${email}`,
  stopping: 'Taking back the right to open it.',
};
