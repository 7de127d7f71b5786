import type { Settings } from '../../call/settings/settings.ts';

/** What the lead gets once for each application. Plain text; dates are in words already. */
export function acknowledgement(
  settings: Settings,
  application: {
    readonly code: string;
    readonly title: string;
    readonly lead: string;
    readonly received: string;
  },
): { readonly subject: string; readonly body: string } {
  const { code, title, lead, received } = application;
  return {
    subject: `${settings.callCode}: your application ${code} has arrived`,
    body: [
      `To ${lead}`,
      '',
      `Your application "${title}" arrived on ${received} and has the code ${code}. Please name the code whenever you write to us.`,
      '',
      'What happens next: we look at every application against the published criteria, draw up a short list, and may ask you and your partners for an interview, if possible during a visit. You will hear from us whatever the decision is.',
      '',
      'If something in your application should be different, answer this message; please do not send the form again.',
      '',
      settings.senderName || settings.office,
    ].join('\n'),
  };
}
