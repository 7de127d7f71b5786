import { Button } from '../../parts/button.tsx';
import { ConfirmButton } from '../../parts/confirm-button.tsx';
import { OutsideLink } from '../../parts/outside-link.tsx';
import type { Interview } from './interview-screen.tsx';
import { interviewTexts } from './texts.ts';

const texts = interviewTexts.letters;

type Props = {
  readonly interview: Interview;
  readonly busy: boolean;
  readonly onSend: () => void;
  readonly onKit: () => void;
};

/** What goes out about the appointment, and what the panel takes along. */
export function LettersAndKit({ interview: { starts, letters, kit, declared }, busy, onSend, onKit }: Props) {
  return (
    <section>
      <h2>{texts.title}</h2>
      {starts ? (
        <>
          <p>{texts.appointment(letters.appointment)}</p>
          <p>{texts.lead(letters.lead)}</p>
          <p>{texts.office(letters.office)}</p>
          <ConfirmButton question={texts.question} yes={texts.yes} busy={busy} onYes={onSend}>
            {texts.send}
          </ConfirmButton>
        </>
      ) : null}
      {kit ? (
        <p>
          <OutsideLink url={kit.url}>{kit.name}</OutsideLink>
        </p>
      ) : null}
      {declared ? (
        <Button busy={busy} onPress={onKit}>
          {kit ? texts.again : texts.make}
        </Button>
      ) : (
        <p>{texts.declare}</p>
      )}
    </section>
  );
}
