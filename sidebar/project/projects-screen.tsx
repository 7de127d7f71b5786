import { useTools } from '../app/tools.ts';
import { Button } from '../parts/button.tsx';
import { Screen } from '../parts/screen.tsx';
import { useLoaded } from '../progress/loaded.ts';
import { projectsTexts as texts } from './texts.ts';

/** The selected applications. */
export function ProjectsScreen() {
  const { server, go } = useTools();
  const list = useLoaded(() => server.listApplications({}));
  const projects = list.value?.applications.filter(({ project }) => project);
  return (
    <Screen
      title={texts.title}
      doing={list.loading ? texts.loading : ''}
      failure={list.failure}
      onAgain={list.reload}
    >
      <Button kind="link" onPress={() => go({ screen: 'ledger' })}>
        {texts.ledger}
      </Button>
      {projects?.length === 0 ? <p>{texts.none}</p> : null}
      <ul class="cards">
        {projects?.map(({ code, title, lead }) => (
          <li key={code} class="card">
            <h2>
              {code} <span dir="auto">{title}</span>
            </h2>
            <p dir="auto">{lead}</p>
            <div class="actions">
              <Button label={texts.planFor(code)} onPress={() => go({ screen: 'plan', code })}>
                {texts.plan}
              </Button>
              <Button label={texts.reportsFor(code)} onPress={() => go({ screen: 'project', code })}>
                {texts.reports}
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </Screen>
  );
}
