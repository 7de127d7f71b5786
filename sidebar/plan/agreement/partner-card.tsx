import { useId } from 'preact/hooks';
import type { Agreement } from './agreement-screen.tsx';
import { agreementTexts as texts } from './texts.ts';

type Props = { readonly partner: Agreement['partners'][number] };

/** One partner: what it said, about which version, and whether the plan is still that one. */
export function PartnerCard({ partner }: Props) {
  const { name, answer, version, date, way, who, comment, isOfThisVersion, formLink, letter } = partner;
  const isEarlier = answer !== '' && !isOfThisVersion;
  return (
    <li class="card">
      <h3 dir="auto">{name}</h3>
      <ul class="chips">
        <li class={answer === 'changes wanted' || isEarlier ? 'chip attention' : 'chip status'}>
          {texts.states[answer]}
          {isEarlier ? ` ${texts.earlier}` : ''}
        </li>
        {version === null ? null : <li class="chip">{texts.about(version)}</li>}
      </ul>
      {answer === '' ? null : (
        <p class="quiet" dir="auto">
          {texts.by([date, way, who])}
        </p>
      )}
      {comment ? <p dir="auto">{comment}</p> : null}
      {isEarlier ? <Changed changed={partner.changed} /> : null}
      {letter
        ? letter.split('\n').map((line) => (
            <p key={line} class="quiet" dir="auto">
              {line}
            </p>
          ))
        : null}
      {formLink ? <LinkField label={texts.link(name)} url={formLink} /> : null}
    </li>
  );
}

function Changed({ changed }: { readonly changed: readonly string[] }) {
  if (changed.length === 0) return <p class="quiet">{texts.unknownChange}</p>;
  return (
    <details>
      <summary>{texts.changed}</summary>
      <ul>
        {changed.map((line) => (
          <li key={line} dir="auto">
            {line}
          </li>
        ))}
      </ul>
    </details>
  );
}

/** An address to take along: whole at once when it is reached. */
function LinkField({ label, url }: { readonly label: string; readonly url: string }) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input id={id} type="url" readOnly value={url} onFocus={(event) => event.currentTarget.select()} />
    </div>
  );
}
