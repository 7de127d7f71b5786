import { describe, expect, it } from 'vitest';
import { asGoogle } from '../as-google.ts';
import { aWorkspace, evaluate } from '../workspace/a-workspace.ts';

const sent = (body: string) => {
  const workspace = aWorkspace(`function main() { ${body} }`);
  workspace.run('main');
  return workspace.outbox;
};

// developers.google.com/apps-script/reference/mail/mail-app
describe('MailApp.sendEmail', () => {
  it.each([
    ["'a@example.org', 'Subject', 'Body'", { replyTo: '' }],
    ["{ to: 'a@example.org', subject: 'Subject', body: 'Body' }", { replyTo: '' }],
    ["'a@example.org', 'reply@example.org', 'Subject', 'Body'", { replyTo: 'reply@example.org' }],
    [
      "'a@example.org', 'Subject', 'Body', { replyTo: 'reply@example.org', name: 'Office' }",
      { replyTo: 'reply@example.org', name: 'Office' },
    ],
  ])('takes %s', (given, expected) => {
    expect(sent(`MailApp.sendEmail(${given})`)).toMatchObject([
      {
        to: ['a@example.org'],
        subject: 'Subject',
        body: 'Body',
        from: 'office@example.org',
        sentAt: '2026-03-02T09:00:00.000Z',
        ...expected,
      },
    ]);
  });

  it(
    asGoogle(
      'sendEmail sends to everyone in a list with commas',
      'reference/mail/mail-app#sendemailrecipient,-subject,-body',
    ),
    () => {
      expect(
        sent("MailApp.sendEmail('a@example.org,b@example.org', 's', 'b', { bcc: 'c@example.org' })"),
      ).toMatchObject([{ to: ['a@example.org', 'b@example.org'], bcc: ['c@example.org'] }]);
    },
  );

  it.each([
    ["'', 's', 'b'", 'Failed to send email: no recipient'],
    ["'not an address', 's', 'b'", 'Invalid email: not an address'],
    ["Array(51).fill('a@example.org').join(','), 's', 'b'", 'Limit Exceeded: Email Recipients Per Message.'],
    ["'a@example.org', 's', 'x'.repeat(200 * 1024 + 1)", 'Limit Exceeded: Email Body Size.'],
    ["'a@example.org'", "The parameters (String) don't match the method signature for MailApp.sendEmail."],
  ])('refuses %s', (given, message) => {
    expect(() => evaluate(`MailApp.sendEmail(${given})`)).toThrow(`Exception: ${message}`);
  });

  // developers.google.com/apps-script/guides/services/quotas: 100 recipients a day
  it(asGoogle('A consumer account mails a hundred recipients a day', 'guides/services/quotas'), () => {
    const workspace = aWorkspace(`
      function fifty() { MailApp.sendEmail(Array(50).fill('a@example.org').join(','), 's', 'b'); }
      function left() { return MailApp.getRemainingDailyQuota(); }`);
    workspace.run('fifty');
    workspace.run('fifty');

    expect(workspace.run('left').value).toBe(0);
    expect(() => workspace.run('fifty')).toThrow('Service invoked too many times for one day: email.');

    workspace.clock.advance({ days: 1 });

    expect(workspace.run('left').value).toBe(100);
  });

  it(
    asGoogle(
      'getRemainingDailyQuota falls by one for each recipient, copies included',
      'reference/mail/mail-app#getremainingdailyquota',
    ),
    () => {
      const workspace = aWorkspace(`function main() {
        MailApp.sendEmail('a@example.org,b@example.org', 's', 'b', { cc: 'c@example.org', bcc: 'd@example.org' });
        return MailApp.getRemainingDailyQuota();
      }`);

      expect(workspace.run('main').value).toBe(96);
    },
  );

  it(asGoogle('Each account has a day’s mails of its own', 'guides/services/quotas'), () => {
    const workspace = aWorkspace(`
      function send() { MailApp.sendEmail('a@example.org', 's', 'b'); }
      function left() { return MailApp.getRemainingDailyQuota(); }`);
    workspace.run('send');

    expect(workspace.run('left').value).toBe(99);
    expect(workspace.as('colleague@example.org').run('left').value).toBe(100);
  });

  it(asGoogle('A mail that is refused costs nothing of the day’s mails', 'assumed: none was sent'), () => {
    const workspace = aWorkspace(`function main() {
      try { MailApp.sendEmail('not an address', 's', 'b'); } catch (refused) {}
      return MailApp.getRemainingDailyQuota();
    }`);

    expect(workspace.run('main').value).toBe(100);
  });

  const counting = `
    function send() { MailApp.sendEmail('a@example.org', 's', 'b'); }
    function left() { return MailApp.getRemainingDailyQuota(); }`;

  it(
    asGoogle(
      'A mail counts for the 24 hours after it was sent',
      'assumed: as users report; the documentation says only "a 24-hour window"',
    ),
    () => {
      const workspace = aWorkspace(counting);
      workspace.run('send');
      workspace.clock.advance({ hours: 12 });
      workspace.run('send');
      workspace.clock.advance({ hours: 12 });

      expect(workspace.run('left').value).toBe(99);
    },
  );

  it(
    asGoogle(
      'On request the day’s mails are refreshed all at once, at a time of the account’s own',
      'guides/services/quotas',
    ),
    () => {
      const workspace = aWorkspace(counting, { limits: { mailRefreshMinute: 10 * 60 } });
      workspace.run('send');

      expect(workspace.clock.now).toBe('2026-03-02T09:00:00.000Z');
      expect(workspace.run('left').value).toBe(99);

      workspace.clock.advance({ hours: 1 });

      expect(workspace.run('left').value).toBe(100);
    },
  );

  it(
    asGoogle(
      'Attachments and inline images go along with a mail',
      'reference/mail/mail-app#sendemailmessage',
    ),
    () => {
      const [mail] =
        sent(`MailApp.sendEmail({ to: 'a@example.org', subject: 's', htmlBody: '<img src="cid:logo">',
        attachments: [Utilities.newBlob('x,y', 'text/csv', 'a.csv')],
        inlineImages: { logo: Utilities.newBlob([1, 2], 'image/png', 'logo.png') } })`);

      expect(mail?.attachments).toEqual([
        { name: 'a.csv', contentType: 'text/csv', base64: 'eCx5' },
        { name: 'logo.png', contentType: 'image/png', base64: 'AQI=', cid: 'logo' },
      ]);
    },
  );

  it(asGoogle('An attachment that is no file is refused', 'assumed: in the words of other arguments'), () => {
    expect(() =>
      evaluate("MailApp.sendEmail({ to: 'a@example.org', subject: 's', body: 'b', attachments: ['x'] })"),
    ).toThrow('Invalid argument: attachments');
  });

  it(
    asGoogle(
      'GmailApp.sendEmail needs the scope mail.google.com',
      'reference/gmail/gmail-app#sendemailrecipient,-subject,-body',
    ),
    () => {
      const send = "GmailApp.sendEmail('a@example.org', 's', 'b')";
      const workspace = aWorkspace(`function main() { ${send}; }`, {
        manifest: { oauthScopes: ['https://mail.google.com/'] },
      });
      workspace.run('main');

      expect(workspace.outbox).toHaveLength(1);
      expect(() => evaluate(send)).toThrow('Required permissions: https://mail.google.com/');
    },
  );
});
