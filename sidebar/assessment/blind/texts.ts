export const blindTexts = {
  title: 'Blind reading',
  loading: 'Looking for words that may be names.',
  explain:
    'Names, places and sizes are replaced by the add-on. These words it cannot tell: tick those that give nobody away. All others are hidden.',
  none: 'Every word is decided. The reading packs can be released.',
  reduced: 'The texts are reduced. Somebody who knows the field may still recognise an organisation.',
  state: (hidden: number, left: number) => `So far ${hidden} hidden, ${left} left as they are.`,
  list: 'Words to decide',
  leave: (word: string) => `Leave “${word}”`,
  where: (codes: readonly string[]) =>
    codes.length > 4 ? `${codes.slice(0, 4).join(', ')} and ${codes.length - 4} more` : codes.join(', '),
  decide: (hide: number, leave: number) =>
    leave === 0 ? `Hide all ${hide}` : hide === 0 ? `Leave all ${leave}` : `Hide ${hide}, leave ${leave}`,
  deciding: 'Keeping what you decided.',
  more: (rest: number) => `${rest} more come after these.`,
  tab: 'Open the tab',
};

export const packsTexts = {
  title: 'Reading packs',
  loading: 'Reading who has a pack.',
  explain:
    'Each assessor gets a form and a document of their own with codes instead of names, and one letter. Release again after a change: only what changed is written, and only whose applications changed gets a letter.',
  none: 'There are no assessors yet.',
  list: 'Assessors',
  applications: (count: number) => (count === 1 ? '1 application' : `${count} applications`),
  open: (code: string) => `Open the pack of ${code}`,
  released: (when: string) => (when === '' ? 'Not sent yet' : `Sent ${when}`),
  named: (when: string) => `Names since ${when}`,
  release: 'Make and send the packs',
  releaseQuestion:
    'This lets each assessor read their pack and writes to them. A letter cannot be taken back.',
  releaseYes: 'Make and send them',
  releasing: (ready: number, all: number) =>
    all === 0 ? 'Making the packs.' : `Making the packs: ${ready} of ${all} forms and documents.`,
  names: 'Names return',
  namesExplain:
    'From the interviews on assessors know who applied. Say so here: what they score later counts as named, and is compared with what they scored blind.',
  namesQuestion: 'This is recorded for every assessor and cannot be taken back.',
  namesYes: 'Record it',
  naming: 'Recording that names return.',
};
