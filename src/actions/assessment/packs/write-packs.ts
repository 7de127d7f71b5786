import { emptyPart, type PackPart } from '../../../core/assessment/pack/plan-packs.ts';
import { packsTab } from '../../../core/workbook/blind-tabs.ts';
import { numberIn, type Row, textIn } from '../../../core/workbook/tab.ts';
import { log } from '../../log.ts';
import type { Ports, Tab } from '../../ports.ts';

export type Written = {
  readonly tab: Tab;
  /** Documents that are up to date, and how many there are to be. */
  readonly ready: number;
  readonly all: number;
};

/** An execution may take six minutes (developers.google.com/apps-script/guides/services/quotas); one document may take one and a half. */
const longestRun = 180_000;
const mostDocuments = 20;

export const isOver = (ports: Ports, started: Date): boolean =>
  ports.now().getTime() - started.getTime() > longestRun;

export const packKey = (assessor: string, part: number): string => `pack.${assessor}.${part}`;
export const partRow = (tab: Tab, assessor: string, part: number): Row | undefined =>
  tab.rows.find((row) => textIn(row, 'assessor') === assessor && numberIn(row, 'part') === part);

/**
 * Writes the documents that are not up to date, until they are or the time is over: what is done stands in the tab, so
 * that the next run goes on from there. Parts nobody reads any more are emptied.
 */
export function writePacks(
  ports: Ports,
  callCode: string,
  planned: readonly PackPart[],
  started: Date,
): Written {
  const { tab } = ports.workbook.ensure(packsTab);
  const gone = tab.rows
    .map((row) => ({ assessor: textIn(row, 'assessor'), part: numberIn(row, 'part') ?? 0 }))
    .filter(
      ({ assessor, part }) =>
        part > 0 && !planned.some((each) => each.assessor === assessor && each.part === part),
    )
    .map(({ assessor, part }) => emptyPart(callCode, assessor, part));
  const all = [...planned, ...gone];
  const isReady = ({ assessor, part, digest }: PackPart): boolean => {
    const row = partRow(tab, assessor, part);
    return row !== undefined && textIn(row, 'digest') === digest;
  };
  let written = 0;
  for (const part of all.filter((each) => !isReady(each))) {
    if (written >= mostDocuments || (written > 0 && isOver(ports, started))) break;
    const { url } = ports.documents.write(packKey(part.assessor, part.part), part.value, 'ours alone');
    record(tab, part, { document: url, written: ports.now() });
    ports.settle();
    log(ports, [
      {
        what: 'reading pack written',
        about: part.assessor,
        after: `part ${part.part}: ${part.applications.length} applications`,
      },
    ]);
    written += 1;
  }
  return { tab, ready: all.filter(isReady).length, all: all.length };
}

function record(tab: Tab, part: PackPart, made: { readonly document: string; readonly written: Date }): void {
  const cells = {
    assessor: part.assessor,
    part: part.part,
    applications: part.applications.join(', '),
    digest: part.digest,
    ...made,
  };
  const row = partRow(tab, part.assessor, part.part);
  if (row) tab.write(Object.keys(cells), [{ row: row.row, cells }]);
  else tab.append([cells]);
}
