import type { ReminderWords } from '../reminder-words.ts';

export const serbian: ReminderWords = {
  subject: '{call}: izveštaj o projektu {code}, rok {due}',
  lateSubject: '{call}: rok za izveštaj o projektu {code} bio je {due}',
  to: 'Za: {organisations}',
  asked: 'Molimo vas za izveštaj o vašem projektu "{title}" ({code}). Rok je {due}.',
  why: 'Zašto ga tražimo: {reason}',
  before: 'Rok za {kind} o vašem projektu "{title}" ({code}) je {due}.',
  after: 'Rok za {kind} o vašem projektu "{title}" ({code}) bio je {due}. Još ga nismo primili.',
  kinds: { interim: 'međuizveštaj', final: 'završni izveštaj', 'ad hoc': 'izveštaj' },
  own: 'Molimo vas da odgovorite za svoju organizaciju: šta joj je saradnja donela. O projektu u celini izveštava vodeća organizacija.',
  form: 'Obrazac izveštaja, u koji je već upisano ono što znamo:',
  left: 'U obrascu nema mesta za sve ovo. Ovde je u celosti:',
  noForm: 'Odgovorite na ovo pismo i poslaćemo vam obrazac izveštaja.',
  crossed: 'Ako ste ga poslali poslednjih dana, hvala vam: ne morate ništa da preduzimate.',
  help: 'Ako vam rok ili obrazac ne odgovara, odgovorite na ovo pismo ili pišite na {replyTo}.',
};
