import { useState } from 'preact/hooks';
import type { Input } from '../../src/contract/contract.ts';
import { EnvelopeBars } from '../call/envelope-bars.tsx';
import { Button } from '../parts/button.tsx';
import { ConfirmButton } from '../parts/confirm-button.tsx';
import { figure, money } from '../parts/figures.ts';
import { LineNotes } from './line-notes.tsx';
import { ProposedRow } from './proposed-row.tsx';
import { envelopeAfter, runningUse } from './running.ts';
import type { Proposal, Proposed } from './shortlist-screen.tsx';
import { shortlistTexts as texts } from './texts.ts';

type Props = {
  readonly proposal: Proposal;
  readonly busy: boolean;
  readonly onApply: (wanted: Input<'applyShortlist'>) => void;
  readonly onAgain: () => void;
};

export function ProposalForm({ proposal: given, busy, onApply, onAgain }: Props) {
  const { proposal, line, rest, restChanging, usedElsewhere, envelope, way } = given;
  const [changed, setChanged] = useState<Readonly<Record<string, Proposed>>>({});
  const decisions = proposal.map((proposed) => changed[proposed.code] ?? proposed);
  const used = runningUse(decisions, usedElsewhere);
  const soFar = (code: string): string => {
    const sum = used.get(code);
    return sum ? texts.soFar(money(sum.money, envelope.currency, ''), figure(sum.days)) : '';
  };
  const count = (status: string) =>
    decisions.filter((decision) => decision.status === status).length +
    rest.filter((group) => group.status === status).reduce((sum, { codes }) => sum + codes.length, 0);
  const all = decisions.length + rest.reduce((sum, { codes }) => sum + codes.length, 0);
  const different = decisions.filter(({ status, now }) => status !== now).length + restChanging;
  const apply = () =>
    onApply({
      decisions: decisions.map(({ code, status, reason }) => ({ code, status, reason })),
      way,
      rest,
    });
  if (proposal.length === 0) return <p>{texts.none}</p>;
  return (
    <>
      <p>{texts.explain}</p>
      <LineNotes proposal={given} decisions={decisions} />
      <EnvelopeBars envelope={envelopeAfter(given, decisions)} />
      <p class="quiet">{texts.envelopeNote}</p>
      <section>
        <h2>{texts.proposal}</h2>
        <ol class="cards">
          {decisions.map((decision) => (
            <ProposedRow
              key={decision.code}
              decision={decision}
              near={line.near.includes(decision.code)}
              soFar={soFar(decision.code)}
              onChange={(next) => setChanged({ ...changed, [next.code]: next })}
            />
          ))}
        </ol>
        {rest.map(({ status, codes }) => (
          <p key={status}>{texts.rest(status, codes.length)}</p>
        ))}
      </section>
      <p>{texts.counts(count('shortlist'), count('reserve'), count('not shortlisted'))}</p>
      <div class="actions">
        <ConfirmButton
          kind="primary"
          busy={busy}
          question={texts.question(all, different)}
          yes={texts.yes}
          onYes={apply}
        >
          {texts.apply}
        </ConfirmButton>
        <Button busy={busy} onPress={onAgain}>
          {texts.again}
        </Button>
      </div>
    </>
  );
}
