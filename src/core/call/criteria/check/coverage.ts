import type { Criterion } from '../criterion.ts';
import type { Finding } from './finding.ts';

/** What the guidelines ask criteria to look at: where they do, and words by which a criterion is seen to be about it. */
const topics: readonly { readonly section: string; readonly about: string; readonly words: RegExp }[] = [
  {
    section: '4.1',
    about: 'capacity building that goes both ways and goes on',
    words: /both|each other|continu|mutual|longer|capacity/i,
  },
  {
    section: '4.2',
    about: 'needs that a needs assessment or other recent data show',
    words: /need|data|assessment|real problem/i,
  },
  { section: '4.2', about: 'commitment to networking and partnership', words: /network|partnership|commit/i },
  {
    section: '5.1.2',
    about: 'a clear benefit for every partner',
    words: /benefit|each partner|all partners|mutual/i,
  },
  { section: '5.1.2', about: 'relationships that can last', words: /sustain|last|continu|longer|after/i },
  {
    section: '5.1.3',
    about: 'the kinds of cooperation to support, with concrete follow-up',
    words: /kind|type|follow-up|follow up|activit/i,
  },
  {
    section: '5.1.4',
    about: 'how support is given: money and technical assistance',
    words: /cost|money|assistance|support|budget|resource/i,
  },
  {
    section: '5.2',
    about: 'previous cooperation, or clear reasons for a new partnership',
    words: /previous|track record|worked together|new partnership|reasons/i,
  },
  {
    section: '5.2',
    about: 'whether the cooperation is thought through',
    words: /thought|plan|challenge|prepar/i,
  },
  { section: '5.2', about: 'mutual benefit and complementarity', words: /complement|mutual|learn|benefit/i },
  {
    section: '5.2',
    about: 'whether it can be sustained or repeated afterwards',
    words: /sustain|replic|repeat|after/i,
  },
  {
    section: '5.2',
    about: 'outcomes and impact, and how they will be measured',
    words: /outcome|impact|result|measur/i,
  },
];

/** Sections a criterion may stand on. */
const sections = /^(?:4\.[1-3]|5\.[12](?:\.[1-4])?)$/;

/** Rewards for being large, old, rich, or in one place (section 5.1.2). */
const rewardsSize =
  /\b(?:large|larger|largest|big|bigger)\b(?! conference)|\b(?:turnover|annual budget|number of (?:staff|employees|members)|minimum (?:budget|income|staff)|years of existence|well[- ]known|prestig\w*)/i;
const rewardsPlace =
  /(?:in the capital|capital[- ](?:city|based)|based in|urban|rural|located in|headquarter|regional centre)/i;
/** What section 5.1.3 does not support, unless something is done about it afterwards. */
const excluded = /(?:one-off|single) training|big conference|large conference|conference/i;

/** Paragraphs that no criterion covers, and criteria that fit none, reward size or place, or contradict section 5.1.3. */
export function coverageOf(criteria: readonly Criterion[]): readonly Finding[] {
  return [...uncovered(criteria), ...criteria.flatMap(oddities)];
}

function uncovered(criteria: readonly Criterion[]): Finding[] {
  return topics
    .filter(
      ({ section, words }) =>
        !criteria.some(({ text, paragraphs }) => paragraphs.includes(section) && words.test(text)),
    )
    .map(({ section, about }) => ({
      criterion: '',
      what: `No criterion of section ${section} looks at ${about}.`,
      section,
      suggestion: 'Add a criterion for it, or name the section with the criterion that covers it.',
    }));
}

function oddities({ code, text, paragraphs, weight }: Criterion): Finding[] {
  const found: Finding[] = [];
  const say = (what: string, section: string, suggestion: string): void => {
    found.push({ criterion: code, what, section, suggestion });
  };
  const unknown = paragraphs.filter((paragraph) => !sections.test(paragraph));
  if (paragraphs.length === 0 || unknown.length === paragraphs.length)
    say(
      `${code} stands on no paragraph of the guidelines.`,
      '5.1.1',
      'Name the paragraph it comes from, or ask whether it belongs into this call.',
    );
  else if (unknown.length > 0)
    say(
      `${code} names ${unknown.join(', ')}, which says nothing about criteria.`,
      '5.1.1',
      'Correct the number.',
    );
  if (rewardsSize.test(text))
    say(
      `${code} may reward size or age: "${text.match(rewardsSize)?.[0]}".`,
      '5.1.2',
      'Ask for what the organisation can do in this cooperation, not for how large or old it is.',
    );
  if (rewardsPlace.test(text))
    say(
      `${code} may reward a place: "${text.match(rewardsPlace)?.[0]}".`,
      '5.1.2',
      'Include rural and sector organisations by outreach, tie-break or reserved places, and keep the score free of it.',
    );
  if (excluded.test(text) && !/follow[- ]up/i.test(text))
    say(
      `${code} speaks for an event without concrete follow-up, which is not supported.`,
      '5.1.3',
      'Ask for the follow-up by the partners.',
    );
  if (weight <= 0)
    say(`${code} has no weight, so it decides nothing.`, '5.1.1', 'Give it points or remove it.');
  return found;
}
