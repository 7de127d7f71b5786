import type { Place, Problem } from '../../problem.ts';
import { inOneLine } from '../../selection/letters/fill.ts';
import type { Plan, PlanPartner } from '../plan.ts';
import type { AgreementAnswer } from './agreement-answer.ts';
import { partnerKey } from './agreement-state.ts';

/** An answer as it stands in a form's sheet or on the Agreements tab. */
export type GivenAgreement = Pick<AgreementAnswer, 'partner' | 'date' | 'at' | 'way' | 'who' | 'comment'> & {
  readonly project: string;
  readonly version: string;
  readonly answer: string;
  readonly from: 'form' | 'tab';
  /** Asked only when there is something to say about it. */
  readonly place: () => Place;
};

export type AgreementReading = {
  readonly answers: readonly AgreementAnswer[];
  /** `project` as it was given; '' when it is no project of the call. */
  readonly problems: readonly (Problem & { readonly project: string })[];
};

type Agreeable = Pick<Plan, 'version'> & { readonly partners: readonly Pick<PlanPartner, 'name'>[] };

/** Answers that can be told whose they are and about what. Of the others it is said what is wrong with them, and nothing is guessed. */
export function readAgreements(
  given: readonly GivenAgreement[],
  plans: ReadonlyMap<string, Agreeable>,
): AgreementReading {
  const answers: AgreementAnswer[] = [];
  const problems: AgreementReading['problems'][number][] = [];
  for (const each of given) {
    const plan = plans.get(each.project);
    const wrong = plan ? whatIsWrong(each, plan) : noProject(each);
    const project = plan ? each.project : '';
    if (wrong !== '') {
      problems.push({ project, where: each.place(), what: wrong, remedy: remedies[each.from] });
      continue;
    }
    const { from, version, answer, place, ...rest } = each;
    answers.push({
      ...rest,
      version: version === '' ? null : Number(version),
      answer: answerOf(answer) ?? 'changes wanted',
    });
    const other = plan?.partners.find(({ name }) => speaksFor(each, name));
    if (other)
      problems.push({
        ...{ project, where: place() },
        what: `“${inOneLine(each.who)}” answered for ${inOneLine(each.partner)}, but seems to belong to ${inOneLine(other.name)}.`,
        remedy:
          'Ask both partners; if it is not what they want, record what is right: the last answer counts.',
      });
    if (rest.date === '')
      problems.push({
        ...{ project, where: place() },
        what: `The answer of ${inOneLine(each.partner)} has no date, and counts as its first.`,
        remedy: 'Type the day, as 2026-05-20.',
      });
  }
  return { answers, problems };
}

const remedies = {
  form: 'The answer is not counted. Ask who sent it, and record on the Agreements screen what was meant.',
  tab: 'The line is not counted until it is mended.',
} as const;

const noProject = ({ project }: GivenAgreement): string =>
  project === ''
    ? 'An answer about a cooperation plan names no project.'
    : `An answer about a cooperation plan names “${inOneLine(project)}”, which is no project with a plan.`;

function whatIsWrong({ partner, version, answer, from }: GivenAgreement, plan: Agreeable): string {
  const partners = plan.partners.filter(({ name }) => partnerKey(name) === partnerKey(partner));
  if (partnerKey(partner) === '' || partners.length === 0)
    return `“${inOneLine(partner)}” is no partner of this plan.`;
  if (partners.length > 1) return `Two partners of this plan have the name “${inOneLine(partner)}”.`;
  // Staff may leave the version open; the link of a partner has it.
  if (!(from === 'tab' && version === '') && !isVersion(version, plan.version))
    return `“${inOneLine(version)}” is no version of this plan.`;
  if (!answerOf(answer)) return `“${inOneLine(answer)}” is neither “agreed” nor “changes wanted”.`;
  return '';
}

const isVersion = (text: string, newest: number): boolean =>
  /^[1-9]\d{0,5}$/.test(text) && Number(text) <= newest;

const answerOf = (text: string): AgreementAnswer['answer'] | undefined => {
  const plain = text.trim().toLowerCase();
  return plain === 'agreed' || plain === 'changes wanted' ? plain : undefined;
};

const speaksFor = ({ who, partner }: GivenAgreement, name: string): boolean => {
  const [said, key, own] = [who, name, partner].map(partnerKey);
  return (
    Boolean(said && key && own) &&
    key !== own &&
    contains(said ?? '', key ?? '') &&
    !contains(said ?? '', own ?? '')
  );
};

/** As whole words. */
const contains = (text: string, words: string): boolean => ` ${text} `.includes(` ${words} `);
