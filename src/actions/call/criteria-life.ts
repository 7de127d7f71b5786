import { coverageOf } from '../../core/call/criteria/check/coverage.ts';
import type { Finding } from '../../core/call/criteria/check/finding.ts';
import { wordingOf } from '../../core/call/criteria/check/wording.ts';
import type { Criterion } from '../../core/call/criteria/criterion.ts';
import { criteriaDocument } from '../../core/call/criteria/life/criteria-document.ts';
import {
  type Approval,
  approve,
  type CriteriaVersion,
  criteriaState,
  fingerprintOf,
  publish,
} from '../../core/call/criteria/life/version.ts';
import type { Settings } from '../../core/call/settings/settings.ts';
import { ok, type Result } from '../../core/problem.ts';
import { applicationsTab } from '../../core/workbook/applications-tab.ts';
import { criteriaVersionsTab } from '../../core/workbook/criteria-versions-tab.ts';
import { dateIn, numberIn, type Row, textIn } from '../../core/workbook/tab.ts';
import { log } from '../log.ts';
import type { Ports, Tab } from '../ports.ts';
import { readCall } from './read-call.ts';

/** Criteria and settings with every version there was. */
export type Life = {
  readonly settings: Settings;
  readonly criteria: readonly Criterion[];
  readonly fingerprint: string;
  readonly versions: readonly CriteriaVersion[];
};

/** Where the criteria stand, what was approved when, and advice about them; nothing is written. */
export function getCriteria(ports: Ports) {
  const read = readLife(ports);
  if (!read.ok) return read;
  const { settings, criteria, fingerprint, versions } = read.value;
  const { state, last, changed } = criteriaState(versions, fingerprint);
  const first = firstPublication(versions);
  const arrived = firstArrival(ports, criteria);
  return ok({
    state,
    changed,
    version: last?.version ?? 0,
    approver: settings.approver,
    criteria: criteria.map(({ code, text, weight, scoredBy }) => ({ code, text, weight, scoredBy })),
    versions: versions.map((version) => shown(ports, version)),
    /** Whether applicants could read them before the first application came; null while one of the two is missing. */
    precedes: first && arrived ? first.getTime() < arrived.getTime() : null,
    advice: [...coverageOf(criteria), ...criteria.flatMap(wordings)].map((finding) => ({ ...finding })),
  }) satisfies Result<unknown>;
}

/** Records who approved the criteria as they are now, when, and by which procedure. */
export function approveCriteria(ports: Ports, approval: Approval): Result<{ readonly message: string }> {
  const read = readLife(ports);
  if (!read.ok) return read;
  const { fingerprint, versions } = read.value;
  const approved = approve(criteriaState(versions, fingerprint), fingerprint, approval);
  if (!approved.ok) return approved;
  keep(ports, approved.value);
  const { version, approvedBy, approvedOn, procedure } = approved.value;
  log(ports, [
    {
      what: 'criteria approved',
      about: `version ${version}`,
      after: `${approvedBy}, ${approvedOn}: ${procedure}`,
    },
  ]);
  return ok({ message: `Version ${version} of the criteria is approved.` });
}

/**
 * Writes the approved criteria as a document that anybody with its address can read (R-026, R-027, T5: the criteria
 * alone, never the guidelines or reports). Where the domain forbids that, the message says so.
 */
export function publishCriteria(ports: Ports): Result<{ readonly message: string; readonly url: string }> {
  const read = readLife(ports);
  if (!read.ok) return read;
  const { settings, criteria, fingerprint, versions } = read.value;
  const at = ports.now();
  const state = criteriaState(versions, fingerprint);
  const allowed = publish(state, at, '');
  if (!allowed.ok) return allowed;
  const { version } = allowed.value;
  const key = `criteria.${version}`;
  const { url } = ports.documents.write(
    key,
    criteriaDocument(criteria, settings, allowed.value, ports.words(at)),
  );
  const isPublic = ports.documents.makePublic(key);
  keep(ports, { ...allowed.value, document: url });
  log(ports, [{ what: 'criteria published', about: `version ${version}`, after: url }]);
  const message = isPublic
    ? `Version ${version} of the criteria is public: anybody with the address can read it.`
    : `The document of version ${version} is made, but this account may not make it public: share it by hand.`;
  return ok({ message, url });
}

export function readLife(ports: Ports): Result<Life> {
  const call = readCall(ports, 'anything');
  if (!call.ok) return call;
  const { settings, criteria } = call.value;
  const tab = ports.workbook.open(criteriaVersionsTab);
  return ok({
    settings,
    criteria,
    fingerprint: fingerprintOf(criteria, settings.tieBreak),
    versions: tab.ok ? tab.value.rows.map(versionOf) : [],
  });
}

const versionOf = (row: Row): CriteriaVersion => ({
  version: numberIn(row, 'version') ?? 0,
  state: textIn(row, 'state') === 'published' ? 'published' : 'approved',
  fingerprint: textIn(row, 'fingerprint'),
  approvedBy: textIn(row, 'approvedBy'),
  approvedOn: textIn(row, 'approvedOn'),
  procedure: textIn(row, 'procedure'),
  publishedAt: dateIn(row, 'publishedAt'),
  document: textIn(row, 'document'),
});

/** One row for each version: a run cut short and repeated writes the same row again. */
function keep(ports: Ports, version: CriteriaVersion): void {
  const tab: Tab = ports.workbook.ensure(criteriaVersionsTab).tab;
  const cells = { ...version, publishedAt: version.publishedAt ?? '' };
  const row = tab.rows.find((each) => numberIn(each, 'version') === version.version)?.row;
  if (row === undefined) tab.append([cells]);
  else tab.write(Object.keys(cells), [{ row, cells }]);
}

const shown = (ports: Ports, { publishedAt, ...version }: CriteriaVersion) => ({
  version: version.version,
  state: version.state,
  approvedBy: version.approvedBy,
  approvedOn: version.approvedOn,
  procedure: version.procedure,
  publishedAt: publishedAt ? ports.words(publishedAt) : '',
  document: version.document,
});

const wordings = ({ code, text, anchors }: Criterion): readonly Finding[] =>
  [text, ...anchors].flatMap((words) => wordingOf(code, words));

const firstPublication = (versions: readonly CriteriaVersion[]): Date | null =>
  earliest(versions.map(({ publishedAt }) => publishedAt));

function firstArrival(ports: Ports, criteria: readonly Criterion[]): Date | null {
  if (!ports.workbook.exists('applications')) return null;
  const tab = ports.workbook.open(applicationsTab(criteria));
  return tab.ok ? earliest(tab.value.rows.map((row) => dateIn(row, 'received'))) : null;
}

const earliest = (dates: readonly (Date | null)[]): Date | null =>
  dates.reduce<Date | null>((first, date) => (date && (!first || date < first) ? date : first), null);
