import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type MailRun, whatBecameOf } from '../../../src/core/mail/cut-short.ts';
import { aLine } from './a-line.ts';

const line = aLine();
/** The note to the office that went out just before, when the account had one mail more. */
const note = aLine({ to: 'office@example.org', occasion: 'who is reminded today', state: 'sent', left: 100 });

const run = (more: Partial<MailRun> = {}): MailRun => ({
  account: 'office@example.org',
  left: 99,
  now: new Date('2026-09-27T07:00:00Z'),
  others: [],
  isOwn: (address) => address === 'office@example.org',
  ...more,
});

describe('a mail whose run was ended while it was being sent', () => {
  it('did not go out when the account’s number of mails is what it was before', () => {
    expect(whatBecameOf(line, [note, line], run())).toBe('waiting');
  });

  it('went out when that number is one less', () => {
    expect(whatBecameOf(line, [note, line], run({ left: 98 }))).toBe('sent');
  });

  it('is for a person when the number says neither', () => {
    expect(whatBecameOf(line, [note, line], run({ left: 97 }))).toBe('perhaps sent');
    expect(whatBecameOf(line, [note, line], run({ left: 100 }))).toBe('perhaps sent');
  });

  it('is for a person when the account sent something else since and the number is one less', () => {
    const others = [new Date('2026-09-27T06:30:00Z')];

    expect(whatBecameOf(line, [note, line], run({ left: 98, others }))).toBe('perhaps sent');
  });

  it('is for a person when it was the account’s first of the day: a number made full again looks the same', () => {
    const first = aLine({ left: 100 });

    expect(whatBecameOf(first, [first], run({ left: 100 }))).toBe('perhaps sent');
  });

  it('is sent again when it is the office’s own note, to which one too many does no harm', () => {
    const first = { ...note, state: 'sending' as const };

    expect(whatBecameOf(first, [first], run({ left: 100 }))).toBe('waiting');
  });

  it('is for a person when a mail of the day before gave its place back meanwhile', () => {
    const others = [new Date('2026-09-26T06:30:00Z')];

    expect(whatBecameOf(line, [note, line], run({ others }))).toBe('perhaps sent');
  });

  it('waits a day for the account that sent it, as no other can tell', () => {
    const colleague = { account: 'colleague@example.org' };

    expect(whatBecameOf(line, [note, line], run(colleague))).toBe('sending');
    expect(
      whatBecameOf(line, [note, line], run({ ...colleague, now: new Date('2026-09-28T06:00:00Z') })),
    ).toBe('perhaps sent');
  });

  it.each([
    ['a day has passed', {}, { now: new Date('2026-09-28T06:00:00Z') }],
    ['the clock went back', {}, { now: new Date('2026-09-27T05:00:00Z') }],
    ['somebody emptied the time', { at: null }, {}],
    ['somebody emptied the number', { left: null }, {}],
    ['Google does not tell the account', { by: '' }, { account: '' }],
  ])('is for a person when %s', (_, changed, by) => {
    const changedLine = aLine(changed);

    expect(whatBecameOf(changedLine, [note, changedLine], run(by))).toBe('perhaps sent');
  });
});

const day = 24 * 3_600_000;

/** An account as either kind of Google counts it: back to full at one moment, or mail by mail after 24 hours. */
function leftAt(now: number, mails: readonly number[], kind: 'at once' | 'one by one', refreshed: number) {
  const counted = mails.filter(
    (at) => at <= now && (kind === 'at once' ? at >= windowOf(now) : at > now - day),
  );
  function windowOf(instant: number) {
    return refreshed + Math.floor((instant - refreshed) / day) * day;
  }
  return 100 - counted.length;
}

describe('whatBecameOf', () => {
  it('never says that a mail went out that did not, or the other way, however Google counts', () => {
    const began = Date.parse('2026-09-27T06:00:00Z');
    const hours = (least: number, most: number) => fc.integer({ min: least * 60, max: most * 60 });
    fc.assert(
      fc.property(
        fc.constantFrom('at once' as const, 'one by one' as const),
        hours(0, 24),
        fc.array(hours(-48, 0), { maxLength: 6 }),
        fc.array(hours(0, 23), { maxLength: 3 }),
        hours(0, 30),
        fc.boolean(),
        (kind, refreshedAt, before, since, later, wentOut) => {
          const instant = (minutes: number) => began + minutes * 60_000;
          const now = instant(later);
          const refreshed = instant(refreshedAt);
          const others = [...before, ...since].map(instant).filter((at) => at !== began && at <= now);
          const earlier = others.filter((at) => at < began);
          const sent = aLine({ left: leftAt(began, earlier, kind, refreshed), at: new Date(began) });
          // Mails of ours before: lines of the same tab, each with the number before it.
          const lines = earlier.map((at, index) =>
            aLine({
              ...{ state: 'sent', occasion: `${index}`, at: new Date(at) },
              left: leftAt(
                at,
                earlier.filter((other) => other < at),
                kind,
                refreshed,
              ),
            }),
          );
          const mails = [...others, ...(wentOut ? [began] : [])];
          const found = whatBecameOf(sent, [...lines, sent], {
            ...{ account: sent.by, now: new Date(now), isOwn: () => false },
            left: leftAt(now, mails, kind, refreshed),
            others: others.map((at) => new Date(at)),
          });

          expect(found).not.toBe(wentOut ? 'waiting' : 'sent');
        },
      ),
      { numRuns: 3000 },
    );
  });
});
