import type { Output } from '../../../src/contract/contract.ts';
import { useTools } from '../../app/tools.ts';
import { Bar } from '../../parts/bar.tsx';
import { Button } from '../../parts/button.tsx';
import { Screen } from '../../parts/screen.tsx';
import { useLoaded } from '../../progress/loaded.ts';
import { Monitor } from './monitor.tsx';
import { scoresTexts as texts } from './texts.ts';

export type Analysis = Output<'getAnalysis'>;

/** Agreement, strictness, cells to discuss, how firm the line is, and the monitor of stereotypes. */
export function ScoresScreen() {
  const { server } = useTools();
  const loaded = useLoaded(() => server.getAnalysis({}));
  const shown = loaded.value;
  return (
    <Screen
      title={texts.title}
      doing={loaded.loading ? texts.loading : ''}
      failure={loaded.failure}
      onAgain={loaded.reload}
    >
      <p>{texts.explain}</p>
      {shown ? (
        <>
          <p class="attention">{texts.counted(shown.assessed, shown.waiting)}</p>
          <Agreement criteria={shown.criteria} />
          <Strictness analysis={shown} />
          <Discuss cells={shown.discuss} />
          <Robustness analysis={shown} />
          <Monitor monitor={shown.monitor} />
        </>
      ) : null}
    </Screen>
  );
}

function Agreement({ criteria }: { readonly criteria: Analysis['criteria'] }) {
  return (
    <section>
      <h2>{texts.agreement}</h2>
      <p class="quiet">{texts.agreementHelp}</p>
      <ul class="cards">
        {criteria.map((each) => (
          <li key={each.code} class="card">
            <h3 dir="auto">
              {each.code} {texts.alpha(each.alpha)}
            </h3>
            <Bar percent={(each.alpha ?? 0) * 100} tone={(each.alpha ?? 0) < 0.4 ? 'grey' : 'green'} />
            <p class="quiet" dir="auto">
              {each.text} {texts.criterion(each)}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Strictness({ analysis: { assessors, whyNoShift } }: { readonly analysis: Analysis }) {
  return (
    <section>
      <h2>{texts.strict}</h2>
      <p class="quiet">{whyNoShift || texts.strictHelp}</p>
      <ul>
        {assessors.map(({ assessor, points, shared }) => (
          <li key={assessor}>
            {assessor}: {texts.shift(points, shared)}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Discuss({ cells }: { readonly cells: Analysis['discuss'] }) {
  const { go } = useTools();
  return (
    <section>
      <h2>{texts.discuss}</h2>
      <p class="quiet">{cells.length === 0 ? texts.noDiscuss : texts.discussHelp}</p>
      <ul>
        {cells.map((cell) => (
          <li key={`${cell.application} ${cell.criterion}`}>
            <Button kind="link" onPress={() => go({ screen: 'application', code: cell.application })}>
              {texts.cell(cell)}
            </Button>{' '}
            {texts.cellScores(cell.scores)}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Robustness({ analysis: { places, firm, unsure, leaveOut } }: { readonly analysis: Analysis }) {
  const { go } = useTools();
  if (places === 0)
    return (
      <section>
        <h2>{texts.robust}</h2>
        <p class="quiet">{texts.noLine}</p>
      </section>
    );
  return (
    <section>
      <h2>{texts.robust}</h2>
      <p class="quiet">{texts.robustHelp(places)}</p>
      <p>
        {texts.firm(firm)} {unsure.length === 0 ? texts.noUnsure : ''}
      </p>
      <ul class="cards">
        {unsure.map((each) => (
          <li key={each.code} class="card">
            <Button kind="link" onPress={() => go({ screen: 'application', code: each.code })}>
              {each.code} {each.title}
            </Button>
            <Bar percent={each.stays} tone={each.above ? 'blue' : 'grey'} />
            <p class="quiet">{texts.stays(each)}</p>
          </li>
        ))}
      </ul>
      {leaveOut.length > 0 ? <h3>{texts.without}</h3> : null}
      <ul>
        {leaveOut.map((each) => (
          <li key={each.assessor}>
            {each.assessor}: {texts.withoutLine(each)}
          </li>
        ))}
      </ul>
    </section>
  );
}
