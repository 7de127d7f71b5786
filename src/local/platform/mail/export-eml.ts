import MailComposer from 'nodemailer/lib/mail-composer';
import type { MailState } from '../../workspace/state.ts';

/** A mail of the outbox as an RFC 5322 message that mail programs open. */
export async function exportEml(mail: MailState): Promise<Buffer> {
  const composer = new MailComposer({
    from: { name: oneLine(mail.name), address: oneLine(mail.from) },
    to: mail.to.map(oneLine),
    cc: mail.cc.map(oneLine),
    bcc: mail.bcc.map(oneLine),
    ...(mail.replyTo ? { replyTo: oneLine(mail.replyTo) } : {}),
    subject: oneLine(mail.subject),
    text: mail.body,
    ...(mail.htmlBody ? { html: mail.htmlBody } : {}),
    attachments: (mail.attachments ?? []).map(({ name, contentType, base64, cid }) => ({
      filename: oneLine(name),
      contentType: oneLine(contentType),
      content: Buffer.from(base64, 'base64'),
      ...(cid === undefined ? {} : { cid: oneLine(cid) }),
    })),
    date: new Date(mail.sentAt),
    messageId: `<${Date.parse(mail.sentAt)}.${mail.to.length}@example.org>`,
    disableFileAccess: true,
    disableUrlAccess: true,
    newline: 'windows',
  });
  return composer.compile().build();
}

/** A line break in a header's value would begin another header. */
const oneLine = (value: string): string => value.replace(/[\r\n]+/g, ' ').trim();
