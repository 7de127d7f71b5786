import type { Execution } from '../../runtime/execution.ts';
import { scriptObject } from '../../runtime/script-object.ts';
import type { Limits } from '../limits.ts';
import { mailSender } from './mail-app.ts';

type GmailApp = GoogleAppsScript.Gmail.GmailApp;

/** Sending only; a mailbox is not imitated: developers.google.com/apps-script/reference/gmail/gmail-app */
export function createGmailApp(execution: Execution, limits: Limits): GmailApp {
  const send = mailSender(execution, limits, 'GmailApp');
  const gmail: GmailApp = scriptObject<GmailApp>(execution, 'GmailApp', {
    sendEmail(...given: unknown[]) {
      send(...given);
      return gmail;
    },
  });
  return gmail;
}
