import { ok, type Result, refused } from '../../../core/problem.ts';
import { type DocumentKind, documentKeys } from '../../../core/report/documents/document-kind.ts';
import { dateIn, numberIn, type Row, textIn } from '../../../core/workbook/tab.ts';
import { versionsKept } from '../../plan/keep-version.ts';
import { projectRow } from '../../plan/plan-tabs.ts';
import type { Ports } from '../../ports.ts';

/** A document of a project that was made, with the version it shows: a number, or the time a beneficiary report was made. */
export type Shareable = {
  /** What it is remembered under. */
  readonly key: string;
  readonly kind: DocumentKind;
  readonly name: string;
  readonly url: string;
  readonly version: string;
  /** In words; '' where it is not kept. */
  readonly madeAt: string;
};

/** The document of this kind, or why there is none. */
export function shareable(ports: Ports, code: string, kind: DocumentKind): Result<Shareable> {
  const project = projectRow(ports, code);
  if (!project.ok) return project;
  const found = documentIn(ports, project.value.row, kind);
  return found
    ? ok(found)
    : refused({ what: `There is no ${kind} of ${code} yet.`, remedy: 'Create it first, and look at it.' });
}

/** The document of this kind that the row of its project names; null while it names none. */
export function documentIn(ports: Ports, row: Row, kind: DocumentKind): Shareable | null {
  const code = textIn(row, 'code');
  const key = documentKeys[kind];
  const url = textIn(row, key === 'plan' ? 'planDocument' : key);
  if (url === '') return null;
  const at = key === 'plan' ? null : dateIn(row, `${key}At`);
  const madeAt = at ? ports.words(at) : '';
  const versions = {
    plan: () => String(lastMade(ports, code) ?? numberIn(row, 'version') ?? ''),
    internalReport: () => String(numberIn(row, 'reportVersion') ?? ''),
    beneficiaryReport: () => (madeAt === '' ? '' : `of ${madeAt}`),
  };
  const title = textIn(row, 'title');
  return {
    ...{ key: `${code}.${key}`, kind, url, version: versions[key](), madeAt },
    name: `${code} ${kind}${title === '' ? '' : `: ${title}`}`,
  };
}

/** The plan may have been saved again since its document was made. */
function lastMade(ports: Ports, code: string): number | undefined {
  const made = versionsKept(ports, code).filter(({ what }) => what === 'document made');
  return made[made.length - 1]?.version;
}
