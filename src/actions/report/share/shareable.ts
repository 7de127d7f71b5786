import { ok, type Result, refused } from '../../../core/problem.ts';
import { type DocumentKind, documentKeys } from '../../../core/report/documents/document-kind.ts';
import { dateIn, numberIn, textIn } from '../../../core/workbook/tab.ts';
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
};

export function shareable(ports: Ports, code: string, kind: DocumentKind): Result<Shareable> {
  const project = projectRow(ports, code);
  if (!project.ok) return project;
  const { row } = project.value;
  const key = documentKeys[kind];
  const url = textIn(row, key === 'plan' ? 'planDocument' : key);
  if (url === '')
    return refused({
      what: `There is no ${kind} of ${code} yet.`,
      remedy: 'Create it first, and look at it.',
    });
  const versions = {
    plan: () => String(lastMade(ports, code) ?? numberIn(row, 'version') ?? ''),
    internalReport: () => String(numberIn(row, 'reportVersion') ?? ''),
    beneficiaryReport() {
      const at = dateIn(row, 'beneficiaryReportAt');
      return at ? `of ${ports.words(at)}` : '';
    },
  };
  const title = textIn(row, 'title');
  return ok({
    ...{ key: `${code}.${key}`, kind, url, version: versions[key]() },
    name: `${code} ${kind}${title === '' ? '' : `: ${title}`}`,
  });
}

/** The plan may have been saved again since its document was made. */
function lastMade(ports: Ports, code: string): number | undefined {
  const made = versionsKept(ports, code).filter(({ what }) => what === 'document made');
  return made[made.length - 1]?.version;
}
