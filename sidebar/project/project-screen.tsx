import type { Output } from '../../src/contract/contract.ts';
import type { Route } from '../app/route.ts';
import { useTools } from '../app/tools.ts';
import { Button } from '../parts/button.tsx';
import { OutsideLink } from '../parts/outside-link.tsx';
import { Screen } from '../parts/screen.tsx';
import { useLoaded } from '../progress/loaded.ts';
import { projectsTexts, projectTexts as texts } from './texts.ts';
import { TimelinePicture } from './timeline.tsx';

type Project = Output<'getProject'>;
type Room = Project['due'][number]['room'];

/** The rooms of a project in the order of its life, with their screens. */
const rooms: readonly { readonly room: Room; readonly screen: RoomScreen }[] = [
  { room: 'plan', screen: 'plan' },
  { room: 'agreement', screen: 'agreement' },
  { room: 'support', screen: 'support' },
  { room: 'notes', screen: 'notes' },
  { room: 'reports', screen: 'reports' },
  { room: 'outcomes', screen: 'outcomes' },
  { room: 'documents', screen: 'documents' },
];
type RoomScreen = Extract<Route, { readonly code: string }>['screen'];

/** Where a project stands: what is due first, then its time as a picture, and the way into each of its rooms and documents. */
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
      <Button kind="link" onPress={() => go({ screen: 'projects' })}>
        {texts.back}
      </Button>
      {project ? (
        <>
          <p>
            <span class="chip status">{projectsTexts.stages[project.stage]}</span> {project.why}
          </p>
          <Due code={code} due={project.due} />
          <section>
            <h2>{texts.time}</h2>
            <p class="quiet">{texts.dates(project.starts, project.ends)}</p>
            {project.timeline ? <TimelinePicture timeline={project.timeline} /> : <p>{texts.noTime}</p>}
          </section>
          <Rooms code={code} lines={project.rooms} />
          <Documents documents={project.documents} />
        </>
      ) : null}
    </Screen>
  );
}

function Due({ code, due }: { readonly code: string; readonly due: Project['due'] }) {
  const { go } = useTools();
  return (
    <section>
      <h2>{texts.whatIsDue}</h2>
      {due.length === 0 ? <p>{texts.nothingDue}</p> : null}
      <ul class="bare">
        {due.map(({ room, text, due: day, daysLate }, index) => {
          const screen = rooms.find((each) => each.room === room)?.screen;
          return (
            <li key={`${index} ${text}`}>
              <Button kind="link" onPress={() => screen && go({ screen, code })}>
                {text}
              </Button>
              {daysLate > 0 ? <span class="chip attention">{texts.daysLate(daysLate)}</span> : null}
              {day ? <p class="quiet">{texts.dueOn(day)}</p> : null}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function Rooms({ code, lines }: { readonly code: string; readonly lines: Project['rooms'] }) {
  const { go } = useTools();
  return (
    <section>
      <h2>{texts.rooms}</h2>
      <ul class="bare">
        {rooms.map(({ room, screen }) => (
          <li key={room}>
            <Button kind="link" onPress={() => go({ screen, code })}>
              {texts.roomNames[room]}
            </Button>
            <p class="quiet" dir="auto">
              {lines[room]}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Documents({ documents }: { readonly documents: Project['documents'] }) {
  return (
    <section>
      <h2>{texts.documents}</h2>
      {documents.length === 0 ? <p class="quiet">{texts.noDocuments}</p> : null}
      <ul class="bare">
        {documents.map(({ kind, name, url, madeAt }) => (
          <li key={kind}>
            <OutsideLink url={url}>{name}</OutsideLink>
            {madeAt ? <p class="quiet">{texts.madeAt(madeAt)}</p> : null}
          </li>
        ))}
      </ul>
    </section>
  );
}
