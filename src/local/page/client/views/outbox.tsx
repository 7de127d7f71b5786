import { useEffect, useState } from 'preact/hooks';
import type { MailState } from '../../../workspace/state.ts';
import { ask } from '../app/ask.ts';
import { useOffice } from '../app/office.ts';
import { Linkified } from '../parts/linkified.tsx';
import { inZone } from '../parts/time.ts';

/** What the script has sent, newest first. Nothing of it left this machine. */
export function Outbox() {
  const { overview, version } = useOffice();
  const [mails, setMails] = useState<readonly MailState[]>();
  const [chosen, setChosen] = useState<number>();
  useEffect(() => {
    ask('mails', {}).then(setMails, () => undefined);
  }, [version]);
  const at = chosen ?? (mails?.length ?? 0) - 1;
  const mail = mails?.[at];
  const when = (iso: string) => inZone(iso, overview.timeZone);
  return (
    <main class="outbox" id="main">
      <header class="head">
        <h1>Outbox</h1>
        <p>Mails the script sent. They stay on this machine.</p>
      </header>
      {mails?.length === 0 && <p class="nothing">No mail has been sent yet.</p>}
      {mail && mails && (
        <div class="halves">
          <ul class="mails" aria-label="Mails">
            {mails
              .map((each, index) => (
                <li key={index}>
                  <button type="button" aria-current={index === at} onClick={() => setChosen(index)}>
                    <span class="to">{each.to.join(', ')}</span>
                    <span class="subject">{each.subject || '(no subject)'}</span>
                    <span class="when">{when(each.sentAt)}</span>
                  </button>
                </li>
              ))
              .reverse()}
          </ul>
          <article class="mail" aria-label={mail.subject} tabIndex={0}>
            <h2>{mail.subject || '(no subject)'}</h2>
            <dl>
              <Line term="From" text={mail.name ? `${mail.name} <${mail.from}>` : mail.from} />
              <Line term="To" text={mail.to.join(', ')} />
              <Line term="Cc" text={mail.cc.join(', ')} />
              <Line term="Bcc" text={mail.bcc.join(', ')} />
              <Line term="Reply to" text={mail.replyTo} />
              <Line term="Sent" text={when(mail.sentAt)} />
              <Line term="Attached" text={(mail.attachments ?? []).map(({ name }) => name).join(', ')} />
            </dl>
            <p>
              <a href={`/download/mail-${at}`} download>
                Download .eml
              </a>
            </p>
            <p class="text">
              <Linkified text={mail.body} />
            </p>
          </article>
        </div>
      )}
    </main>
  );
}

function Line({ term, text }: { readonly term: string; readonly text: string }) {
  if (text === '') return null;
  return (
    <div>
      <dt>{term}</dt>
      <dd>{text}</dd>
    </div>
  );
}
