import type { Output } from '../../src/contract/contract.ts';
import { useTools } from '../app/tools.ts';
import { EnvelopeBars } from '../call/envelope-bars.tsx';
import { Button } from '../parts/button.tsx';
import { figure, money } from '../parts/figures.ts';
import { Screen } from '../parts/screen.tsx';
import { useLoaded } from '../progress/loaded.ts';
import { Notes } from './notes.tsx';
import { ledgerTexts as texts } from './texts.ts';

type Ledger = Output<'getLedger'>;

/** The support of all projects against what there is to give. */
export function LedgerScreen() {
  const { server, go } = useTools();
  const loaded = useLoaded(() => server.getLedger({}));
  const ledger = loaded.value;
  return (
    <Screen
      title={texts.title}
      doing={loaded.loading ? texts.loading : ''}
      failure={loaded.failure}
      onAgain={loaded.reload}
    >
      <Button kind="link" onPress={() => go({ screen: 'projects' })}>
        {texts.back}
      </Button>
      {ledger ? (
        <>
          <EnvelopeBars envelope={ledger.envelope} />
          <p>{leftOf(ledger)}</p>
          <Overdue overdue={ledger.overdue} />
          <Projects ledger={ledger} />
          <Notes
            title={texts.differences}
            notes={ledger.projects.flatMap(({ code, differences }) =>
              differences.map((each) => `${code}: ${each}`),
            )}
          />
          <Notes title={texts.problems} notes={ledger.problems} />
        </>
      ) : null}
    </Screen>
  );
}

const leftOf = ({ left, envelope: { currency } }: Ledger): string =>
  texts.left(
    money(left.money, currency, texts.leftUnknown),
    left.days === null ? texts.leftUnknown : figure(left.days),
  );

function Overdue({ overdue }: Pick<Ledger, 'overdue'>) {
  const { go } = useTools();
  return (
    <section>
      <h2>{texts.overdue}</h2>
      {overdue.length === 0 ? <p class="quiet">{texts.nothingOverdue}</p> : null}
      <ul class="entries">
        {overdue.map(({ project, name, open, due, why }, index) => (
          <li key={`${project} ${name} ${index}`}>
            <Button kind="link" onPress={() => go({ screen: 'support', code: project })}>
              {project} {name}
            </Button>
            <p>{[open, texts.why[why](due)].filter(Boolean).join(', ')}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Projects({ ledger: { projects, envelope } }: { readonly ledger: Ledger }) {
  const { go } = useTools();
  if (projects.length === 0) return <p class="quiet">{texts.noProjects}</p>;
  const cash = (amount: number) => money(amount, envelope.currency, '');
  return (
    <section>
      <h2>{texts.projects}</h2>
      <table class="ledger">
        <caption>{texts.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{texts.project}</th>
            <th scope="col">{texts.money}</th>
            <th scope="col">{texts.days}</th>
          </tr>
        </thead>
        <tbody>
          {projects.map((project) => (
            <tr key={project.code}>
              <th scope="row">
                <Button kind="link" onPress={() => go({ screen: 'support', code: project.code })}>
                  {project.code} {project.title}
                </Button>
                {project.overdue > 0 ? <span class="chip check">{texts.late(project.overdue)}</span> : null}
                {project.isRunning ? null : <span class="chip">{texts.stopped}</span>}
              </th>
              <td>{texts.cell(cash(project.money.given), cash(project.money.planned))}</td>
              <td>{texts.cell(figure(project.days.given), figure(project.days.planned))}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
