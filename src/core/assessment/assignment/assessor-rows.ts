import { languageWords } from '../../application/reading/values/code-words.ts';
import { matchCode } from '../../application/reading/values/match-codes.ts';
import { ok, type Place, type Problem, refused } from '../../problem.ts';
import { dateIn, type Row, textIn } from '../../workbook/tab.ts';

type At = (row: number, column: string) => Place;

/** Codes of languages, typed as codes or in words, separated by anything but letters. */
export const readLanguages = (text: string): string[] =>
  text
    .split(/[\s,;/]+/)
    .filter((entry) => entry !== '')
    .map((entry) => matchCode(entry, languageWords, []) || entry.toLowerCase());

/** A name may hold a comma: declared ties stand one a line, or are separated by semicolons. */
const ties = (text: string): string[] =>
  text
    .split(/[\n;]+/)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');

export const addressLike = /^[^\s@,;<>]+@[^\s@,;<>]+\.[^\s@,;<>]+$/;

/** The Assessors tab. A row without a code was typed by the office and counts once the add-on gave it one. */
export function readAssessorRows(rows: readonly Row[], at: At) {
  const problems: Problem[] = [];
  const seen = new Set<string>();
  const assessors = rows.flatMap((row) => {
    const code = textIn(row, 'code').toUpperCase();
    const email = textIn(row, 'email');
    const active = textIn(row, 'active').toLowerCase();
    if (seen.has(code))
      problems.push({
        where: at(row.row, 'code'),
        what: `There is a second assessor ${code}.`,
        remedy: 'Empty the code of the one that was added last: it is given a new one.',
      });
    if (code !== '') seen.add(code);
    if (email !== '' && !addressLike.test(email))
      problems.push({
        where: at(row.row, 'email'),
        what: `"${email}" is not one e-mail address.`,
        remedy: 'Type one address, for example assessor@example.org.',
      });
    if (!['', 'yes', 'no'].includes(active))
      problems.push({
        where: at(row.row, 'active'),
        what: `"${active}" says neither yes nor no.`,
        remedy: 'Type yes or no; empty means yes.',
      });
    if (code === '') return [];
    return [
      {
        row: row.row,
        code,
        name: textIn(row, 'name'),
        email,
        organisation: textIn(row, 'organisation'),
        languages: readLanguages(textIn(row, 'languages')),
        ties: ties(textIn(row, 'ties')),
        active: active !== 'no',
        form: textIn(row, 'form'),
        pack: textIn(row, 'pack'),
        released: dateIn(row, 'released'),
        reminded: dateIn(row, 'reminded'),
        named: dateIn(row, 'named'),
      },
    ];
  });
  return problems.length > 0 ? refused(...problems) : ok(assessors);
}
