import type { Ports } from '../actions/ports.ts';
import { openDocuments } from './docs/documents.ts';
import { openForms } from './forms/forms.ts';
import { isOneAddress, sendLetter } from './people/mail.ts';
import { hasTriggers, installTriggers } from './script/automation.ts';
import { openMemory } from './script/memory.ts';
import type { GoogleServices } from './services.ts';
import { openPlaces } from './sheets/places.ts';
import { openResponses } from './sheets/response-sheet.ts';
import { openWorkbook } from './sheets/workbook.ts';

/** Longest wait for somebody else's run to end, in milliseconds. */
const patience = 30_000;

/** Everything the actions need, provided by Google; made anew for each execution, which a person starts or a trigger. */
export function openPorts(google: GoogleServices, now: () => Date, by: 'person' | 'trigger'): Ports {
  const { SpreadsheetApp, Session, Utilities, LockService, MailApp } = google;
  const memory = openMemory(google);
  const places = openPlaces(google, memory);
  let zone: string | undefined;
  const ownZone = (): string => {
    zone ??= SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone();
    return zone;
  };
  const format = (date: Date, pattern: string, timeZone = ''): string =>
    Utilities.formatDate(date, timeZone || ownZone(), pattern);
  const who = (): string =>
    by === 'trigger' ? (memory.get('automation') ?? '') : Session.getActiveUser().getEmail();
  return {
    now,
    who,
    day: (date) => format(date, 'yyyy-MM-dd'),
    words: (date, timeZone) => format(date, 'd MMMM yyyy, HH:mm', timeZone),
    alone(run) {
      const lock = LockService.getDocumentLock();
      if (lock && !lock.tryLock(patience))
        throw new Error('Somebody else is working on this call right now. Wait a minute and try again.');
      try {
        return run();
      } finally {
        // Written values reach the sheet before the next run may read (developers.google.com/apps-script/reference/lock/lock#releaselock).
        SpreadsheetApp.flush();
        // A trigger's run ends here, and the lock with it; a person may still have an alert before them.
        if (by === 'person') lock?.releaseLock();
      }
    },
    settle: () => SpreadsheetApp.flush(),
    workbook: openWorkbook(google, memory, places),
    forms: openForms(google, memory, places),
    responses: openResponses(memory, places),
    documents: openDocuments(google, memory, () => SpreadsheetApp.getActiveSpreadsheet().getName()),
    mail: {
      account: () => Session.getEffectiveUser().getEmail(),
      left: () => MailApp.getRemainingDailyQuota(),
      isAddress: isOneAddress,
      send: (letter) => sendLetter(google, letter),
    },
    automation: {
      install() {
        installTriggers(google);
        memory.set('automation', Session.getEffectiveUser().getEmail());
      },
      isMine: () => hasTriggers(google),
      owner: () => memory.get('automation') ?? '',
    },
  };
}
