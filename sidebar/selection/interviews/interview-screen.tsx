import { useState } from 'preact/hooks';
import type { Input, Output } from '../../../src/contract/contract.ts';
import { useTools } from '../../app/tools.ts';
import { Button } from '../../parts/button.tsx';
import { Screen } from '../../parts/screen.tsx';
import { useLoaded } from '../../progress/loaded.ts';
import { useTask } from '../../progress/task.ts';
import { Findings } from './findings.tsx';
import { LettersAndKit } from './letters-and-kit.tsx';
import { Schedule, type ScheduleDraft } from './schedule.tsx';
import { interviewTexts as texts } from './texts.ts';

export type Interview = Output<'getInterview'>;
export type Finding = Input<'recordInterview'>['findings'][number];

/** One interview: fixed, announced, and recorded criterion by criterion. What is typed stays while other parts are saved. */
export function InterviewScreen({ code }: { readonly code: string }) {
  const { server, go } = useTools();
  const loaded = useLoaded(() => server.getInterview({ code }));
  const task = useTask();
  const [draft, setDraft] = useState<Partial<ScheduleDraft>>({});
  const [findings, setFindings] = useState<Readonly<Record<string, Finding>>>({});
  const interview = loaded.value;
  const busy = task.doing !== '' || loaded.loading;
  const run = async (doing: string, work: () => Promise<string>, after?: () => void) => {
    if (!(await task.run(doing, work))) return;
    after?.();
    loaded.reload();
  };
  return (
    <Screen
      over={code}
      title={interview?.title ?? ''}
      doing={task.doing || (loaded.loading ? texts.loading : '')}
      failure={task.failure ?? loaded.failure}
      onAgain={task.failure ? undefined : loaded.reload}
    >
      {interview ? (
        <>
          <p dir="auto">{texts.lead(interview.lead)}</p>
          {interview.namedAt ? <p class="quiet">{texts.named(interview.namedAt)}</p> : null}
          <Button kind="link" onPress={() => go({ screen: 'application', code })}>
            {texts.open}
          </Button>
          <Schedule
            key={`schedule ${loaded.arrival}`}
            interview={interview}
            draft={draft}
            busy={busy}
            onChange={(part) => setDraft({ ...draft, ...part })}
            onSave={(whole) =>
              void run(
                texts.schedule.saving,
                async () => (await server.scheduleInterview({ code, interview: whole })).message,
                () => setDraft({}),
              )
            }
          />
          <LettersAndKit
            interview={interview}
            busy={busy}
            onSend={() =>
              void run(texts.letters.sending, async () => (await server.sendAppointment({ code })).message)
            }
            onKit={() =>
              void run(texts.letters.making, async () => {
                await server.createInterviewKit({ code });
                return texts.letters.made;
              })
            }
          />
          {interview.declared ? (
            <Findings
              interview={interview}
              changed={findings}
              busy={busy}
              onChange={(finding) => setFindings({ ...findings, [finding.criterion]: finding })}
              onSave={() =>
                void run(
                  texts.record.saving,
                  async () =>
                    (await server.recordInterview({ code, findings: Object.values(findings) })).message,
                  () => setFindings({}),
                )
              }
            />
          ) : null}
        </>
      ) : null}
    </Screen>
  );
}
