import type { ReminderWords } from '../reminder-words.ts';

export const croatian: ReminderWords = {
  subject: '{call}: izvješće o projektu {code}, rok {due}',
  lateSubject: '{call}: rok za izvješće o projektu {code} bio je {due}',
  to: 'Za: {organisations}',
  asked: 'Molimo vas za izvješće o vašem projektu "{title}" ({code}). Rok je {due}.',
  why: 'Zašto ga tražimo: {reason}',
  before: 'Rok za {kind} o vašem projektu "{title}" ({code}) je {due}.',
  after: 'Rok za {kind} o vašem projektu "{title}" ({code}) bio je {due}. Još ga nismo primili.',
  kinds: { interim: 'međuizvješće', final: 'završno izvješće', 'ad hoc': 'izvješće' },
  own: 'Molimo vas da odgovorite za svoju organizaciju: što joj je suradnja donijela. O projektu u cjelini izvješćuje vodeća organizacija.',
  form: 'Obrazac izvješća, u koji je već upisano ono što znamo:',
  left: 'U obrascu nema mjesta za sve ovo. Ovdje je u cijelosti:',
  noForm: 'Odgovorite na ovo pismo i poslat ćemo vam obrazac izvješća.',
  crossed: 'Ako ste ga poslali posljednjih dana, hvala vam: ne morate ništa poduzimati.',
  help: 'Ako vam rok ili obrazac ne odgovara, odgovorite na ovo pismo ili pišite na {replyTo}.',
};
