export const lettersTexts = {
  title: 'Letters',
  loading: 'Reading the letters.',
  explain: 'Drafted from the sealed decision, looked at one by one, then sent together.',
  blocked: 'Letters have to wait',
  draft: 'Draft',
  until: {
    selected: 'Selected: we contact them by',
    reserve: 'Reserve: the list holds until',
    notSelected: 'Not selected: they may ask until',
  },
  draftButton: 'Draft the letters',
  drafting: 'Drafting the letters.',
  draftHelp:
    'Letters you changed by hand stay as they are. The common paragraphs are on the tab Letter texts.',
  list: 'The letters',
  none: 'Nothing is drafted yet.',
  line: (kind: string, to: string) => `${kind}, to ${to || 'nobody yet'}`,
  states: {
    draft: 'Draft',
    waiting: 'Goes out by itself',
    sending: 'Perhaps sent: look',
    sent: 'Sent',
    failed: 'Not sent',
    replaced: 'Replaced',
  },
  edited: 'Changed by hand',
  open: (code: string) => `Look at the letter to ${code}`,
  send: 'Send',
  quota: (left: number, quota: number) =>
    `${left} to be sent. This account may send ${quota} e-mails today${quota < left ? ', so not all go out at once' : ''}.`,
  goOn: 'Send by itself, hour by hour, what is left',
  sendButton: (left: number) => `Send ${left} letters`,
  sending: 'Sending letters. This may take some minutes; please leave the tab Letters unsorted.',
  question: (left: number) =>
    `This sends ${left} letters, each exactly as it can be looked at here. It cannot be taken back.`,
  yes: 'Send them',
};

export const letterTexts = {
  loading: 'Reading the letter.',
  title: (code: string) => `Letter to ${code}`,
  to: 'To',
  subject: 'Subject',
  body: 'Letter',
  asSent: 'This is exactly what is sent.',
  edit: 'Change it by hand',
  save: 'Save the letter',
  saving: 'Saving the letter.',
  advice: 'Look at this',
  unsure:
    'A run was cut short while this letter was being sent. Look into the sent mail of the account that sent it.',
  wasSent: 'It was sent',
  wasNotSent: 'It was not sent',
  settling: 'Noting it.',
  back: 'All letters',
  previous: 'Letter before',
  next: 'Next letter',
};
