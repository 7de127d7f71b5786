import type { LetterWords } from '../letter-words.ts';

export const albanian: LetterWords = {
  subject: '{call}: vendimi për aplikimin tuaj {code}',
  to: 'Për: {lead}',
  opening: [
    'Kemi kënaqësinë t’ju njoftojmë se aplikimi juaj "{title}" ({code}) në thirrjen {call} është përzgjedhur për mbështetje.',
    'Aplikimi juaj "{title}" ({code}) në thirrjen {call} është në listën rezervë. Mund të mbështetet nëse lirohen mjete.',
    'Aplikimi juaj "{title}" ({code}) në thirrjen {call} këtë herë nuk është përzgjedhur për mbështetje. Ju faleminderit për punën që keni bërë.',
  ],
  next: [
    'Çfarë vjen më pas: ju ftojmë ju dhe të gjithë partnerët tuaj ta shkruani planin e bashkëpunimit së bashku me ne. Do t’ju kontaktojmë deri më {until}. Ju lutemi mos bëni shpenzime para se të jemi marrë vesh për planin.',
    'Çfarë vjen më pas: lista rezervë vlen deri më {until}. Deri atëherë do t’ju shkruajmë, cilido qoftë rezultati. Nuk keni nevojë të bëni asgjë.',
    'Çfarë vjen më pas: deri më {until} mund të na pyesni për këtë vendim ose të kërkoni ta shqyrtojmë përsëri. Jeni të mirëpritur të aplikoni në thirrjen e ardhshme.',
  ],
  ask: 'Pyetje: përgjigjuni kësaj letre ose shkruani te {replyTo} dhe shënoni kodin e aplikimit tuaj.',
  reason: 'Arsyeja e vendimit',
  feedback: 'Çfarë tregoi aplikimi juaj, sipas kritereve',
  score: 'Vlerësimi {score} nga 5: {words}',
  evidence: 'Dëshmitë: është dhënë {share} % e asaj që kërkohej.',
  improve: 'Për një vlerësim më të lartë: {words}',
  more: 'Përgjigjet në të gjitha pyetjet që kërkojnë dëshmi do ta rrisnin këtë pjesë.',
  notCounted: 'Ky kriter nuk u llogarit për aplikimin tuaj.',
};
