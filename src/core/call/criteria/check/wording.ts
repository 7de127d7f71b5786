import type { Finding } from './finding.ts';

/** Words the guidelines ask not to use (section 3), or that judge people instead of work, and what to say instead. */
const terms: readonly { readonly pattern: RegExp; readonly section: string; readonly instead: string }[] = [
  {
    pattern: /\b(?:stronger|weaker|strong|weak)\s+(?:csos?|ngos?|organi[sz]ations?|partners?)\b/i,
    section: '3',
    instead: 'organisations with different kinds of expertise, experience and capacity',
  },
  {
    pattern:
      /\b(?:more|less|most|least)\s+(?:experienced|developed|advanced|capable)\s+(?:csos?|ngos?|organi[sz]ations?|partners?)\b/i,
    section: '3',
    instead: 'organisations with different kinds of expertise, experience and capacity',
  },
  {
    pattern:
      /\b(?:under-?developed|not (?:so )?well[- ]developed|backward|primitive|elite|incapable|unprofessional)\b/i,
    section: '5.1.2',
    instead: 'what is there and what is needed, without a verdict',
  },
  {
    pattern:
      /\b(?:beneficiar(?:y|ies)|recipients?|targets?)\s+(?:lacks?|are lacking|needs? to be taught|must be trained)\b/i,
    section: '4.1',
    instead: 'what each side can give and wants to learn',
  },
  {
    pattern:
      /\b(?:minimum|annual|yearly)\s+(?:turnover|budget|income)\b|\boffice in the capital\b|\bcapital[- ]based\b/i,
    section: '5.1.2',
    instead: 'what the cooperation needs, since turnover and place stand for size and for the capital',
  },
  {
    pattern: /\b(?:slabij\p{L}*|jač\p{L}*|jac[ei]\p{L}*)\s+(?:organizacij\p{L}*|udruženj\p{L}*|nvo|ocd)/iu,
    section: '3',
    instead: 'organizacije s različitim znanjima, iskustvom i mogućnostima',
  },
  {
    pattern:
      /(?:послаб\p{L}*|посилн\p{L}*|слабиј\p{L}*|јач\p{L}*)\s+(?:организац\p{L}*|здружени\p{L}*|удружењ\p{L}*)/iu,
    section: '3',
    instead: 'organisations with different kinds of expertise, experience and capacity, in your language',
  },
  {
    pattern:
      /organizata\p{L}*\s+(?:më\s+)?(?:të\s+)?(?:dobëta|forta)|(?:zayıf|güçlü)\s+(?:stk|kuruluş\p{L}*|dernek\p{L}*)/iu,
    section: '3',
    instead: 'organisations with different kinds of expertise, experience and capacity, in your language',
  },
];

/** What stands between quotation marks is somebody else's wording. */
const quoted = /"[^"]*"|„[^“”"]*[“”"]|“[^”]*”|«[^»]*»|‘[^’]*’/gu;

/**
 * Value-laden terms and words that stand for size or place in a text of the office's own. Advice, never an edit;
 * quotations are left alone, and applicants' words are never given to it (T6, R-008).
 */
export function wordingOf(criterion: string, text: string): readonly Finding[] {
  const own = text.replace(quoted, (quotation) => ' '.repeat(quotation.length));
  return terms.flatMap(({ pattern, section, instead }): Finding[] => {
    const found = own.match(pattern)?.[0];
    return found === undefined
      ? []
      : [
          {
            criterion,
            what: `${criterion === '' ? 'The text' : criterion} says "${found}".`,
            section,
            suggestion: `Better: ${instead}.`,
          },
        ];
  });
}
