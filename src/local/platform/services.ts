import type { Execution } from '../runtime/execution.ts';
import { scriptObject } from '../runtime/script-object.ts';
import { createConsole } from './basics/console.ts';
import { createLogger } from './basics/logger.ts';
import { mimeType } from './basics/mime-type.ts';
import { createSession } from './basics/session.ts';
import { createContentService } from './html/content-service.ts';
import { createHtmlService } from './html/html-service.ts';
import { createGmailApp } from './mail/gmail-app.ts';
import { createMailApp } from './mail/mail-app.ts';
import { createUrlFetchApp } from './net/url-fetch-app.ts';
import { createCacheService } from './stores/cache-service.ts';
import { createLockService } from './stores/lock-service.ts';
import { createPropertiesService, olderProperties } from './stores/properties-service.ts';
import type { Surroundings } from './surroundings.ts';
import { createScriptApp } from './triggers/script-app.ts';
import { createBrowser } from './ui/browser.ts';
import { createUi } from './ui/ui.ts';
import { createUtilities } from './utilities/utilities.ts';

/** Services Google has and the Workspace does not imitate: calling one fails by name, after the scope check. */
const notImitated = [
  'CalendarApp',
  'CardService',
  'Charts',
  'ContactsApp',
  'GroupsApp',
  'Jdbc',
  'LanguageApp',
  'LinearOptimizationService',
  'Maps',
  'SitesApp',
  'SlidesApp',
  'XmlService',
];

/** The services that belong to no one product: the script's globals, by name. */
export function platformServices(
  execution: Execution,
  surroundings: Surroundings,
  refusedScopes: readonly string[],
): Record<string, unknown> {
  const { log, limits, sleep, locks, html, context } = surroundings;
  return {
    ...Object.fromEntries(notImitated.map((name) => [name, scriptObject(execution, name, {})])),
    console: createConsole(execution, log),
    Logger: createLogger(execution, log),
    MimeType: mimeType,
    Session: createSession(execution),
    Utilities: createUtilities(execution, sleep),
    PropertiesService: createPropertiesService(execution, limits),
    ...olderProperties(execution, limits),
    CacheService: createCacheService(execution),
    LockService: createLockService(execution, locks, sleep),
    HtmlService: createHtmlService(execution, html, context),
    ContentService: createContentService(execution),
    Browser: createBrowser(execution, () => createUi(execution, surroundings)),
    MailApp: createMailApp(execution, limits),
    GmailApp: createGmailApp(execution, limits),
    UrlFetchApp: createUrlFetchApp(execution),
    ScriptApp: createScriptApp(execution, surroundings, refusedScopes),
  };
}
