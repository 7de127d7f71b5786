import { useTools } from '../../app/tools.ts';
import { Busy } from '../../progress/busy.tsx';
import { FailureNotice } from '../../progress/failure-notice.tsx';
import { useLoaded } from '../../progress/loaded.ts';
import { AskReport } from './ask-report.tsx';
import { ReportReminders } from './report-reminders.tsx';
import { dueTexts as texts } from './texts.ts';

type Props = { readonly code: string; readonly onChanged: () => void };

/** What partners were told about their reports, what is in doubt, and what staff can ask for or waive. */
export function RemindersSection({ code, onChanged }: Props) {
  const { server } = useTools();
  const loaded = useLoaded(() => server.getReportsDue({ code }));
  const changed = () => {
    loaded.reload();
    onChanged();
  };
  const reports = loaded.value?.reports ?? [];
  return (
    <section>
      <h2>{texts.title}</h2>
      <p class="quiet">{texts.about}</p>
      <Busy doing={loaded.loading ? texts.loading : ''} />
      {loaded.failure ? <FailureNotice failure={loaded.failure} onAgain={loaded.reload} /> : null}
      <ul class="cards">
        {reports.map((report) => (
          <ReportReminders key={report.id} code={code} report={report} onChanged={changed} />
        ))}
      </ul>
      {loaded.value ? <AskReport code={code} onAsked={changed} /> : null}
    </section>
  );
}
