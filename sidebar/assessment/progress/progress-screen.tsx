import type { Output } from '../../../src/contract/contract.ts';
import { useTools } from '../../app/tools.ts';
import { Bar } from '../../parts/bar.tsx';
import { Button } from '../../parts/button.tsx';
import { Screen } from '../../parts/screen.tsx';
import { useLoaded } from '../../progress/loaded.ts';
import { useTask } from '../../progress/task.ts';
import { AssessorCard } from './assessor-card.tsx';
import { progressTexts as texts } from './texts.ts';

type Progress = Output<'getAssessmentProgress'>;
export type AssessorProgress = Progress['assessors'][number];

/** Forms of the assessors, and who has answered how many. */
export function ProgressScreen() {
  const { server, announce } = useTools();
  const loaded = useLoaded(() => server.getAssessmentProgress({}));
  const task = useTask();
  const busy = task.doing !== '' || loaded.loading;
  /** One call for each form: what was made stays when a later one fails, and pressing again goes on. */
  const make = async (codes: readonly string[]) => {
    await task.run(texts.making(codes[0] ?? '', 1, codes.length), async () => {
      for (const [index, assessor] of codes.entries()) {
        announce(texts.making(assessor, index + 1, codes.length));
        await server.makeAssessmentForm({ assessor });
      }
      return texts.made;
    });
    loaded.reload();
  };
  const remind = async (assessor: string) => {
    const done = await task.run(
      texts.reminding(assessor),
      async () => (await server.remindAssessor({ assessor })).message,
    );
    if (done) loaded.reload();
  };
  const progress = loaded.value;
  return (
    <Screen
      title={texts.title}
      doing={task.doing || (loaded.loading ? texts.loading : '')}
      failure={task.failure ?? loaded.failure}
      onAgain={task.failure ? undefined : loaded.reload}
    >
      <p>{texts.explain}</p>
      {progress ? (
        <>
          <Summary progress={progress} />
          {progress.assessors.some(({ assigned }) => assigned > 0) ? (
            <div class="actions">
              <Button
                kind="primary"
                busy={busy}
                onPress={() =>
                  void make(progress.assessors.filter(({ assigned }) => assigned > 0).map(({ code }) => code))
                }
              >
                {texts.make}
              </Button>
            </div>
          ) : (
            <p>{texts.nobody}</p>
          )}
          <ul class="cards">
            {progress.assessors.map((assessor) => (
              <AssessorCard
                key={assessor.code}
                assessor={assessor}
                busy={busy}
                onMake={() => void make([assessor.code])}
                onRemind={() => void remind(assessor.code)}
              />
            ))}
          </ul>
        </>
      ) : null}
    </Screen>
  );
}

function Summary({
  progress: { complete, applications, due, counting, problems },
}: {
  readonly progress: Progress;
}) {
  return (
    <section>
      <p>{texts.complete(complete, applications)}</p>
      <Bar percent={applications === 0 ? 0 : (complete * 100) / applications} tone="blue" />
      <p class="quiet">{texts.due(due)}</p>
      <p class="quiet">{texts.counting(counting)}</p>
      {problems.length > 0 ? (
        <div class="notice">
          <h2>{texts.problems}</h2>
          <ul>
            {problems.map((problem) => (
              <li key={problem} dir="auto">
                {problem}
              </li>
            ))}
          </ul>
        </div>
      ) : null}
    </section>
  );
}
