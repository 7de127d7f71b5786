import { useState } from 'preact/hooks';
import { useTools } from '../app/tools.ts';
import { OutsideLink } from '../parts/outside-link.tsx';
import { useLoaded } from '../progress/loaded.ts';
import { ProjectRoom } from '../project/project-room.tsx';
import { FollowUps } from './follow-ups.tsx';
import { type Impression, ImpressionForm, keptImpression } from './impression-form.tsx';
import { ImpressionList } from './impressions.tsx';
import { Lessons } from './lessons.tsx';
import { notesTexts as texts } from './texts.ts';

/** What staff saw of a project, what was learned from it, and what follows: noted where it is read. */
export function NotesScreen({ code }: { readonly code: string }) {
  const { server, kept } = useTools();
  const loaded = useLoaded(() => server.getNotes({ code }));
  const [begin, setBegin] = useState<{ readonly turn: number; readonly with: Partial<Impression> }>({
    turn: 0,
    with: {},
  });
  return (
    <ProjectRoom code={code} texts={texts} loaded={loaded}>
      {(notes) => (
        <>
          <ImpressionForm
            key={begin.turn}
            code={code}
            partners={notes.partners}
            today={notes.today}
            begin={begin.with}
            onSaved={() => {
              setBegin({ turn: begin.turn + 1, with: {} });
              loaded.reload();
            }}
          />
          {notes.formLink ? (
            <p>
              <OutsideLink url={notes.formLink}>{texts.form}</OutsideLink>
              <br />
              <span class="quiet">{texts.formHelp}</span>
            </p>
          ) : null}
          {notes.unplaced.length > 0 ? (
            <section class="notice warning">
              <h2>{texts.unplaced}</h2>
              {notes.unplaced.map((line) => (
                <p key={line} dir="auto">
                  {line}
                </p>
              ))}
            </section>
          ) : null}
          <section>
            <h2>{texts.soFar}</h2>
            <ImpressionList
              impressions={notes.impressions}
              onAdd={({ date, organisation }) => {
                const typed = kept.get(keptImpression(code)) as Impression | undefined;
                kept.delete(keptImpression(code));
                const text = [typed?.text ?? '', texts.adding(date)].filter(Boolean).join('\n');
                setBegin({ turn: begin.turn + 1, with: { ...typed, organisation, text } });
              }}
            />
          </section>
          <Lessons notes={notes} onChanged={loaded.reload} />
          <FollowUps notes={notes} onChanged={loaded.reload} />
        </>
      )}
    </ProjectRoom>
  );
}
