import { describeProblem, ok, type Result } from '../../core/problem.ts';
import { showDay } from '../../core/report/wording/show.ts';
import { differences, nameOf, show } from '../../core/support/differences.ts';
import { overdueLines } from '../../core/support/overdue.ts';
import { envelopeOf } from '../application/candidates.ts';
import type { Ports } from '../ports.ts';
import { readCandidates } from '../selection/read-candidates.ts';
import { readLedger, statusesOf } from './read-ledger.ts';

const short = (text: string): string => (text.length > 60 ? `${text.slice(0, 59)}…` : text);

/** The support of all projects against what there is to give. */
export function getLedger(ports: Ports) {
  const call = readCandidates(ports);
  if (!call.ok) return call;
  const { settings, candidates } = call.value;
  const read = readLedger(ports, settings, statusesOf(candidates));
  if (!read.ok) return read;
  const { projects, problems } = read.value;
  const { currency } = settings;
  const overdue = overdueLines(projects, ports.day(ports.now()));
  const { money, days, ...rest } = envelopeOf(candidates, settings, read.value);
  const left = (share: typeof money) =>
    share.available === null ? null : Math.round((share.available - share.shortlisted) * 100) / 100;
  return ok({
    envelope: { ...rest, money: { ...money }, days: { ...days } },
    left: { money: left(money), days: left(days) },
    projects: projects.map((project) => ({
      code: project.code,
      title: short(project.title),
      isRunning: project.isRunning,
      money: { ...project.money },
      days: { ...project.days },
      overdue: overdue.filter((each) => each.project === project.code).length,
      differences: differences(project, settings),
    })),
    overdue: overdue.map(({ project, line, due, why }) => ({
      project,
      name: short(nameOf(line)),
      open: line.open === null ? '' : show(line, line.open, currency),
      due: showDay(due),
      why,
    })),
    problems: projects
      .reduce((all, project) => all.concat(project.problems), [...problems])
      .map(describeProblem),
  }) satisfies Result<unknown>;
}
