import type { LetterWords } from '../letter-words.ts';

export const bosnian: LetterWords = {
  subject: '{call}: odluka o vašoj prijavi {code}',
  to: 'Za: {lead}',
  opening: [
    'Sa zadovoljstvom vas obavještavamo da je vaša prijava "{title}" ({code}) na poziv {call} odabrana za podršku.',
    'Vaša prijava "{title}" ({code}) na poziv {call} nalazi se na rezervnoj listi. Može dobiti podršku ako se oslobode sredstva.',
    'Vaša prijava "{title}" ({code}) na poziv {call} ovaj put nije odabrana za podršku. Hvala vam na trudu koji ste uložili.',
  ],
  next: [
    'Šta slijedi: pozivamo vas i sve vaše partnere da zajedno s nama napišete plan saradnje. Javit ćemo vam se do {until}. Molimo vas da ne stvarate troškove prije nego što plan bude dogovoren.',
    'Šta slijedi: rezervna lista važi do {until}. Do tada ćemo vam pisati, bez obzira na ishod. Ne morate ništa preduzimati.',
    'Šta slijedi: do {until} možete nam postaviti pitanja o ovoj odluci ili zatražiti da je ponovo razmotrimo. Rado ćemo primiti vašu prijavu na sljedeći poziv.',
  ],
  ask: 'Pitanja: odgovorite na ovo pismo ili pišite na {replyTo} i navedite šifru svoje prijave.',
  reason: 'Razlog odluke',
  feedback: 'Šta je vaša prijava pokazala, po kriterijima',
  score: 'Ocjena {score} od 5: {words}',
  evidence: 'Dokazi: dostavljeno je {share} % traženog.',
  improve: 'Za višu ocjenu: {words}',
  more: 'Odgovori na sva pitanja koja traže dokaze povećali bi ovaj udio.',
  notCounted: 'Ovaj kriterij nije uračunat za vašu prijavu.',
};
