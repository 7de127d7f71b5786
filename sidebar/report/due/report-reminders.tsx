import type { Output } from '../../../src/contract/contract.ts';
import { MailInDoubt } from './mail-in-doubt.tsx';
import { dueTexts as texts } from './texts.ts';
import { WaiveReport } from './waive-report.tsx';

export type DueReport = Output<'getReportsDue'>['reports'][number];

type Props = { readonly code: string; readonly report: DueReport; readonly onChanged: () => void };

/** As the server reads days: 2026-02-31 is none. */
function isDay(text: string): boolean {
  const at = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().slice(0, 10) === text;
}

/** Mails about one report, those in doubt first, and whether it is waited for at all. */
export function ReportReminders({ code, report, onChanged }: Props) {
  const { id, kind, due, dueWords, askedOf, unreachable, mails, state, waived } = report;
  const doubts = mails.filter((mail) => mail.state === 'perhaps sent');
  const settled = mails.filter((mail) => mail.state !== 'perhaps sent');
  const isOpen = state === 'waiting' || state === 'late' || state === 'partly';
  return (
    <li class="card">
      <h3>{[id, kind, dueWords].filter(Boolean).join(', ')}</h3>
      {isOpen ? <p class="quiet">{texts.askedOf[askedOf]}</p> : null}
      {isOpen && due !== '' && !isDay(due) ? (
        <p class="chip attention" dir="auto">
          {texts.noDay(due)}
        </p>
      ) : null}
      {unreachable.length > 0 ? (
        <p class="chip attention" dir="auto">
          {texts.unreachable(unreachable)}
        </p>
      ) : null}
      {doubts.map((mail) => (
        <MailInDoubt
          key={`${mail.occasion} ${mail.due} ${mail.to}`}
          code={code}
          about={id}
          mail={mail}
          onDecided={onChanged}
        />
      ))}
      {settled.length > 0 ? (
        <details>
          <summary>{texts.mailsOf(id)}</summary>
          <ul class="bare">
            {settled.map((mail) => (
              <li key={`${mail.occasion} ${mail.due} ${mail.to}`} dir="auto">
                {texts.occasion(mail.occasion, mail.to)}
                <br />
                <span class="quiet">
                  {[texts.states[mail.state], mail.at, mail.outcome].filter(Boolean).join(', ')}
                </span>
              </li>
            ))}
          </ul>
        </details>
      ) : (
        <p class="quiet">{doubts.length > 0 ? '' : texts.none}</p>
      )}
      {isOpen || waived ? (
        <WaiveReport code={code} id={id} isWaived={waived !== ''} onChanged={onChanged} />
      ) : null}
    </li>
  );
}
