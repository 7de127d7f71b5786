import type { ReminderWords } from '../reminder-words.ts';

export const bosnian: ReminderWords = {
  subject: '{call}: izvještaj o projektu {code}, rok {due}',
  lateSubject: '{call}: rok za izvještaj o projektu {code} bio je {due}',
  to: 'Za: {organisations}',
  asked: 'Molimo vas za izvještaj o vašem projektu "{title}" ({code}). Rok je {due}.',
  why: 'Zašto ga tražimo: {reason}',
  before: 'Rok za {kind} o vašem projektu "{title}" ({code}) je {due}.',
  after: 'Rok za {kind} o vašem projektu "{title}" ({code}) bio je {due}. Još ga nismo primili.',
  kinds: { interim: 'međuizvještaj', final: 'završni izvještaj', 'ad hoc': 'izvještaj' },
  own: 'Molimo vas da odgovorite za svoju organizaciju: šta joj je saradnja donijela. O projektu u cjelini izvještava vodeća organizacija.',
  form: 'Obrazac izvještaja, u koji je već upisano ono što znamo:',
  left: 'U obrascu nema mjesta za sve ovo. Ovdje je u cijelosti:',
  noForm: 'Odgovorite na ovo pismo i poslat ćemo vam obrazac izvještaja.',
  crossed: 'Ako ste ga poslali posljednjih dana, hvala vam: ne morate ništa preduzimati.',
  help: 'Ako vam rok ili obrazac ne odgovara, odgovorite na ovo pismo ili pišite na {replyTo}.',
};
