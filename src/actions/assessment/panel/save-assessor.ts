import type { Cell } from '../../../core/application/application.ts';
import { addressLike, readLanguages } from '../../../core/assessment/assignment/assessor-rows.ts';
import { type Result, refused } from '../../../core/problem.ts';
import { assessorsTab } from '../../../core/workbook/assessment-tabs.ts';
import { textIn } from '../../../core/workbook/tab.ts';
import { refreshGuide } from '../../call/refresh-guide.ts';
import { log } from '../../log.ts';
import type { Ports } from '../../ports.ts';
import { readAssessors } from '../read-panel.ts';
import { giveCodes, nextAssessorCode } from './give-codes.ts';
import { done, recordTies } from './record-ties.ts';

export type AssessorInput = {
  /** '' for somebody new. */
  readonly code: string;
  readonly name: string;
  readonly email: string;
  readonly organisation: string;
  readonly languages: string;
  readonly ties: string;
  readonly active: boolean;
};

const fields = ['name', 'email', 'organisation', 'languages', 'ties', 'active'] as const;

/** Adds an assessor or changes one. Nobody is ever deleted: who is not active keeps code and scores. */
export function saveAssessor(ports: Ports, input: AssessorInput): Result<{ readonly message: string }> {
  const email = input.email.trim();
  if (!addressLike.test(email))
    return refused({
      what: `"${email}" is not one e-mail address.`,
      remedy: 'The reading pack is sent there: type one address, for example assessor@example.org.',
    });
  giveCodes(ports);
  const panel = readAssessors(ports);
  if (!panel.ok) return panel;
  const { assessors } = panel.value;
  const sameAddress = assessors.find((each) => each.email.toLowerCase() === email.toLowerCase());
  // Pressed again after a run that was cut short: it is the one that was added then.
  const repeated = input.code === '' && sameAddress?.name === input.name.trim() ? sameAddress.code : '';
  const code = input.code || repeated;
  if (sameAddress && sameAddress.code !== code)
    return refused({
      what: `${sameAddress.code} has the address ${email} already.`,
      remedy: `Change ${sameAddress.code}, or give another address.`,
    });
  const present = assessors.find((each) => each.code === code);
  if (code !== '' && !present)
    return refused({ what: `There is no assessor ${code} any more.`, remedy: 'Open Assessors again.' });
  const cells: Record<string, Cell> = {
    name: input.name.trim(),
    email,
    organisation: input.organisation.trim(),
    languages: readLanguages(input.languages).join(', '),
    ties: input.ties.trim(),
    active: input.active ? 'yes' : 'no',
  };
  const { tab } = ports.workbook.ensure(assessorsTab);
  const given = present?.code ?? nextAssessorCode(ports)();
  const row = tab.rows.find((each) => each.row === present?.row);
  const before = fields.map((key) => (row ? textIn(row, key) : ''));
  if (present) tab.write(fields, [{ row: present.row, cells }]);
  else tab.append([{ code: given, ...cells }]);
  const changed = fields.filter((key, index) => before[index] !== cells[key]);
  log(
    ports,
    changed.length === 0
      ? []
      : [
          {
            what: present ? 'assessor changed' : 'assessor added',
            about: given,
            before: present ? linesOf(changed, (key) => before[fields.indexOf(key)] ?? '') : '',
            after: linesOf(changed, (key) => String(cells[key] ?? '')),
          },
        ],
  );
  const recorded = recordTies(ports);
  if (!recorded.ok) return recorded;
  refreshGuide(ports);
  return done(present ? `${given} is saved.` : `${given} is added.`);
}

const linesOf = <Key extends string>(keys: readonly Key[], of: (key: Key) => string): string =>
  keys.map((key) => `${key}: ${of(key)}`).join('\n');
