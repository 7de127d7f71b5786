import { useTools } from '../app/tools.ts';
import { ConfirmButton } from '../parts/confirm-button.tsx';
import { OutsideLink } from '../parts/outside-link.tsx';
import { Busy } from '../progress/busy.tsx';
import { FailureNotice } from '../progress/failure-notice.tsx';
import { useTask } from '../progress/task.ts';
import type { PartProps } from '../project/project-screen.tsx';
import { projectTexts as texts } from '../project/texts.ts';

/** The reports the partners owe, and the form they give them with. */
export function ReportsDue({ project, onChanged }: PartProps) {
  const { server } = useTools();
  const task = useTask();
  const { code, reports, reportLink } = project;
  const send = async () => {
    const done = await task.run(texts.sending, async () => (await server.sendReportLink({ code })).message);
    if (done) onChanged();
  };
  return (
    <section>
      <h2>{texts.reports}</h2>
      {reports.length === 0 ? <p>{texts.noReports}</p> : null}
      <ul class="bare">
        {reports.map(({ kind, due, received, late }) => (
          <li key={`${kind} ${due}`}>
            {kind}, {texts.due(due)}
            <br />
            <span class="quiet">{received ? texts.received(received) : texts.waiting}</span>
            {late ? <span class="chip check">{texts.late}</span> : null}
          </li>
        ))}
      </ul>
      {reportLink ? (
        <>
          <p>
            <OutsideLink url={reportLink.url}>{texts.reportForm}</OutsideLink>
            {reportLink.sentAt ? (
              <>
                <br />
                <span class="quiet">{texts.sentAt(reportLink.sentAt)}</span>
              </>
            ) : null}
          </p>
          <ConfirmButton
            busy={task.doing !== ''}
            question={texts.sendQuestion(reportLink.to)}
            yes={texts.sendYes}
            onYes={() => void send()}
          >
            {texts.send}
          </ConfirmButton>
          <Busy doing={task.doing} />
          {task.failure ? <FailureNotice failure={task.failure} /> : null}
        </>
      ) : (
        <p class="quiet">{texts.noReportForm}</p>
      )}
    </section>
  );
}
