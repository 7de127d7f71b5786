import type { Letter } from '../../actions/ports.ts';
import type { GoogleServices } from '../services.ts';

/** Exactly one address: a comma would send to two (developers.google.com/apps-script/reference/mail/mail-app#sendemailmessage). */
export const isOneAddress = (text: string): boolean =>
  /^[^\s,;<>"()]+@[^\s,;<>"()@]+\.[^\s,;<>"()@]+$/.test(text.trim());

const oneLine = (text: string): string => text.replace(/[\r\n\t]+/g, ' ').trim();

export function sendLetter({ MailApp, Utilities }: GoogleServices, letter: Letter): void {
  const { attachment } = letter;
  MailApp.sendEmail({
    to: letter.to.trim(),
    subject: oneLine(letter.subject).slice(0, 250),
    body: letter.body,
    ...(letter.senderName ? { name: oneLine(letter.senderName) } : {}),
    ...(isOneAddress(letter.replyTo) ? { replyTo: letter.replyTo.trim() } : {}),
    ...(attachment
      ? { attachments: [Utilities.newBlob(attachment.text, attachment.type, attachment.name)] }
      : {}),
  });
}
