import type { ReminderWords } from '../reminder-words.ts';

export const turkish: ReminderWords = {
  subject: '{call}: {code} projesinin raporu, son tarih {due}',
  lateSubject: '{call}: {code} projesinin raporu için son tarih {due} idi',
  to: 'Sayın {organisations}',
  asked: '"{title}" ({code}) projeniz hakkında sizden bir rapor rica ediyoruz. Son tarih: {due}.',
  why: 'Neden istiyoruz: {reason}',
  before: '"{title}" ({code}) projenize ait {kind} için son tarih: {due}.',
  after: '"{title}" ({code}) projenize ait {kind} için son tarih {due} idi. Raporu henüz almadık.',
  kinds: { interim: 'ara rapor', final: 'sonuç raporu', 'ad hoc': 'rapor' },
  own: 'Lütfen kendi kuruluşunuz adına yanıtlayın: iş birliği kuruluşunuza ne kazandırdı? Projenin tamamı hakkında lider kuruluş rapor verir.',
  form: 'Bildiklerimizin önceden doldurulduğu rapor formu:',
  left: 'Formda bunların hepsine yer yok. Tam metin şöyle:',
  noForm: 'Bu mektubu yanıtlayın, size rapor formunu gönderelim.',
  crossed: 'Raporu son günlerde gönderdiyseniz teşekkür ederiz: yapmanız gereken bir şey yok.',
  help: 'Tarih veya form size uygun değilse bu mektubu yanıtlayın veya {replyTo} adresine yazın.',
};
