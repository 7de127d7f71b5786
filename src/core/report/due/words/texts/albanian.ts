import type { ReminderWords } from '../reminder-words.ts';

export const albanian: ReminderWords = {
  subject: '{call}: raporti për projektin {code}, afati {due}',
  lateSubject: '{call}: afati i raportit për projektin {code} ishte {due}',
  to: 'Për: {organisations}',
  asked: 'Ju lutemi për një raport mbi projektin tuaj "{title}" ({code}). Afati është {due}.',
  why: 'Pse e kërkojmë: {reason}',
  before: 'Afati për {kind} mbi projektin tuaj "{title}" ({code}) është {due}.',
  after: 'Afati për {kind} mbi projektin tuaj "{title}" ({code}) ishte {due}. Nuk e kemi marrë ende.',
  kinds: { interim: 'raportin e ndërmjetëm', final: 'raportin përfundimtar', 'ad hoc': 'raportin' },
  own: 'Ju lutemi përgjigjuni për organizatën tuaj: çfarë i solli bashkëpunimi. Për projektin në tërësi raporton organizata udhëheqëse.',
  form: 'Formulari i raportit, ku është plotësuar ajo që dimë tashmë:',
  left: 'Formulari nuk ka vend për të gjitha këto. Këtu janë të plota:',
  noForm: 'Përgjigjuni kësaj letre dhe do t’ju dërgojmë formularin e raportit.',
  crossed: 'Nëse e keni dërguar ditët e fundit, ju faleminderit: nuk keni nevojë të bëni asgjë.',
  help: 'Nëse afati ose formulari nuk ju përshtatet, përgjigjuni kësaj letre ose shkruani te {replyTo}.',
};
