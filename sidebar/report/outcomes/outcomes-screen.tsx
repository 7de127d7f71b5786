import { useTools } from '../../app/tools.ts';
import { useLoaded } from '../../progress/loaded.ts';
import { ProjectRoom } from '../../project/project-room.tsx';
import { OutcomeCard } from './outcome-card.tsx';
import { outcomesTexts as texts } from './texts.ts';

/** Each promise of a project with its four stages, and where staff say what they verified. */
export function OutcomesScreen({ code }: { readonly code: string }) {
  const { server } = useTools();
  const loaded = useLoaded(() => server.getOutcomes({ code }));
  return (
    <ProjectRoom code={code} texts={texts} loaded={loaded}>
      {(found) => (
        <>
          <p class="quiet">{texts.about}</p>
          {found.outcomes.length === 0 ? <p>{texts.none}</p> : null}
          <ul class="cards">
            {found.outcomes.map((outcome, index) => (
              <OutcomeCard
                key={outcome.id || `left out ${index}`}
                project={found}
                outcome={outcome}
                onChanged={loaded.reload}
              />
            ))}
          </ul>
        </>
      )}
    </ProjectRoom>
  );
}
