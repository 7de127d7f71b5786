import { useState } from 'preact/hooks';
import { useTools } from '../../app/tools.ts';
import { ConfirmButton } from '../../parts/confirm-button.tsx';
import { DayField, SelectField, TextField } from '../../parts/field.tsx';
import { Busy } from '../../progress/busy.tsx';
import { FailureNotice } from '../../progress/failure-notice.tsx';
import { useTask } from '../../progress/task.ts';
import type { Document } from './document-card.tsx';
import { sharingTexts as texts } from './texts.ts';

type As = 'PDF copy' | 'document';

export type Approval = { readonly by: string; readonly on: string };

type Props = {
  readonly code: string;
  readonly kind: Document['kind'];
  readonly approval: Approval;
  readonly onShared: () => void;
};

/** Who approved it, when, and who gets it: recorded before anybody is let in. */
export function ShareForm({ code, kind, approval, onShared }: Props) {
  const { server } = useTools();
  const task = useTask();
  const [as, setAs] = useState<As>('PDF copy');
  const [approvedBy, setApprovedBy] = useState(approval.by);
  const [approvedOn, setApprovedOn] = useState(approval.on);
  const [typed, setTyped] = useState('');
  const [why, setWhy] = useState('');
  const recipients = typed.split(/[\s,;]+/).filter((each) => each !== '');
  const share = async () => {
    const done = await task.run(texts.sharing, async () => {
      const approval = { approvedBy, approvedOn, why, recipients };
      const { to } = await server.shareOutside({ code, document: kind, as, ...approval });
      return texts.outcome(to.filter(({ state }) => state === 'shared').length, to.length);
    });
    if (done) onShared();
  };
  return (
    <section aria-label={texts.form(kind)}>
      <p class="quiet">{texts.about}</p>
      <SelectField
        label={texts.as}
        value={as}
        help={as === 'document' ? texts.later : ''}
        choices={[
          { value: 'PDF copy', label: texts.choices['PDF copy'] },
          { value: 'document', label: texts.choices.document },
        ]}
        onChange={(chosen) => setAs(chosen === 'document' ? 'document' : 'PDF copy')}
      />
      <TextField label={texts.approvedBy} value={approvedBy} onChange={setApprovedBy} />
      <DayField label={texts.approvedOn} value={approvedOn} onChange={setApprovedOn} />
      <TextField
        label={texts.recipients}
        help={texts.recipientsHelp}
        kind="paragraph"
        value={typed}
        onChange={setTyped}
      />
      <TextField label={texts.why} kind="paragraph" value={why} onChange={setWhy} />
      <ConfirmButton
        kind="primary"
        busy={task.doing !== ''}
        question={texts.question(recipients.length, texts.what[as])}
        yes={texts.yes}
        onYes={() => void share()}
      >
        {texts.submit}
      </ConfirmButton>
      <Busy doing={task.doing} />
      {task.failure ? <FailureNotice failure={task.failure} /> : null}
    </section>
  );
}
