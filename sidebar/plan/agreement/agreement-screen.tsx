import type { Output } from '../../../src/contract/contract.ts';
import { useTools } from '../../app/tools.ts';
import { Button } from '../../parts/button.tsx';
import { OutsideLink } from '../../parts/outside-link.tsx';
import { Screen } from '../../parts/screen.tsx';
import { useLoaded } from '../../progress/loaded.ts';
import { useTask } from '../../progress/task.ts';
import { MailInDoubt } from '../../report/due/mail-in-doubt.tsx';
import { PartnerCard } from './partner-card.tsx';
import { RecordForm } from './record-form.tsx';
import { SharePlan } from './share-plan.tsx';
import { agreementTexts as texts } from './texts.ts';

export type Agreement = Output<'getAgreement'>;

/** Who of the partners agreed to the plan, when and how; asking them, and taking down what they say. */
export function AgreementScreen({ code }: { readonly code: string }) {
  const { server, go } = useTools();
  const loaded = useLoaded(() => server.getAgreement({ code }));
  const task = useTask();
  const shown = loaded.value;
  const share = async () => {
    await task.run(texts.share.doing, async () => (await server.sharePlan({ code })).message);
    loaded.reload();
  };
  return (
    <Screen
      title={shown ? texts.title(shown.title) : ''}
      over={texts.over(code)}
      doing={task.doing || (loaded.loading ? texts.loading : '')}
      failure={task.failure ?? loaded.failure}
      onAgain={task.failure ? undefined : loaded.reload}
    >
      <div class="actions">
        <Button kind="link" onPress={() => go({ screen: 'project', code })}>
          {texts.toProject}
        </Button>
        <Button kind="link" onPress={() => go({ screen: 'plan', code })}>
          {texts.toPlan}
        </Button>
      </div>
      {shown ? (
        <>
          <p>{texts.explain}</p>
          <p>
            <strong>{shown.agreed || texts.nobody}</strong>
          </p>
          {shown.document ? (
            <p>
              <OutsideLink url={shown.document.url}>{shown.document.name}</OutsideLink>
            </p>
          ) : null}
          <Problems problems={shown.problems} />
          {shown.doubts.length > 0 ? (
            <section>
              <h2>{texts.doubts}</h2>
              {shown.doubts.map((mail) => (
                <MailInDoubt
                  key={`${mail.occasion} ${mail.to}`}
                  code={code}
                  about="plan"
                  mail={mail}
                  canSend={mail.isOfVersionShared}
                  onDecided={loaded.reload}
                />
              ))}
            </section>
          ) : null}
          <section>
            <h2>{texts.partners}</h2>
            <ul class="cards">
              {shown.partners.map((partner, index) => (
                <PartnerCard key={`${index} ${partner.name}`} partner={partner} />
              ))}
            </ul>
            {shown.saved ? (
              <RecordForm key={loaded.arrival} code={code} agreement={shown} onSaved={loaded.reload} />
            ) : null}
          </section>
          <SharePlan
            agreement={shown}
            busy={task.doing !== '' || loaded.loading}
            onShare={() => void share()}
          />
        </>
      ) : null}
    </Screen>
  );
}

function Problems({ problems }: Pick<Agreement, 'problems'>) {
  if (problems.length === 0) return null;
  return (
    <section class="notice warning">
      <h2>{texts.problems}</h2>
      <ul>
        {problems.map((problem) => (
          <li key={problem} dir="auto">
            {problem}
          </li>
        ))}
      </ul>
    </section>
  );
}
