import type { Application } from '../../../core/application/application.ts';
import { type BlindDecisions, type Blinder, createBlinder } from '../../../core/assessment/blind/blind.ts';
import { toBlind } from '../../../core/assessment/blind/to-blind.ts';
import { ok, type Result } from '../../../core/problem.ts';
import { applicationsTab } from '../../../core/workbook/applications-tab.ts';
import { textIn } from '../../../core/workbook/tab.ts';
import { readReceived } from '../../application/read-received.ts';
import { pairWithResponses, presentIn } from '../../application/read-scored.ts';
import { type Call, readCall } from '../../call/read-call.ts';
import type { Ports } from '../../ports.ts';

type ReadApplication = { readonly code: string; readonly application: Application };

export type BlindCall = Call & {
  /** Those with a response, in the order of the tab. */
  readonly applications: readonly ReadApplication[];
  /** The blinder of the whole call: it knows the names of all applications, whoever reads which. */
  readonly blinderFor: (decisions: BlindDecisions) => Blinder;
};

/** The applications as they stand with what blinds them; nothing is scored for it. */
export function readCallBlind(ports: Ports): Result<BlindCall> {
  const call = readCall(ports, 'anything');
  if (!call.ok) return call;
  const tab = ports.workbook.open(applicationsTab(call.value.criteria));
  if (!tab.ok) return tab;
  const received = readReceived(ports, call.value.settings);
  if (!received.ok) return received;
  const { rowOf } = pairWithResponses(tab.value, received.value);
  const applications = tab.value.rows.flatMap((row): ReadApplication[] => {
    const present = textIn(row, 'code') === '' ? null : presentIn(row, rowOf, received.value);
    return present ? [{ code: present.code, application: present.application }] : [];
  });
  const toHide = applications.map(({ code, application }) => toBlind(code, application));
  return ok({
    ...call.value,
    applications,
    blinderFor: (decisions) => createBlinder(toHide, decisions),
  });
}
