import type { LetterWords } from '../letter-words.ts';

export const turkish: LetterWords = {
  subject: '{call}: {code} kodlu başvurunuz hakkında karar',
  to: 'Sayın {lead}',
  opening: [
    '{call} çağrısına yaptığınız "{title}" ({code}) başvurusunun desteklenmek üzere seçildiğini memnuniyetle bildiririz.',
    '{call} çağrısına yaptığınız "{title}" ({code}) başvurusu yedek listededir. Kaynak açılırsa desteklenebilir.',
    '{call} çağrısına yaptığınız "{title}" ({code}) başvurusu bu kez desteklenmek üzere seçilmedi. Emeğiniz için teşekkür ederiz.',
  ],
  next: [
    'Bundan sonra: sizi ve tüm ortaklarınızı iş birliği planını bizimle birlikte yazmaya davet ediyoruz. En geç {until} tarihine kadar sizinle iletişime geçeceğiz. Plan üzerinde anlaşmadan önce lütfen harcama yapmayın.',
    'Bundan sonra: yedek liste {until} tarihine kadar geçerlidir. Sonuç ne olursa olsun o tarihe kadar size yazacağız. Yapmanız gereken bir şey yok.',
    'Bundan sonra: {until} tarihine kadar bu karar hakkında soru sorabilir veya yeniden incelenmesini isteyebilirsiniz. Bir sonraki çağrıya başvurmanızdan memnuniyet duyarız.',
  ],
  ask: 'Sorularınız için bu mektubu yanıtlayın veya {replyTo} adresine yazın ve başvuru kodunuzu belirtin.',
  reason: 'Kararın gerekçesi',
  feedback: 'Başvurunuzun ölçütlere göre gösterdikleri',
  score: 'Puan 5 üzerinden {score}: {words}',
  evidence: 'Kanıtlar: istenenlerin % {share} kadarı var.',
  improve: 'Daha yüksek puan için: {words}',
  more: 'Kanıt isteyen tüm soruların yanıtlanması bu oranı yükseltirdi.',
  notCounted: 'Bu ölçüt başvurunuz için hesaba katılmadı.',
};
