import type { Settings } from '../../call/settings/settings.ts';

type Pack = {
  readonly assessor: string;
  /** Addresses of the documents, in order. */
  readonly documents: readonly string[];
  /** Address of the assessor's form; '' when there is none yet. */
  readonly form: string;
  readonly applications: number;
  readonly isChange: boolean;
};

/** The letter to an assessor: codes only, because mail is forwarded and printed. Plain text. */
export function packLetter(
  { callCode, senderName, office }: Pick<Settings, 'callCode' | 'senderName' | 'office'>,
  { assessor, documents, form, applications, isChange }: Pack,
): { readonly subject: string; readonly body: string } {
  const many = applications === 1 ? '1 application' : `${applications} applications`;
  return {
    subject: `${callCode}: ${isChange ? 'your reading pack has changed' : 'your reading pack'} (${assessor})`,
    body: [
      isChange
        ? `What you are asked to assess has changed. Your reading pack now holds ${many}; what you scored already stays.`
        : `Your reading pack holds ${many} to assess. Please begin with the one for practice, if there is one.`,
      '',
      ...documents,
      '',
      ...(form === '' ? [] : ['The form for your scores:', form, '']),
      'Names, places and sizes were reduced; somebody may still be recognisable. Please do not try to find out, tell the office if you recognise somebody, and talk with nobody about the applications before your scores are in.',
      '',
      senderName || office,
    ].join('\n'),
  };
}
