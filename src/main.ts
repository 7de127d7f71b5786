import { createApp, type SubmitEvent } from './app.ts';
import type { Reply } from './contract/answer.ts';

/** Each of Google's globals is looked up when it is needed, never while the file loads: in AuthMode.NONE, or where a service is switched off, a look-up at the top would take the whole menu away. */
const app = createApp({
  get SpreadsheetApp() {
    return SpreadsheetApp;
  },
  get FormApp() {
    return FormApp;
  },
  get DocumentApp() {
    return DocumentApp;
  },
  get Drive() {
    return Drive as GoogleAppsScript.Drive;
  },
  get MailApp() {
    return MailApp;
  },
  get ScriptApp() {
    return ScriptApp;
  },
  get HtmlService() {
    return HtmlService;
  },
  get PropertiesService() {
    return PropertiesService;
  },
  get LockService() {
    return LockService;
  },
  get Session() {
    return Session;
  },
  get Utilities() {
    return Utilities;
  },
});

export function onInstall(): void {
  onOpen();
}

export function onOpen(): void {
  app.showMenu();
}

export function openSidebar(): void {
  app.showSidebar();
}

export function setUpCall(): void {
  app.fromMenu('setUpCall');
}

export function createApplicationForm(): void {
  app.fromMenu('createApplicationForm');
}

export function useOwnForm(): void {
  app.fromMenu('useOwnForm');
}

export function syncNow(): void {
  app.fromMenu('syncNow');
}

export function scoreAgain(): void {
  app.fromMenu('scoreAgain');
}

export function generateInternalReport(): void {
  app.fromMenu('generateInternalReport');
}

export function onFormSubmitted(event?: SubmitEvent): void {
  app.formSubmitted(event);
}

export function everyHour(): void {
  app.everyHour();
}

export function callServer(request: unknown): Reply {
  return app.callServer(request);
}
