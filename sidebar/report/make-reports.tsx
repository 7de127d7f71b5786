import { useState } from 'preact/hooks';
import type { Output } from '../../src/contract/contract.ts';
import { useTools } from '../app/tools.ts';
import { Button } from '../parts/button.tsx';
import { OutsideLink } from '../parts/outside-link.tsx';
import { Busy } from '../progress/busy.tsx';
import { FailureNotice } from '../progress/failure-notice.tsx';
import { useTask } from '../progress/task.ts';
import type { PartProps } from '../project/project-screen.tsx';
import { projectTexts as texts } from '../project/texts.ts';

type Report = Output<'createInternalReport'>;

/** Makes the two reports; what they have no answer to is said before and after. */
export function MakeReports({ project: { code, gaps }, onChanged }: PartProps) {
  const { server } = useTools();
  const task = useTask();
  const [made, setMade] = useState<Report | null>(null);
  const make = async (doing: string, create: () => Promise<Report>) => {
    const done = await task.run(doing, async () => {
      const report = await create();
      setMade(report);
      return texts.made(report.name);
    });
    if (done) onChanged();
  };
  const busy = task.doing !== '';
  return (
    <section>
      <h2>{texts.make}</h2>
      {gaps.length === 0 ? (
        <p>{texts.noGaps}</p>
      ) : (
        <div class="notice warning">
          <p>{texts.gaps}</p>
          <Gaps gaps={gaps} />
        </div>
      )}
      <div class="actions">
        <Button
          kind="primary"
          busy={busy}
          onPress={() => void make(texts.makingInternal, () => server.createInternalReport({ code }))}
        >
          {texts.internal}
        </Button>
        <Button
          busy={busy}
          onPress={() => void make(texts.makingBeneficiary, () => server.createBeneficiaryReport({ code }))}
        >
          {texts.beneficiary}
        </Button>
      </div>
      <Busy doing={task.doing} />
      {task.failure ? <FailureNotice failure={task.failure} /> : null}
      {made ? (
        <div class="notice good">
          <p>
            <OutsideLink url={made.url}>{made.name}</OutsideLink>
          </p>
          {made.gaps.length > 0 ? (
            <>
              <p>{texts.madeGaps}</p>
              <Gaps gaps={made.gaps} />
            </>
          ) : null}
        </div>
      ) : null}
    </section>
  );
}

/** Several headings can lack the same thing: it is said once, and without the words that stand above. */
function Gaps({ gaps }: { readonly gaps: readonly string[] }) {
  const missing = new Set(gaps.map((gap) => gap.replace(/^no answer yet: /, '')));
  return (
    <ul>
      {[...missing].map((gap) => (
        <li key={gap} dir="auto">
          {gap}
        </li>
      ))}
    </ul>
  );
}
