import { ok, type Result } from '../../../core/problem.ts';
import { beneficiaryReport } from '../../../core/report/documents/beneficiary-report.ts';
import type { DocumentValue } from '../../../core/report/documents/document.ts';
import { type DocumentKind, documentKinds } from '../../../core/report/documents/document-kind.ts';
import { gapsByFiller } from '../../../core/report/documents/gaps.ts';
import { internalReport } from '../../../core/report/documents/internal-report.ts';
import { planDocument } from '../../../core/report/documents/plan-document.ts';
import { projectRow } from '../../plan/plan-tabs.ts';
import type { Ports } from '../../ports.ts';
import { gatherProject } from '../../project/gather-project.ts';
import { documentIn } from '../share/shareable.ts';
import { copyKey } from '../share/shared-key.ts';
import { sharingOf, showLine } from '../share/sharing-of.ts';

const write = {
  'cooperation plan': planDocument,
  'beneficiary report': beneficiaryReport,
  'internal report': internalReport,
} as const;

/** The documents of a project: which are made, what each would lack if it were made now, and with whom it was shared. */
export function getDocuments(ports: Ports, code: string) {
  const gathered = gatherProject(ports, code);
  if (!gathered.ok) return gathered;
  const project = projectRow(ports, code);
  if (!project.ok) return project;
  const { record, settings } = gathered.value;
  const lines = sharingOf(ports, code);
  const look = (kind: DocumentKind) => {
    const made = documentIn(ports, project.value.row, kind);
    const version = made?.version ?? '';
    return {
      ...{ kind, url: made?.url ?? '', version, madeAt: made?.madeAt ?? '' },
      gaps: gapsIn(write[kind](record, settings)),
      pdf: made ? ports.documents.pdfMade(copyKey(code, kind, version)) : '',
      shared: lines.filter(({ document }) => document === kind).map(showLine),
    };
  };
  return ok({
    ...{ code, title: record.title, approver: settings.approver, today: ports.day(ports.now()) },
    documents: documentKinds.map(look),
  }) satisfies Result<unknown>;
}

/** Several headings can lack the same thing: it is said once, and without the words that stand above the list. */
const gapsIn = (value: DocumentValue) =>
  gapsByFiller(value).map(({ who, gaps }) => ({
    who,
    texts: [...new Set(gaps.map(({ text }) => text.replace(/^no answer yet: /, '')))],
  }));
