import { useState } from 'preact/hooks';
import { useTools } from '../app/tools.ts';
import { Button } from '../parts/button.tsx';
import { SelectField, TextField } from '../parts/field.tsx';
import { Screen } from '../parts/screen.tsx';
import { useLoaded } from '../progress/loaded.ts';
import { filterProjects, noFilter, type Project, type ProjectFilter } from './filter-projects.ts';
import { projectsTexts as texts } from './texts.ts';

/** Shown at once; the others are found by searching. */
const most = 50;

/** Every project with where it stands and what is most urgent. */
export function ProjectsScreen() {
  const { server, go } = useTools();
  const list = useLoaded(() => server.listProjects({}));
  const [filter, setFilter] = useState(noFilter);
  const projects = list.value?.projects ?? [];
  const found = filterProjects(projects, filter);
  return (
    <Screen
      title={texts.title}
      doing={list.loading ? texts.loading : ''}
      failure={list.failure}
      onAgain={list.reload}
    >
      <div class="actions">
        <Button kind="link" onPress={() => go({ screen: 'ledger' })}>
          {texts.ledger}
        </Button>
        <Button kind="link" onPress={() => go({ screen: 'make-reports' })}>
          {texts.makeReports}
        </Button>
      </div>
      {list.value?.problems.length ? (
        <section class="notice warning">
          <h2>{texts.problems}</h2>
          {list.value.problems.map((line) => (
            <p key={line} dir="auto">
              {line}
            </p>
          ))}
        </section>
      ) : null}
      {list.value && projects.length === 0 ? <p>{texts.none}</p> : null}
      {projects.length > 0 ? <Filters projects={projects} filter={filter} onChange={setFilter} /> : null}
      {projects.length > 0 ? <p role="status">{texts.count(found.length, projects.length)}</p> : null}
      <ul class="cards">
        {found.slice(0, most).map((project) => (
          <Card key={project.code} project={project} />
        ))}
      </ul>
      {found.length > most ? <p class="quiet">{texts.more(found.length - most)}</p> : null}
    </Screen>
  );
}

type FiltersProps = {
  readonly projects: readonly Project[];
  readonly filter: ProjectFilter;
  readonly onChange: (filter: ProjectFilter) => void;
};

function Filters({ projects, filter, onChange }: FiltersProps) {
  const stages = [...new Set(projects.map(({ stage }) => stage))];
  const late = projects.filter((project) => project.late > 0).length;
  return (
    <search>
      <TextField
        label={texts.search}
        kind="search"
        value={filter.words}
        onChange={(words) => onChange({ ...filter, words })}
      />
      <SelectField
        label={texts.stage}
        value={filter.stage ?? ''}
        choices={[
          { value: '', label: texts.allStages },
          ...stages.map((stage) => ({ value: stage, label: texts.stages[stage] })),
        ]}
        onChange={(chosen) =>
          onChange({ ...filter, stage: stages.find((stage) => stage === chosen) ?? null })
        }
      />
      <label class="tick">
        <input
          type="checkbox"
          checked={filter.onlyLate}
          onChange={(event) => onChange({ ...filter, onlyLate: event.currentTarget.checked })}
        />
        {texts.onlyLate(late)}
      </label>
    </search>
  );
}

function Card({ project: { code, title, lead, stage, late, next } }: { readonly project: Project }) {
  const { go } = useTools();
  return (
    <li class="card">
      <h2>
        <button type="button" class="title" onClick={() => go({ screen: 'project', code })}>
          {code} <span dir="auto">{title}</span>
        </button>
      </h2>
      <p dir="auto">{lead}</p>
      <ul class="chips">
        <li class="chip status">{texts.stages[stage]}</li>
        {late > 0 ? <li class="chip attention">{texts.late(late)}</li> : null}
      </ul>
      <p class="quiet" dir="auto">
        {next}
      </p>
    </li>
  );
}
