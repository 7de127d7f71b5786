import { useState } from 'preact/hooks';
import { useTools } from '../app/tools.ts';
import { useLoaded } from '../progress/loaded.ts';
import { ProjectRoom } from '../project/project-room.tsx';
import { AnswerList } from './answer-list.tsx';
import { RemindersSection } from './due/reminders-section.tsx';
import { ReportCard } from './report-card.tsx';
import { reportsTexts as texts } from './texts.ts';

/** The reports of a project: which is due, who has answered and who not, and the form in every way it can be given (R-065a). */
export function ReportsScreen({ code }: { readonly code: string }) {
  const { server } = useTools();
  const loaded = useLoaded(() => server.getReportsReceived({ code }));
  // A mail sent above is one more in the list of mails below.
  const [sent, setSent] = useState(0);
  const onSent = () => {
    setSent(sent + 1);
    loaded.reload();
  };
  return (
    <ProjectRoom code={code} texts={texts} loaded={loaded}>
      {(found) => (
        <>
          <Lines title={texts.problems} why="" lines={found.problems} />
          {found.hasForm ? null : <p class="notice warning">{texts.noForm}</p>}
          {found.reports.length === 0 ? <p>{texts.none}</p> : null}
          <ul class="cards">
            {found.reports.map((report) => (
              <ReportCard
                key={report.id}
                code={code}
                report={report}
                hasForm={found.hasForm}
                onSent={onSent}
              />
            ))}
          </ul>
          {found.unplaced.length > 0 ? (
            <section>
              <h2>{texts.unplaced}</h2>
              <AnswerList answers={found.unplaced} />
            </section>
          ) : null}
          <RemindersSection key={sent} code={code} onChanged={loaded.reload} />
          <Lines title={texts.notInForm} why={texts.notInFormWhy} lines={found.notInForm} />
        </>
      )}
    </ProjectRoom>
  );
}

type LinesProps = { readonly title: string; readonly why: string; readonly lines: readonly string[] };

function Lines({ title, why, lines }: LinesProps) {
  if (lines.length === 0) return null;
  return (
    <section class="notice warning">
      <h2>{title}</h2>
      {why ? <p>{why}</p> : null}
      <ul>
        {lines.map((line) => (
          <li key={line} class="literal" dir="auto">
            {line}
          </li>
        ))}
      </ul>
    </section>
  );
}
