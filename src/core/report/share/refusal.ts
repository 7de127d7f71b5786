/** What becomes of an address Google did not let in: tried again `later`, and with `stop` so are all others. */
export type Refusal = { readonly state: 'refused' | 'later' | 'stop'; readonly outcome: string };

const kinds: readonly (readonly [words: RegExp, state: Refusal['state'], outcome: string])[] = [
  [
    /rate limit|quota/i,
    'stop',
    'Google lets no more people in for now: press Finish in an hour, or tomorrow.',
  ],
  [
    /not found/i,
    'stop',
    'This account does not see the document any longer: whoever made it has to share it, or it is made again.',
  ],
  [
    /ACL change|not allowed|polic|organi[sz]ation|domain|outside|not permitted/i,
    'refused',
    'The rules of your domain do not let this address in: ask your administrator, or send a PDF copy.',
  ],
  [
    /no Google account|Notify people|invalid|emailAddress/i,
    'refused',
    'Google does not take this address: see whether it is written right.',
  ],
];

/**
 * Google's words for why an address was not let in, told apart by what a person can do about it
 * (developers.google.com/workspace/drive/api/guides/handle-errors). The words stand behind, since there are others.
 */
export function refusalOf(words: string): Refusal {
  const [, state, outcome] = kinds.find(([pattern]) => pattern.test(words)) ?? [
    null,
    'later' as const,
    'Google did not let this address in this time: press Finish to try again.',
  ];
  return { state, outcome: `${outcome} Google answered: ${words}` };
}
