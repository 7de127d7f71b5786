import { showDay } from '../../report/wording/show.ts';
import { type AgreementState, typedWay } from './agreement-state.ts';

export const agreementHeader = [
  'Organisation',
  'Agreement',
  'Name and position',
  'Signature',
  'Date',
] as const;

/** For the plan document: who agreed, when and how. Cells to write in by hand stay empty; an agreement on record fills them. */
export const agreementRows = (
  states: readonly AgreementState[],
  office: string,
): readonly (readonly string[])[] => [
  ...states.map((state) => [
    state.name.trim() === '' ? 'no answer yet' : state.name,
    answerWords(state),
    state.who,
    '',
    state.answer === '' ? '' : showDay(state.date),
  ]),
  [office === '' ? 'The office' : office, '', '', '', ''],
];

/** "agreed to version 3 (form)"; what has changed since is said after it. */
function answerWords(state: AgreementState): string {
  const { answer, version, way, comment, isOfThisVersion, changed } = state;
  if (answer === '') return comment;
  const head = answer === 'agreed' ? 'agreed' : 'wants changes';
  const about = version === null ? '' : ` to version ${version}`;
  const how = way === '' || way === typedWay ? '' : ` (${way})`;
  const since = isOfThisVersion
    ? ''
    : changed.length === 0
      ? '; the plan has changed since'
      : `; changed since: ${changed.join('; ')}`;
  const said = answer === 'changes wanted' && comment !== '' ? `: ${comment}` : '';
  return `${head}${about}${how}${said}${since}`;
}
