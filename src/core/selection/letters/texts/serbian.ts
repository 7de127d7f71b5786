import type { LetterWords } from '../letter-words.ts';

export const serbian: LetterWords = {
  subject: '{call}: odluka o vašoj prijavi {code}',
  to: 'Za: {lead}',
  opening: [
    'Sa zadovoljstvom vas obaveštavamo da je vaša prijava "{title}" ({code}) na poziv {call} izabrana za podršku.',
    'Vaša prijava "{title}" ({code}) na poziv {call} nalazi se na rezervnoj listi. Može dobiti podršku ako se oslobode sredstva.',
    'Vaša prijava "{title}" ({code}) na poziv {call} ovog puta nije izabrana za podršku. Hvala vam na trudu koji ste uložili.',
  ],
  next: [
    'Šta sledi: pozivamo vas i sve vaše partnere da zajedno sa nama napišete plan saradnje. Javićemo vam se do {until}. Molimo vas da ne stvarate troškove pre nego što plan bude dogovoren.',
    'Šta sledi: rezervna lista važi do {until}. Do tada ćemo vam pisati, bez obzira na ishod. Ne morate ništa da preduzimate.',
    'Šta sledi: do {until} možete da nam postavite pitanja o ovoj odluci ili da zatražite da je ponovo razmotrimo. Rado ćemo primiti vašu prijavu na sledeći poziv.',
  ],
  ask: 'Pitanja: odgovorite na ovo pismo ili pišite na {replyTo} i navedite šifru svoje prijave.',
  reason: 'Razlog odluke',
  feedback: 'Šta je vaša prijava pokazala, po kriterijumima',
  score: 'Ocena {score} od 5: {words}',
  evidence: 'Dokazi: dostavljeno je {share} % traženog.',
  improve: 'Za višu ocenu: {words}',
  more: 'Odgovori na sva pitanja koja traže dokaze povećali bi ovaj udeo.',
  notCounted: 'Ovaj kriterijum nije uračunat za vašu prijavu.',
};
