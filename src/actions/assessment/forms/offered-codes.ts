import type { Work } from '../../../core/assessment/answers/work.ts';
import type { Problem } from '../../../core/problem.ts';
import { questionsTab } from '../../../core/workbook/call-tabs.ts';
import { readQuestionsTab } from '../../call/read-call.ts';
import type { Ports } from '../../ports.ts';
import { assessmentRole } from './assessment-role.ts';

/** Codes the form of an assessor is to offer: practice first, as it is to be scored first. */
export function codesFor(assessor: string, work: readonly Work[]): readonly string[] {
  const own = work.filter((each) => each.assessor === assessor);
  const sorted = (practice: boolean) =>
    own
      .filter((each) => each.practice === practice)
      .map(({ application }) => application)
      .sort();
  return [...sorted(true), ...sorted(false)];
}

/**
 * Brings the list of codes of a form to what is assigned now; answers given stay. What it offers is kept on the
 * Questions tab, so that a form nothing changed for costs no call. The list of a form cannot be empty: it stays then.
 */
export function offerCodes(ports: Ports, assessor: string, codes: readonly string[]): readonly Problem[] {
  const role = assessmentRole(assessor);
  const bound = readQuestionsTab(ports, role);
  const field = bound.ok ? bound.value.find(({ key }) => key === 'application') : undefined;
  const form = ports.forms.look(role, 'as last seen').facts;
  if (!form || !field || codes.length === 0 || field.options.join() === codes.join()) return [];
  if (!ports.forms.offer(form.id, field.questions[0] ?? '', codes))
    return [
      {
        what: `The assessment form of ${assessor} cannot be given its new list of applications: the form or its first question was deleted, or this account may not edit it.`,
        remedy: 'Bring it back from the bin of Google Drive, or ask its owner to let you edit it.',
      },
    ];
  const tab = ports.workbook.open(questionsTab);
  if (tab.ok) tab.value.write(['options'], [{ row: field.row, cells: { options: codes.join('\n') } }]);
  return [];
}
