import { useState } from 'preact/hooks';
import type { Output } from '../../src/contract/contract.ts';
import { useTools } from '../app/tools.ts';
import { Button } from '../parts/button.tsx';
import { ConfirmButton } from '../parts/confirm-button.tsx';
import { SelectField, TextField } from '../parts/field.tsx';
import { OutsideLink } from '../parts/outside-link.tsx';
import { Busy } from '../progress/busy.tsx';
import { FailureNotice } from '../progress/failure-notice.tsx';
import { useTask } from '../progress/task.ts';
import type { Report } from './report-card.tsx';
import { reportsTexts as texts } from './texts.ts';

type Props = {
  readonly code: string;
  readonly report: Report;
  readonly hasForm: boolean;
  readonly onSent: () => void;
};
type Way = 'form' | 'paper';
type Link = Output<'getReportLink'> & { readonly how: Way; readonly of: string };

/** The form for one partner: as a mail, as a link to copy, on paper, or for typing in what came on paper. */
export function GiveForm({ code, report, hasForm, onSent }: Props) {
  const { server } = useTools();
  const task = useTask();
  const [chosen, setChosen] = useState('');
  const [link, setLink] = useState<Link | null>(null);
  const [printed, setPrinted] = useState<Output<'makePaperForm'> | null>(null);
  const partner =
    report.partners.find(({ name }) => name === chosen) ??
    report.partners.find(({ isLead }) => isLead) ??
    report.partners[0];
  const name = partner?.name ?? '';
  const busy = task.doing !== '';
  const mail = () =>
    task.run(texts.mailing, async () => {
      const before = partner?.sent.times ?? 0;
      const { message } = await server.sendReportLink({
        code,
        report: report.id,
        organisation: name,
        before,
      });
      onSent();
      return message;
    });
  const get = (how: Way) =>
    task.run(texts.linking, async () => {
      const made = await server.getReportLink({ code, report: report.id, organisation: name, how });
      setLink({ ...made, how, of: name });
      return texts.linkReady;
    });
  const print = () =>
    task.run(texts.printing, async () => {
      const made = await server.makePaperForm({ code, report: report.id });
      setPrinted(made);
      return texts.printed(made.name);
    });
  return (
    <div>
      {report.partners.length > 0 ? (
        <SelectField
          label={texts.partner}
          value={name}
          choices={report.partners.map((each) => ({
            value: each.name,
            label: each.isLead ? texts.lead(each.name) : texts.own(each.name),
          }))}
          onChange={setChosen}
        />
      ) : null}
      {partner && partner.sent.times > 0 ? (
        <p class="quiet">{texts.sent(partner.sent.times, partner.sent.at)}</p>
      ) : null}
      {partner?.email === '' ? <p class="quiet">{texts.noAddress}</p> : null}
      <div class="actions">
        {hasForm && partner && partner.email !== '' ? (
          <ConfirmButton
            busy={busy}
            question={texts.mailQuestion(partner.email)}
            yes={texts.mailYes}
            onYes={() => void mail()}
          >
            {texts.mail}
          </ConfirmButton>
        ) : null}
        {hasForm ? (
          <>
            <Button busy={busy} onPress={() => void get('form')}>
              {texts.link}
            </Button>
            <Button busy={busy} onPress={() => void get('paper')}>
              {texts.paperLink}
            </Button>
          </>
        ) : null}
        <Button busy={busy} onPress={() => void print()}>
          {texts.print}
        </Button>
      </div>
      <Busy doing={task.doing} />
      {task.failure ? <FailureNotice failure={task.failure} /> : null}
      {link && link.of === name ? <ReadyLink link={link} /> : null}
      {printed ? (
        <p>
          <OutsideLink url={printed.url}>{printed.name}</OutsideLink>
        </p>
      ) : null}
    </div>
  );
}

function ReadyLink({ link: { url, left, how } }: { readonly link: Link }) {
  return (
    <>
      <p>
        <OutsideLink url={url}>{how === 'paper' ? texts.openPaper : texts.openForm}</OutsideLink>
      </p>
      {how === 'form' ? <TextField label={texts.linkField} value={url} onChange={() => {}} /> : null}
      {left.length > 0 ? (
        <>
          <p>{texts.left}</p>
          <ul>
            {left.map((text) => (
              <li key={text} class="literal" dir="auto">
                {text}
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </>
  );
}
