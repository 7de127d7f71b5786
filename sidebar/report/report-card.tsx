import { useState } from 'preact/hooks';
import type { Output } from '../../src/contract/contract.ts';
import { Button } from '../parts/button.tsx';
import { AnswerList } from './answer-list.tsx';
import { GiveForm } from './give-form.tsx';
import { reportsTexts as texts } from './texts.ts';

export type Report = Output<'getReportsReceived'>['reports'][number];

type Props = {
  readonly code: string;
  readonly report: Report;
  readonly hasForm: boolean;
  readonly onSent: () => void;
};

const needsCare: readonly Report['state'][] = ['late', 'partly'];

/** One due report: where it stands, who has answered, and the form for who has not. */
export function ReportCard({ code, report, hasForm, onSent }: Props) {
  const { id, kind, due, state, daysLate, waived, incomplete, missingPartners, answers } = report;
  const [open, setOpen] = useState(false);
  const hasCome = answers.length > 0;
  return (
    <li class="card">
      <h2>{texts.heading(id, kind, due)}</h2>
      <p class="chips">
        <span class={needsCare.includes(state) ? 'chip attention' : 'chip status'}>
          {texts.states[state]}
        </span>
        {daysLate > 0 ? <span class="chip attention">{texts.days(daysLate)}</span> : null}
      </p>
      {waived ? <p dir="auto">{texts.waived(waived)}</p> : null}
      {hasCome ? <AnswerList answers={answers} /> : <p class="quiet">{texts.nobody}</p>}
      {hasCome && incomplete.length > 0 ? <p dir="auto">{texts.incomplete(incomplete)}</p> : null}
      {hasCome && missingPartners.length > 0 ? (
        <p class="quiet" dir="auto">
          {texts.missing(missingPartners)}
        </p>
      ) : null}
      <Button expanded={open} label={texts.formOf(id)} onPress={() => setOpen(!open)}>
        {texts.form}
      </Button>
      {open ? <GiveForm code={code} report={report} hasForm={hasForm} onSent={onSent} /> : null}
    </li>
  );
}
