import { describe, expect, it } from 'vitest';
import { exportEml } from '../../../src/local/platform/mail/export-eml.ts';
import type { MailState } from '../../../src/local/workspace/state.ts';

const aMail = (given: Partial<MailState> = {}): MailState => ({
  sentAt: '2026-03-02T09:00:00.000Z',
  from: 'office@example.org',
  to: ['lead@example.org'],
  cc: [],
  bcc: [],
  replyTo: '',
  name: 'Office',
  subject: 'Received',
  body: 'Thank you.',
  htmlBody: '',
  ...given,
});
const headersOf = (eml: Buffer) => eml.toString('latin1').split('\r\n\r\n')[0]?.split('\r\n') ?? [];

describe('a mail as .eml (RFC 5322)', () => {
  it('names sender, recipients, subject and the moment it was sent', async () => {
    const headers = headersOf(
      await exportEml(aMail({ cc: ['partner@example.org'], replyTo: 'desk@example.org' })),
    );

    expect(headers).toEqual(
      expect.arrayContaining([
        'From: Office <office@example.org>',
        'To: lead@example.org',
        'Cc: partner@example.org',
        'Reply-To: desk@example.org',
        'Subject: Received',
        'Date: Mon, 02 Mar 2026 09:00:00 +0000',
      ]),
    );
  });

  it('carries letters of any language', async () => {
    const eml = (await exportEml(aMail({ subject: 'Sažetak – вода', body: 'Čista вода' }))).toString(
      'latin1',
    );

    expect(eml).toMatch(/^Subject: =\?UTF-8\?/m);
    expect(eml).toContain('charset=utf-8');
  });

  it('lets no line break in a value begin a header', async () => {
    const headers = headersOf(
      await exportEml(
        aMail({
          subject: 'x\r\nBcc: thief@example.org',
          name: 'Office\nX-Evil: 1',
          to: ['a@example.org\r\nX-Evil: 2'],
        }),
      ),
    );

    expect(headers.filter((header) => /^(Bcc|X-Evil):/i.test(header))).toEqual([]);
  });

  it('holds the text and the HTML side by side', async () => {
    const eml = (await exportEml(aMail({ htmlBody: '<p>Thank you.</p>' }))).toString('latin1');

    expect(eml).toContain('multipart/alternative');
    expect(eml).toContain('<p>Thank you.</p>');
  });
});
