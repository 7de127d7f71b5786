import type { Output } from '../../src/contract/contract.ts';
import { useTools } from '../app/tools.ts';
import { Impressions } from '../learning/impressions.tsx';
import { FollowUps, Lessons } from '../learning/learning.tsx';
import { Button } from '../parts/button.tsx';
import { OutsideLink } from '../parts/outside-link.tsx';
import { Screen } from '../parts/screen.tsx';
import { useLoaded } from '../progress/loaded.ts';
import { MakeReports } from '../report/make-reports.tsx';
import { ReportsDue } from '../report/reports-due.tsx';
import { projectTexts as texts } from './texts.ts';

export type Project = Output<'getProject'>;
/** `onChanged` asks for the project again: an entry changes its lists and its gaps. */
export type PartProps = { readonly project: Project; readonly onChanged: () => void };

/** A project from its plan to its reports: what came in, what was seen, learned and given. */
export function ProjectScreen({ code }: { readonly code: string }) {
  const { server, go } = useTools();
  const loaded = useLoaded(() => server.getProject({ code }));
  const project = loaded.value;
  return (
    <Screen
      title={project?.title ?? ''}
      over={texts.over(code)}
      doing={loaded.loading ? texts.loading : ''}
      failure={loaded.failure}
      onAgain={loaded.reload}
    >
      <div class="actions">
        <Button kind="link" onPress={() => go({ screen: 'projects' })}>
          {texts.back}
        </Button>
        <Button kind="link" onPress={() => go({ screen: 'plan', code })}>
          {texts.toPlan}
        </Button>
        <Button kind="link" onPress={() => go({ screen: 'support', code })}>
          {texts.toSupport}
        </Button>
      </div>
      {project ? (
        <>
          <p>
            {texts.status(project.status)}
            <br />
            <span class="quiet">{texts.dates(project.starts, project.ends)}</span>
          </p>
          <ReportsDue project={project} onChanged={loaded.reload} />
          <MakeReports project={project} onChanged={loaded.reload} />
          <Documents project={project} />
          <Impressions project={project} onChanged={loaded.reload} />
          <Lessons project={project} onChanged={loaded.reload} />
          <FollowUps project={project} onChanged={loaded.reload} />
        </>
      ) : null}
    </Screen>
  );
}

function Documents({ project: { documents } }: { readonly project: Project }) {
  return (
    <section>
      <h2>{texts.documents}</h2>
      {documents.length === 0 ? <p class="quiet">{texts.noDocuments}</p> : null}
      <ul class="bare">
        {documents.map(({ kind, name, url, madeAt }) => (
          <li key={url}>
            <OutsideLink url={url}>{name}</OutsideLink>
            <br />
            <span class="quiet">
              {kind}, {texts.madeAt(madeAt)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
