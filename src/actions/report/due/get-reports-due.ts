import { ok, type Result } from '../../../core/problem.ts';
import { whoIsAsked } from '../../../core/report/due/who-is-asked.ts';
import { showDay } from '../../../core/report/wording/show.ts';
import { readMailLines } from '../../mail/mail-lines.ts';
import { shownMail } from '../../mail/shown-mail.ts';
import { projectRow } from '../../plan/plan-tabs.ts';
import type { Ports } from '../../ports.ts';
import { gatherDue } from './gather-due.ts';

/** The reports due of one project: who is asked, and what was told to whom. Nothing is written. */
export function getReportsDue(ports: Ports, code: string) {
  const project = projectRow(ports, code);
  if (!project.ok) return project;
  const gathered = gatherDue(ports);
  if (!gathered.ok) return gathered;
  const found = gathered.value?.projects.find((one) => one.code === code);
  const lines = readMailLines(ports);
  return ok({
    code,
    reports: (found?.reports ?? []).map((report) => {
      const { id, kind, due, reason, waived, askedOf, state, daysLate } = report;
      return {
        ...{ id, kind, due, dueWords: showDay(due), reason, waived, askedOf, state, daysLate },
        unreachable: [
          ...whoIsAsked(report, found?.partners ?? [], askedOf, ports.mail.isAddress).unreachable,
        ],
        mails: lines
          .filter((line) => line.project === code && line.about === id)
          .map((line) => shownMail(ports, line)),
      };
    }),
  }) satisfies Result<unknown>;
}
