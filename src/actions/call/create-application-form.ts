import { applicationForm } from '../../core/call/form/application-form.ts';
import type { FormPlan } from '../../core/call/form/form-plan.ts';
import { ok, type Result, refused } from '../../core/problem.ts';
import { guideTab, questionsTab } from '../../core/workbook/call-tabs.ts';
import { textIn } from '../../core/workbook/tab.ts';
import { log } from '../log.ts';
import type { FormRole, Ports } from '../ports.ts';
import type { Done } from './done.ts';
import { readCall } from './read-call.ts';
import { refreshGuide } from './refresh-guide.ts';

/**
 * Creates, links and publishes the application form. A run that was cut short is gone on with: the form it had begun is
 * built again. A form that was made to its end is left as it is, open or closed.
 */
export function createApplicationForm(ports: Ports): Result<Done> {
  const call = readCall(ports, 'the form');
  if (!call.ok) return call;
  const { settings, criteria } = call.value;
  if (ports.forms.isComplete('application'))
    return refused({
      what: 'This call has a form already.',
      remedy:
        ports.forms.bound('application')?.state === 'open'
          ? 'Its address is on the Guide tab. To reword a question, edit the form itself: answers are still found.'
          : 'It takes no answers now: to take some again, publish it in the form itself.',
    });
  ports.workbook.setTimeZone(settings.timeZone);
  const plan = applicationForm(
    settings,
    criteria.map(({ text, weight }) => `${text} (${weight} points)`),
  );
  const made = makeForm(ports, 'application', `${settings.callCode} application form`, plan);
  if (!made.ok) return made;
  ports.automation.install();
  ports.workbook.show(guideTab.key);
  log(ports, [{ what: 'application form created', after: made.value }]);
  refreshGuide(ports);
  return ok({ message: `The application form is open: ${made.value}`, problems: [] });
}

/** Makes a form of ours and binds its response sheet. Returns the address for answering. */
export function makeForm(ports: Ports, role: FormRole, name: string, plan: FormPlan): Result<string> {
  const form = ports.forms.begin(role, name);
  const ids = ports.forms.build(form.id, plan);
  writeQuestions(ports, role, plan, ids);
  if (!ports.forms.link(role, form.id))
    return refused({
      what: 'Google has not made the tab for the responses yet.',
      remedy: 'Wait a minute and choose this again: it goes on where it stopped.',
    });
  ports.responses.bind(role, columnsOf(ports, role, plan, ids), true);
  ports.forms.publish(role, form.id, plan.confirmation);
  return ok(form.answerUrl);
}

/** Titles are unique in a form of ours, so each names its column; the last one, should an earlier build have left others. */
function columnsOf(
  ports: Ports,
  role: FormRole,
  plan: FormPlan,
  ids: ReadonlyMap<string, string>,
): ReadonlyMap<string, number> {
  const headers = (ports.responses.headers(role) ?? []).map((header) => header.trim());
  const columns = new Map<string, number>([['timestamp', 0]]);
  for (const section of plan.sections)
    for (const { key, title } of section.questions) {
      const id = ids.get(key);
      const place = headers.lastIndexOf(title.trim());
      if (id !== undefined && place > 0) columns.set(id, place);
    }
  return columns;
}

function writeQuestions(
  ports: Ports,
  role: FormRole,
  plan: FormPlan,
  ids: ReadonlyMap<string, string>,
): void {
  const { tab } = ports.workbook.ensure(questionsTab);
  const questions = plan.sections.reduce<FormPlan['sections'][number]['questions'][number][]>(
    (all, section) => all.concat(section.questions),
    [],
  );
  // Kept in the words of the form, so that it shows when the criteria are no longer what is asked.
  const isAssessment = role.startsWith('assessment:');
  const records = [
    {
      form: role,
      key: 'timestamp',
      label: 'When the response was sent',
      title: 'Timestamp',
      questions: 'timestamp',
      options: '',
    },
    ...questions.map(({ key, title, help, kind, choices }) => ({
      form: role,
      key,
      label: isAssessment ? help || title : title,
      title,
      questions: ids.get(key) ?? '',
      options: kind === 'any-of' ? choices.map(({ label }) => label).join('\n') : '',
    })),
  ];
  const before = tab.rows.filter((row) => textIn(row, 'form') === role).map(({ row }) => row);
  const blank = { form: '', key: '', label: '', title: '', questions: '', options: '' };
  tab.write(
    Object.keys(blank),
    before.map((row, index) => ({ row, cells: records[index] ?? blank })),
  );
  tab.append(records.slice(before.length));
}
