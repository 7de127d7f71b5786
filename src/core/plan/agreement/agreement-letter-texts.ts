/** What the letter with a plan says in one language. Words in braces are filled in. */
export type AgreementLetterTexts = {
  readonly subject: string;
  readonly to: string;
  readonly opening: string;
  /** Where the plan is: to be commented on, or in the attached file where Google does not let this address in. */
  readonly shared: string;
  readonly attached: string;
  readonly answer: string;
  readonly ask: string;
};

const english: AgreementLetterTexts = {
  subject: '{call}: cooperation plan of {code}, version {version}',
  to: 'To {partner}',
  opening: 'The cooperation plan of the project "{title}" ({code}) is ready to be read: version {version}.',
  shared: 'Read it here. You can write comments beside the text:',
  attached: 'Google did not let us share the document with this address. The plan is in the attached file.',
  answer: 'Then tell us whether your organisation agrees, or what should be changed. Please answer here:',
  ask: 'Questions: answer this letter or write to {replyTo}.',
};

const byCode: Readonly<Record<string, AgreementLetterTexts>> = {
  en: english,
  sq: {
    subject: '{call}: plani i bashkëpunimit {code}, versioni {version}',
    to: 'Për: {partner}',
    opening: 'Plani i bashkëpunimit i projektit "{title}" ({code}) është gati për lexim: versioni {version}.',
    shared: 'Lexojeni këtu. Mund të shkruani komente pranë tekstit:',
    attached:
      'Google nuk na lejoi ta ndajmë dokumentin me këtë adresë. Plani gjendet në skedarin bashkëngjitur.',
    answer:
      'Pastaj na tregoni nëse organizata juaj pajtohet, ose çfarë duhet ndryshuar. Ju lutemi përgjigjuni këtu:',
    ask: 'Pyetje: përgjigjuni kësaj letre ose shkruani te {replyTo}.',
  },
  bs: {
    subject: '{call}: plan saradnje {code}, verzija {version}',
    to: 'Za: {partner}',
    opening: 'Plan saradnje projekta "{title}" ({code}) spreman je za čitanje: verzija {version}.',
    shared: 'Pročitajte ga ovdje. Uz tekst možete pisati komentare:',
    attached:
      'Google nam nije dozvolio da dokument podijelimo s ovom adresom. Plan je u priloženoj datoteci.',
    answer:
      'Zatim nam javite da li je vaša organizacija saglasna ili šta treba promijeniti. Odgovorite ovdje:',
    ask: 'Pitanja: odgovorite na ovo pismo ili pišite na {replyTo}.',
  },
  hr: {
    subject: '{call}: plan suradnje {code}, verzija {version}',
    to: 'Za: {partner}',
    opening: 'Plan suradnje projekta "{title}" ({code}) spreman je za čitanje: verzija {version}.',
    shared: 'Pročitajte ga ovdje. Uz tekst možete pisati komentare:',
    attached: 'Google nam nije dopustio podijeliti dokument s ovom adresom. Plan je u priloženoj datoteci.',
    answer: 'Zatim nam javite slaže li se vaša organizacija ili što treba promijeniti. Odgovorite ovdje:',
    ask: 'Pitanja: odgovorite na ovo pismo ili pišite na {replyTo}.',
  },
  sr: {
    subject: '{call}: plan saradnje {code}, verzija {version}',
    to: 'Za: {partner}',
    opening: 'Plan saradnje projekta "{title}" ({code}) spreman je za čitanje: verzija {version}.',
    shared: 'Pročitajte ga ovde. Uz tekst možete pisati komentare:',
    attached: 'Google nam nije dozvolio da dokument podelimo sa ovom adresom. Plan je u priloženoj datoteci.',
    answer: 'Zatim nam javite da li je vaša organizacija saglasna ili šta treba promeniti. Odgovorite ovde:',
    ask: 'Pitanja: odgovorite na ovo pismo ili pišite na {replyTo}.',
  },
  tr: {
    subject: '{call}: {code} iş birliği planı, sürüm {version}',
    to: 'Sayın {partner}',
    opening: '"{title}" ({code}) projesinin iş birliği planı okunmaya hazır: sürüm {version}.',
    shared: 'Planı buradan okuyabilir, metnin yanına yorum yazabilirsiniz:',
    attached: 'Google belgeyi bu adresle paylaşmamıza izin vermedi. Plan ekteki dosyadadır.',
    answer:
      'Ardından kuruluşunuzun planı kabul edip etmediğini veya neyin değişmesi gerektiğini bize bildirin. Lütfen buradan yanıtlayın:',
    ask: 'Sorularınız için bu mektubu yanıtlayın veya {replyTo} adresine yazın.',
  },
  mk: {
    subject: '{call}: план за соработка {code}, верзија {version}',
    to: 'До: {partner}',
    opening: 'Планот за соработка на проектот „{title}“ ({code}) е подготвен за читање: верзија {version}.',
    shared: 'Прочитајте го тука. Покрај текстот може да пишувате коментари:',
    attached:
      'Google не ни дозволи да го споделиме документот со оваа адреса. Планот е во приложената датотека.',
    answer:
      'Потоа јавете ни дали вашата организација се согласува или што треба да се смени. Одговорете тука:',
    ask: 'Прашања: одговорете на ова писмо или пишете на {replyTo}.',
  },
};

/** The language a letter is written in: the one wanted where there are words in it, else English. */
export const agreementLanguage = (wanted: string): string =>
  Object.keys(byCode).includes(wanted) ? wanted : 'en';

export const agreementTextsIn = (language: string): AgreementLetterTexts =>
  byCode[agreementLanguage(language)] ?? english;
