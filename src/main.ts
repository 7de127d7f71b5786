import { createApp, type SubmitEvent } from './app.ts';
import type { Reply } from './contract/answer.ts';
import { buildMenu, showSidebar } from './google/menu.ts';

/** Google's globals are looked up when something runs, never while the file loads: in AuthMode.NONE a look-up at the top would take the menu away. */
const app = createApp(() => ({
  SpreadsheetApp,
  FormApp,
  DocumentApp,
  Drive: Drive as GoogleAppsScript.Drive,
  MailApp,
  ScriptApp,
  PropertiesService,
  LockService,
  Session,
  Utilities,
}));

export function onInstall(): void {
  onOpen();
}

export function onOpen(): void {
  buildMenu(SpreadsheetApp);
}

export function openSidebar(): void {
  showSidebar(SpreadsheetApp, HtmlService);
}

export function setUpCall(): void {
  app.fromMenu('setUpCall');
}

export function createApplicationForm(): void {
  app.fromMenu('createApplicationForm');
}

export function useOwnForm(): void {
  if (app.fromMenu('useOwnForm')) openSidebar();
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
