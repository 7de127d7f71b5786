import { ask } from '../../../src/local/commands/demo/steps/office.ts';
import type { Workspace, WorkspaceOptions } from '../../../src/local/workspace/workspace.ts';
import { copyOf } from '../a-call.ts';
import { seen, type } from '../tabs.ts';
import { aProject, planOf, savePlan } from './a-project.ts';

export const lead = 'growers@example.org';
export const partner = 'library@example.org';
export const office = 'office@example.org';

type Due = { readonly id: string; readonly kind: 'interim' | 'final'; readonly due: string };

const cache = new Map<string, Workspace>();

/** A-01 with these reports, nothing of its support dated, and an address for each of its two partners, who are asked each. */
export function aRemindedProject(
  reports: readonly Due[],
  given: Omit<WorkspaceOptions, 'bundle'> = {},
): Workspace {
  const key = JSON.stringify(reports);
  const before = cache.get(key);
  if (before) return copyOf(before, given);
  const workspace = aProject();
  const plan = planOf(workspace);
  savePlan(workspace, {
    ...plan,
    ends: '',
    partners: plan.partners.map((one, index) => ({ ...one, email: index === 0 ? lead : partner })),
    reports: reports.map((report) => ({ ...report, reason: 'Agreed.', waived: '' })),
  });
  for (const { id } of reports) type(workspace, 'Reports', ['No.', id], 'Asked of', 'each partner');
  cache.set(key, workspace);
  return copyOf(workspace, given);
}

/** No clock runs until then, as when Google stops running a trigger for a while; the next run comes a minute later. */
export function leap(workspace: Workspace, iso: string): void {
  workspace.state.now = iso;
  const next = new Date(Date.parse(iso) + 60_000).toISOString();
  for (const trigger of workspace.state.triggers) if (trigger.kind === 'clock') trigger.nextRunAt = next;
}

/** Lines of the Reminders tab in short. */
export const reminderLines = (workspace: Workspace, to?: string): string[] =>
  seen(workspace, 'Reminders')
    .map((row) => (header: string) => row[header]?.shown ?? '')
    .filter((cell) => to === undefined || cell('To') === to)
    .map((cell) => `${cell('About')} ${cell('Occasion')}: ${cell('State')}`);

/** Mails to partners: day, address and subject. */
export const reminders = ({ outbox }: Workspace) =>
  outbox
    .filter(({ to }) => to[0] === lead || to[0] === partner)
    .map(({ sentAt, to, subject, body }) => ({ at: sentAt, to: to[0] ?? '', subject, body }));

export const dueOf = (workspace: Workspace) => ask(workspace, 'getReportsDue', { code: 'A-01' }).reports;
