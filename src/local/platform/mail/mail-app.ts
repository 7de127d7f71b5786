import type { Execution } from '../../runtime/execution.ts';
import { scriptObject } from '../../runtime/script-object.ts';
import type { MailState } from '../../workspace/state.ts';
import type { Limits } from '../limits.ts';
import { attachmentsOf } from './attachments.ts';
import { recipientsCounted, recipientsOf } from './mails-counted.ts';

type MailApp = GoogleAppsScript.Mail.MailApp;
type Message = GoogleAppsScript.Mail.MailAdvancedParameters;

export type SendMail = (...given: unknown[]) => void;

/** Sends into the Workspace's outbox: developers.google.com/apps-script/reference/mail/mail-app */
export function createMailApp(execution: Execution, limits: Limits): MailApp {
  return scriptObject<MailApp>(execution, 'MailApp', {
    getRemainingDailyQuota: () =>
      Math.max(0, limits.mailRecipientsPerDay - recipientsToday(execution, limits)),
    sendEmail: mailSender(execution, limits, 'MailApp'),
  });
}

/** sendEmail as MailApp and GmailApp have it, in each of its forms. */
export function mailSender(execution: Execution, limits: Limits, service: 'MailApp' | 'GmailApp'): SendMail {
  const refuse = (message: string): never => {
    throw execution.realm.exception(message);
  };
  const addresses = (list: unknown): string[] =>
    String(list ?? '')
      .split(',')
      .map((entry) => entry.trim())
      .filter((entry) => entry !== '')
      .map((entry) => {
        const address = /<([^<>]*)>$/.exec(entry)?.[1] ?? entry;
        return /^[^\s@<>"]+@[^\s@<>"]+$/.test(address) ? address : refuse(`Invalid email: ${entry}`);
      });
  const left = () => limits.mailRecipientsPerDay - recipientsToday(execution, limits);

  const send = (message: Message) => {
    const attachments = attachmentsOf(message, (name) => refuse(`Invalid argument: ${name}`));
    const bytes = attachments.reduce((sum, { base64 }) => sum + Buffer.byteLength(base64, 'base64'), 0);
    if (attachments.length > limits.attachmentsPerMail)
      refuse('Limit Exceeded: Email Attachments Per Message.');
    if (bytes > limits.mailAttachmentBytes) refuse('Limit Exceeded: Email Total Attachments Size.');
    const mail: MailState = {
      sentAt: execution.now().toISOString(),
      from: execution.effectiveUser,
      to: addresses(message.to),
      cc: addresses(message.cc),
      bcc: addresses(message.bcc),
      replyTo: message.noReply ? '' : addresses(message.replyTo).join(','),
      name: String(message.name ?? ''),
      subject: String(message.subject ?? '').replace(/[\r\n]+/g, ' '),
      body: String(message.body ?? ''),
      htmlBody: String(message.htmlBody ?? ''),
      ...(attachments.length > 0 ? { attachments } : {}),
    };
    const recipients = recipientsOf(mail);
    if (mail.to.length === 0) refuse('Failed to send email: no recipient');
    if (recipients > limits.recipientsPerMail) refuse('Limit Exceeded: Email Recipients Per Message.');
    if (Math.max(Buffer.byteLength(mail.body), Buffer.byteLength(mail.htmlBody)) > limits.mailBodyBytes)
      refuse('Limit Exceeded: Email Body Size.');
    if (recipients > left()) refuse('Service invoked too many times for one day: email.');
    execution.state.mails.push(mail);
  };

  return (...given) => {
    const [first, second, third, fourth] = given;
    if (service === 'MailApp' && given.length === 1 && typeof first === 'object' && first !== null)
      return send(first as Message);
    if (given.length < 3) return refuse(mismatch(given, service));
    if (service === 'MailApp' && typeof fourth === 'string')
      return send({ to: String(first), replyTo: String(second), subject: String(third), body: fourth });
    return send({
      ...(fourth as Message | undefined),
      to: String(first),
      subject: String(second),
      body: String(third),
    });
  };
}

function mismatch(given: readonly unknown[], service: string): string {
  const kinds = given.map((value) => (typeof value === 'string' ? 'String' : typeof value)).join(',');
  return `The parameters (${kinds}) don't match the method signature for ${service}.sendEmail.`;
}

const recipientsToday = ({ state, effectiveUser, now }: Execution, limits: Limits): number =>
  recipientsCounted(state.mails, effectiveUser, now(), limits);
