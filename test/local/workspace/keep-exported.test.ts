import { mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { keepExported } from '../../../src/local/workspace/files/keep-exported.ts';
import { newState } from '../../../src/local/workspace/new-state.ts';

it('keeps ordinary files beside the state, written a moment after the last change', async () => {
  const folder = join(mkdtempSync(join(tmpdir(), 'exported-')), 'files');
  const state = newState({ user: 'office@example.org', name: 'BA-2026-1 Open call' });
  const saved = keepExported(folder);

  saved(state);
  state.mails.push({
    sentAt: '2026-03-02T08:00:00Z',
    from: 'office@example.org',
    to: ['spring@example.org'],
    cc: [],
    bcc: [],
    replyTo: '',
    name: '',
    subject: 'Your application has arrived',
    body: 'Thank you.',
    htmlBody: '',
  });
  saved(state);

  await vi.waitFor(
    () =>
      expect(readdirSync(folder).sort()).toEqual([
        '001 Your application has arrived.eml',
        'BA-2026-1 Open call.xlsx',
      ]),
    { timeout: 10_000, interval: 200 },
  );
}, 15_000);
