import { describe, expect, it } from 'vitest';
import { formatDate } from '../../../src/local/platform/utilities/format-date.ts';
import { asGoogle } from '../as-google.ts';
import { aWorkspace, evaluate } from '../workspace/a-workspace.ts';

// developers.google.com/apps-script/reference/utilities/utilities: SimpleDateFormat's letters
describe('Utilities.formatDate', () => {
  const summer = new Date('2026-07-05T21:04:09.007Z');

  it.each([
    ['yyyy-MM-dd HH:mm:ss', 'Europe/Sarajevo', '2026-07-05 23:04:09'],
    ["yyyy-MM-dd'T'HH:mm:ss.SSSXXX", 'Asia/Kolkata', '2026-07-06T02:34:09.007+05:30'],
    ["yyyy-MM-dd'T'HH:mm:ss'Z'", 'UTC', '2026-07-05T21:04:09Z'],
    ['d MMMM yyyy', 'Europe/Sarajevo', '5 July 2026'],
    ['EEE d MMM yy, h:mm a', 'America/New_York', 'Sun 5 Jul 26, 5:04 PM'],
    ['EEEE u D', 'UTC', 'Sunday 7 186'],
    ["h 'o''clock'", 'UTC', "9 o'clock"],
    ['Z X', 'UTC', '+0000 Z'],
    ['kk KK', 'UTC', '21 09'],
    ['dd.MM.yyyy.', 'Nowhere/Land', '05.07.2026.'],
  ])('writes %s in %s', (pattern, zone, expected) => {
    expect(formatDate(summer, zone, pattern)).toBe(expected);
  });

  it('refuses what is not a date, and letters it does not know', () => {
    expect(() => evaluate("Utilities.formatDate('2026', 'UTC', 'yyyy')")).toThrow(
      "The parameters (string,String,String) don't match the method signature for Utilities.formatDate.",
    );
    expect(() => evaluate("Utilities.formatDate(new Date(), 'UTC', 'q')")).toThrow(
      "Illegal pattern character 'q'",
    );
  });
});

describe('Utilities', () => {
  it.each([
    ["Utilities.base64Encode('žena')", 'xb5lbmE='],
    ["Utilities.newBlob(Utilities.base64Decode('xb5lbmE=')).getDataAsString()", 'žena'],
    ['Utilities.base64EncodeWebSafe([-5, -1])', '-_8='],
    ["Utilities.computeDigest(Utilities.DigestAlgorithm.MD5, 'abc').slice(0, 3)", [-112, 1, 80]],
    ["Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, 'abc', Utilities.Charset.UTF_8).length", 32],
    ["Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_1, 'abc').length", 20],
    ["Utilities.formatString('%s has %05.1f %% of %d', 'A', 12.345, 3.9)", 'A has 012.3 % of 3'],
    [
      'Utilities.parseCsv(\'a,"b, c"\\nd,e\')',
      [
        ['a', 'b, c'],
        ['d', 'e'],
      ],
    ],
    ["Utilities.parseCsv('a;b', ';')", [['a', 'b']]],
  ])('%s', (expression, expected) => {
    expect(evaluate(`return ${expression}`)).toEqual(expected);
  });

  it('gives ids that differ in a story and are the same when it is told again', () => {
    const tell = () => {
      const workspace = aWorkspace('function main() { return [Utilities.getUuid(), Utilities.getUuid()]; }');
      return workspace.run('main').value as string[];
    };

    const [first, second] = tell();

    expect(first).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(second).not.toBe(first);
    expect(tell()).toEqual([first, second]);
  });
});

describe('archives and signatures', () => {
  const utilities = 'reference/utilities/utilities';

  it(asGoogle('zip and unzip keep each file’s name and bytes', utilities), () => {
    expect(
      evaluate(`const zip = Utilities.zip([Utilities.newBlob('one', 'text/plain', 'a.txt'), Utilities.newBlob('two', 'text/plain', 'b.txt')], 'both.zip');
        return [zip.getName(), zip.getContentType(), Utilities.unzip(zip).map((file) => [file.getName(), file.getDataAsString()])]`),
    ).toEqual([
      'both.zip',
      'application/zip',
      [
        ['a.txt', 'one'],
        ['b.txt', 'two'],
      ],
    ]);
  });

  it(asGoogle('gzip is undone by ungzip', utilities), () => {
    expect(
      evaluate("return Utilities.ungzip(Utilities.gzip(Utilities.newBlob('one'))).getDataAsString()"),
    ).toBe('one');
  });

  it(asGoogle('A signature is made with the algorithm given', utilities), () => {
    expect(
      evaluate(`const given = Utilities.computeHmacSignature(Utilities.MacAlgorithm.HMAC_SHA_256, 'a', 'key');
        return String(given) === String(Utilities.computeHmacSha256Signature('a', 'key')) && given.length`),
    ).toBe(32);
  });

  it(
    asGoogle('base64Decode refuses the web-safe alphabet, which base64DecodeWebSafe reads', utilities),
    () => {
      expect(evaluate("return Utilities.base64DecodeWebSafe('_-8=')")).toEqual([-1, -17]);
      expect(() => evaluate("Utilities.base64Decode('_-8=')")).toThrow('Exception: Could not decode string.');
    },
  );

  it(asGoogle('US_ASCII turns other letters into question marks', utilities), () => {
    expect(evaluate("return Utilities.base64Encode('ž', Utilities.Charset.US_ASCII)")).toBe('Pw==');
  });
});
