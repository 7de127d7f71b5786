/** What Google writes itself on a response sheet, in the spreadsheet's language. */
export type ResponseWords = {
  readonly sheet: string;
  readonly timestamp: string;
  readonly email: string;
  readonly score: string;
};
type Known = Omit<ResponseWords, 'score'> & { readonly score?: string };

const english = { sheet: 'Form Responses', timestamp: 'Timestamp', email: 'Email Address', score: 'Score' };
const known: Record<string, Known> = {
  en_US: english,
  en: { ...english, sheet: 'Form responses' },
  bs: { sheet: 'Odgovori na obrazac', timestamp: 'Vremenska oznaka', email: 'Adresa e-pošte' },
  hr: { sheet: 'Odgovori na obrazac', timestamp: 'Vremenska oznaka', email: 'Adresa e-pošte' },
  sr: { sheet: 'Одговори на упитник', timestamp: 'Временска ознака', email: 'Имејл адреса' },
  mk: { sheet: 'Одговори на формуларот', timestamp: 'Временска ознака', email: 'Адреса на е-пошта' },
  sq: { sheet: 'Përgjigjet e formularit', timestamp: 'Vula kohore', email: 'Adresa e emailit' },
  de: { sheet: 'Formularantworten', timestamp: 'Zeitstempel', email: 'E-Mail-Adresse', score: 'Punkte' },
  fr: { sheet: 'Réponses au formulaire', timestamp: 'Horodateur', email: 'Adresse e-mail', score: 'Score' },
  es: {
    sheet: 'Respuestas de formulario',
    timestamp: 'Marca temporal',
    email: 'Dirección de correo electrónico',
  },
  it: { sheet: 'Risposte del modulo', timestamp: 'Informazioni cronologiche', email: 'Indirizzo email' },
  ro: { sheet: 'Răspunsuri la formular', timestamp: 'Marcaj de timp', email: 'Adresă de e-mail' },
  tr: { sheet: 'Form Yanıtları', timestamp: 'Zaman damgası', email: 'E-posta Adresi' },
  uk: { sheet: 'Відповіді форми', timestamp: 'Позначка часу', email: 'Електронна адреса' },
};

/** Names are localised (platform fact: section 4), so nothing may look a response sheet up by "Form Responses 1". */
export const responseWords = (locale: string): ResponseWords => ({
  ...english,
  ...(known[locale] ?? known[locale.split('_')[0] ?? '']),
});
