import { describe, expect, it } from 'vitest';
import { aWorkspace, evaluate } from '../workspace/a-workspace.ts';

// platform fact: developers.google.com/apps-script/guides/v8-runtime#limitations
const missing = (
  'setTimeout setInterval clearTimeout setImmediate queueMicrotask structuredClone fetch FormData Headers Request ' +
  'Response URL URLSearchParams TextEncoder TextDecoder Blob File atob btoa crypto ReadableStream AbortController ' +
  'Event EventTarget DOMException window navigator performance process require module Buffer global self'
).split(' ');

describe('the globals of a script', () => {
  it.each(missing)('lack %s, as the V8 runtime page says', (name) => {
    expect(evaluate(`return typeof ${name}`)).toBe('undefined');
  });

  it.each(['console', 'Intl', 'WebAssembly', 'eval', 'Promise', 'Proxy'])('have %s', (name) => {
    expect(evaluate(`return typeof ${name}`)).not.toBe('undefined');
  });

  it.each(['SpreadsheetApp', 'FormApp', 'DocumentApp', 'MailApp', 'UrlFetchApp', 'GmailApp'])(
    'have %s',
    (name) => {
      expect(evaluate(`return typeof ${name}`)).toBe('object');
    },
  );

  it('are fresh in each execution: each runs in its own V8 start', () => {
    const workspace = aWorkspace('let count = 0; function next() { count += 1; return count; }');

    workspace.run('next');

    expect(workspace.run('next').value).toBe(1);
  });

  it('have an advanced service only when the manifest enables it', () => {
    const enabledAdvancedServices = [{ userSymbol: 'Drive', serviceId: 'drive', version: 'v3' }];

    expect(evaluate('return typeof Drive')).toBe('undefined');
    expect(evaluate('return typeof Drive', { manifest: { dependencies: { enabledAdvancedServices } } })).toBe(
      'object',
    );
  });
});

describe('the script’s Date', () => {
  it('reads the Workspace’s clock in the manifest’s time zone', () => {
    const read =
      'const now = new Date(); return [now.toISOString(), now.getHours(), Date.now() === now.getTime()]';

    expect(evaluate(read)).toEqual(['2026-03-02T09:00:00.000Z', 10, true]);
    expect(evaluate(read, { manifest: { timeZone: 'Asia/Tokyo' } })).toEqual([
      '2026-03-02T09:00:00.000Z',
      18,
      true,
    ]);
  });

  it('stays an ordinary Date for instanceof, subclasses and calls', () => {
    const ordinary = `class Day extends Date {}
      return [new Date() instanceof Date, new Day() instanceof Day, new Date(0).constructor === Date, typeof Date()]`;

    expect(evaluate(ordinary)).toEqual([true, true, true, 'string']);
  });
});
