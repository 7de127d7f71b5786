import { ok, type Result, refused } from '../../core/problem.ts';
import { dueList } from '../../core/project/due-list.ts';
import { roomLines } from '../../core/project/room-lines.ts';
import { stageOf } from '../../core/project/stage.ts';
import { timelineOf } from '../../core/project/timeline.ts';
import { showDay } from '../../core/report/wording/show.ts';
import { dateIn, type Row, textIn } from '../../core/workbook/tab.ts';
import { noProject } from '../plan/plan-tabs.ts';
import type { Ports } from '../ports.ts';
import { readProjects } from './read-projects.ts';

/** Where one project stands: what is due in it, its time as a picture, and the way into each of its rooms and documents. */
export function getProject(ports: Ports, code: string) {
  const read = readProjects(ports);
  if (!read.ok) return read;
  const { today, projects } = read.value;
  const found = projects.find(({ facts }) => facts.code === code);
  if (!found) return refused(noProject(code));
  const { row, facts } = found;
  const timeline = timelineOf(facts, today);
  return ok({
    ...{ code, title: facts.title, lead: facts.lead },
    ...{ starts: showDay(facts.starts), ends: showDay(facts.ends) },
    ...stageOf(facts, today),
    due: dueList(facts, today).map((item) => ({ ...item, due: showDay(item.due) })),
    timeline: timeline && {
      ticks: timeline.ticks.map((tick) => ({ ...tick })),
      bars: timeline.bars.map((bar) => ({ ...bar })),
      marks: timeline.marks.map((mark) => ({ ...mark })),
      today: timeline.today,
    },
    rooms: { ...roomLines(facts) },
    documents: documents.flatMap(({ column, kind, at }) => {
      const url = textIn(row, column);
      const name = `${code} ${kind}`;
      return url === '' ? [] : [{ kind, name, url, madeAt: madeAt(ports, row, at) }];
    }),
  }) satisfies Result<unknown>;
}

const madeAt = (ports: Ports, row: Row, column: string): string => {
  const at = column === '' ? null : dateIn(row, column);
  return at ? ports.words(at) : '';
};

const documents = [
  { column: 'planDocument', kind: 'Cooperation plan', at: '' },
  { column: 'beneficiaryReport', kind: 'Beneficiary report', at: 'beneficiaryReportAt' },
  { column: 'internalReport', kind: 'Internal report', at: 'internalReportAt' },
] as const;
