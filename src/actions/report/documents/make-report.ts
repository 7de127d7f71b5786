import type { Cell } from '../../../core/application/application.ts';
import { beneficiaryReport } from '../../../core/report/documents/beneficiary-report.ts';
import type { DocumentValue } from '../../../core/report/documents/document.ts';
import { internalReport } from '../../../core/report/documents/internal-report.ts';
import type { ProjectRecord } from '../../../core/report/record/project-record.ts';
import { dateIn, type Row } from '../../../core/workbook/tab.ts';
import type { LogEntry } from '../../log.ts';
import type { Ports } from '../../ports.ts';
import { gapsOf } from './gaps-of.ts';

export type ReportKind = 'beneficiaryReport' | 'internalReport';

export type ReportMade = {
  readonly name: string;
  readonly url: string;
  readonly gaps: string[];
  /** What is new since it was made last, in a sentence. */
  readonly changed: string;
};

/** A report made, with what is still to be written into the row of its project and into the log. */
export type Making = {
  readonly made: ReportMade;
  readonly cells: Readonly<Record<string, Cell>>;
  readonly entry: LogEntry;
};

const write = { beneficiaryReport, internalReport } as const;
const words = { beneficiaryReport: 'beneficiary report', internalReport: 'internal report' } as const;

/**
 * Makes a report, or makes it again. Its version goes up, and the date of its data moves, only when something in it
 * changed: a document that says the same as before stays as it is.
 */
export function makeReport(
  ports: Ports,
  kind: ReportKind,
  row: Row,
  record: ProjectRecord,
  settings: { readonly disclaimer: string },
): Making {
  const value: DocumentValue = write[kind](record, settings);
  const { url, outcome, sections } = ports.documents.write(`${record.code}.${kind}`, value);
  const stayed = outcome === 'as it was';
  const counted = kind === 'internalReport' && !stayed ? { reportVersion: record.version } : {};
  const at = stayed ? (dateIn(row, `${kind}At`) ?? ports.now()) : ports.now();
  const changed = {
    new: 'It is new.',
    changed:
      sections.length === 0
        ? 'Only what stands above or below its sections changed.'
        : `Changed since it was made last: ${sections.join('; ')}.`,
    'as wanted': 'It says what the tabs say now.',
    'as it was': 'Nothing changed since it was made last.',
  }[outcome];
  return {
    made: { name: value.title, url, gaps: gapsOf(value), changed },
    cells: { [kind]: url, [`${kind}At`]: at, ...counted },
    entry: { what: `${words[kind]} made`, about: record.code, before: changed, after: url },
  };
}
