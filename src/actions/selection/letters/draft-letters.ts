import type { Cell } from '../../../core/application/application.ts';
import { ok, type Problem, type Result, refused } from '../../../core/problem.ts';
import { checkSeal, type KeptSeal } from '../../../core/selection/decision/check-seal.ts';
import { draftMark, kindOf } from '../../../core/selection/letters/letter.ts';
import {
  type LetterTexts,
  letterTextsIn,
  startingTexts,
} from '../../../core/selection/letters/letter-texts.ts';
import { type LetterKind, letterKinds } from '../../../core/selection/letters/letter-words.ts';
import { type Named, othersNamed } from '../../../core/selection/letters/names-others.ts';
import { planDrafts, type WantedLetter } from '../../../core/selection/letters/plan-drafts.ts';
import { languageOf, writeLetter } from '../../../core/selection/letters/write-letter.ts';
import { readStatus } from '../../../core/selection/status/status.ts';
import { isDay } from '../../../core/time/dates.ts';
import { lettersTab, letterTextsTab } from '../../../core/workbook/decision-tabs.ts';
import { textIn } from '../../../core/workbook/tab.ts';
import type { ScoredApplication } from '../../application/read-scored.ts';
import { log } from '../../log.ts';
import type { Ports } from '../../ports.ts';
import { type DecisionReading, readDecision } from '../decision/read-decision.ts';
import { lettersOn } from './read-letters.ts';

/** The day each kind of letter names: by when the office writes, how long the reserve holds, until when one may ask. */
export type Until = { readonly selected: string; readonly reserve: string; readonly notSelected: string };

/** Writes the letters of the sealed decision into the tab, as they will be sent; nothing is sent. */
export function draftLetters(ports: Ports, until: Until): Result<{ readonly message: string }> {
  const read = readDecision(ports);
  if (!read.ok) return read;
  const sealed = standingSeal(read.value);
  if (!sealed.ok) return sealed;
  const noDay = withoutDay(sealed.value, until);
  if (noDay.length > 0) return refused(...noDay);
  const wanted = wantedLetters(ports, read.value, sealed.value, until);
  const { tab } = ports.workbook.ensure(lettersTab);
  const plan = planDrafts(lettersOn(tab), wanted);
  tab.write(
    Object.keys(cellsOf(wanted[0] ?? noLetter)),
    plan.rewrite.map(({ row, letter }) => ({ row, cells: cellsOf(letter) })),
  );
  tab.write(
    ['state', 'outcome'],
    plan.replace.map((row) => ({
      row,
      cells: { state: 'replaced', outcome: 'The decision was amended; this text is kept and not sent.' },
    })),
  );
  tab.append(plan.append.map(cellsOf));
  const drafted = plan.rewrite.length + plan.append.length;
  const kept = plan.kept === 0 ? '' : ` ${plan.kept} changed by hand were left as they are.`;
  const message = `${drafted} letters are drafted.${kept}`;
  log(ports, [{ what: 'letters drafted', about: `decision ${sealed.value.record.number}`, after: message }]);
  return ok({ message });
}

/** The seal letters may go by: the latest, and only while the decisions are those that were sealed. */
export function standingSeal({ seals, now }: DecisionReading): Result<KeptSeal> {
  const last = seals[seals.length - 1];
  if (!last)
    return refused({
      what: 'The decision is not sealed yet.',
      remedy: 'Letters tell a sealed decision: seal it first.',
    });
  const { intact, differences } = checkSeal(last, now);
  const changed = differences.filter(({ what }) => what === 'decision' || what === 'application');
  if (intact && changed.length === 0) return ok(last);
  return refused({
    what: intact
      ? `Decisions were changed since the seal: ${changed.map(({ code }) => code).join(', ')}.`
      : 'The sealed copy was changed after it was sealed.',
    remedy: 'Seal an amendment with its reason first, or put back what was changed.',
  });
}

const keyOf = { selected: 'selected', reserve: 'reserve', 'not selected': 'notSelected' } as const;

function withoutDay({ lines }: KeptSeal, until: Until): Problem[] {
  const used = new Set(lines.map(({ status }) => kindOf(readStatus(status) ?? '')));
  return letterKinds
    .filter((kind) => used.has(kind) && !isDay(until[keyOf[kind]]))
    .map((kind) => ({
      what: `The letters "${kind}" name a day, and it is missing.`,
      remedy: 'Say until when, as 2026-06-15.',
    }));
}

function wantedLetters(
  ports: Ports,
  reading: DecisionReading,
  { lines, record }: KeptSeal,
  until: Until,
): WantedLetter[] {
  const { applications, criteria, settings } = reading;
  const found = new Map(applications.map((entry): [string, ScoredApplication] => [entry.code, entry]));
  const named = applications.map(nameOf);
  const due = lines.flatMap(({ code, status, reason }) => {
    const kind = kindOf(readStatus(status) ?? '');
    const entry = found.get(code);
    return kind && entry
      ? [{ code, kind, reason, entry, language: languageOf(entry.application.language) }]
      : [];
  });
  const textsOf = readTexts(ports, due, until);
  return due.map(({ code, kind, reason, entry, language }) => {
    const { application, row, scored } = entry;
    const letter = writeLetter(
      {
        code,
        title: application.title,
        lead: application.organisations[0]?.name ?? '',
        language: application.language,
        reason: othersNamed(reason, nameOf(entry), named).length === 0 ? reason : '',
        scores: scored.criteria,
      },
      textsOf(kind, language),
      criteria,
      settings,
    );
    return {
      ...letter,
      decision: record.number,
      application: code,
      kind,
      language,
      to: textIn(row, 'email'),
    };
  });
}

export const nameOf = ({ code, application }: ScoredApplication): Named => ({
  code,
  names: application.organisations.map(({ name }) => name).concat(application.title),
});

/** The common paragraphs as the office left them; rows for kinds and languages not met before are added, the day is set. */
function readTexts(
  ports: Ports,
  due: readonly { readonly kind: LetterKind; readonly language: string }[],
  until: Until,
): (kind: LetterKind, language: string) => LetterTexts {
  const { tab } = ports.workbook.ensure(letterTextsTab);
  const known = new Map<string, LetterTexts>();
  for (const row of tab.rows) {
    const texts = letterTextsIn(row);
    known.set(`${texts.kind} ${texts.language}`, texts);
  }
  const dayOf = (kind: string) => (kind in keyOf ? until[keyOf[kind as LetterKind]] : '');
  tab.write(
    ['until'],
    tab.rows
      .filter((row) => dayOf(textIn(row, 'kind')) !== textIn(row, 'until'))
      .map((row) => ({ row: row.row, cells: { until: dayOf(textIn(row, 'kind')) } })),
  );
  const added: LetterTexts[] = [];
  for (const { kind, language } of due)
    if (!known.has(`${kind} ${language}`)) {
      const texts = startingTexts(kind, language, dayOf(kind));
      known.set(`${kind} ${language}`, texts);
      added.push(texts);
    }
  tab.append(added);
  return (kind, language) => ({
    ...(known.get(`${kind} ${language}`) ?? startingTexts(kind, language, '')),
    until: dayOf(kind),
  });
}

const cellsOf = (letter: WantedLetter): Record<string, Cell> => ({
  ...letter,
  state: 'draft',
  sentAt: '',
  outcome: '',
  drafted: draftMark(letter),
});

const noLetter: WantedLetter = {
  decision: 0,
  application: '',
  kind: '',
  language: '',
  to: '',
  subject: '',
  body: '',
};
