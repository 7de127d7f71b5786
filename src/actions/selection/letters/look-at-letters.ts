import { wordingOf } from '../../../core/call/criteria/check/wording.ts';
import { describeProblem, ok, type Result } from '../../../core/problem.ts';
import { type KeptLetter, letterId } from '../../../core/selection/letters/letter.ts';
import { letterTextsIn } from '../../../core/selection/letters/letter-texts.ts';
import { othersNamed } from '../../../core/selection/letters/names-others.ts';
import { letterTextsTab } from '../../../core/workbook/decision-tabs.ts';
import { readScored } from '../../application/read-scored.ts';
import type { Ports } from '../../ports.ts';
import { readDecision, readSeals, rowsOf } from '../decision/read-decision.ts';
import { nameOf, standingSeal } from './draft-letters.ts';
import { letterNamed, readLetters } from './read-letters.ts';

/** Every letter with its state, without its text; nothing is written. */
export function getLetters(ports: Ports) {
  const decision = readDecision(ports);
  if (!decision.ok) return decision;
  const seal = standingSeal(decision.value);
  const read = readLetters(ports);
  if (!read.ok) return read;
  const texts = rowsOf(ports, letterTextsTab);
  if (!texts.ok) return texts;
  const untilOf = (kind: string) =>
    texts.value.map(letterTextsIn).find((each) => each.kind === kind && each.until !== '')?.until ?? '';
  return ok({
    blocked: seal.ok ? [] : seal.problems.map(describeProblem),
    until: {
      selected: untilOf('selected'),
      reserve: untilOf('reserve'),
      notSelected: untilOf('not selected'),
    },
    quota: ports.mail.left(),
    letters: (read.value?.letters ?? []).map((letter) => ({
      id: letterId(letter),
      code: letter.application,
      kind: letter.kind,
      to: letter.to,
      state: letter.state,
      edited: letter.edited,
      outcome: letter.outcome,
    })),
  }) satisfies Result<unknown>;
}

/** One letter exactly as it would be sent, with what a person should look at in it. */
export function getLetter(ports: Ports, id: string) {
  const named = letterNamed(ports, id);
  if (!named.ok) return named;
  const { letter, reading } = named.value;
  const scored = readScored(ports);
  if (!scored.ok) return scored;
  const everybody = scored.value.applications.map(nameOf);
  const own = everybody.find(({ code }) => code === letter.application) ?? {
    code: letter.application,
    names: [],
  };
  const text = `${letter.subject}\n${letter.body}`;
  const others = othersNamed(text, own, everybody);
  const live = reading.letters.filter(({ state }) => state !== 'replaced');
  const place = live.findIndex((each) => each.row === letter.row);
  const neighbour = (at: number): string | null => {
    const found: KeptLetter | undefined = live[at];
    return found ? letterId(found) : null;
  };
  return ok({
    id,
    code: letter.application,
    kind: letter.kind,
    language: letter.language,
    state: letter.state,
    outcome: letter.outcome,
    edited: letter.edited,
    to: letter.to,
    subject: letter.subject,
    body: letter.body,
    advice: [
      ...(others.length > 0 ? [`It names another application: ${others.join(', ')}.`] : []),
      ...wordingOf('', text).map(({ what, suggestion }) => `${what} ${suggestion}`),
    ],
    previous: place > 0 ? neighbour(place - 1) : null,
    next: place < 0 ? null : neighbour(place + 1),
  }) satisfies Result<unknown>;
}

/** Where the letters stand, in one line for the hub. */
export function lettersState(ports: Ports): string {
  const read = readLetters(ports);
  if (!read.ok) return read.problems[0] ? describeProblem(read.problems[0]) : '';
  const letters = read.value?.letters ?? [];
  const count = (...states: string[]) => letters.filter(({ state }) => states.includes(state)).length;
  if (letters.length === 0) {
    const kept = readSeals(ports);
    return kept.ok && kept.value.seals.length > 0 ? 'Ready to be drafted.' : 'After the decision is sealed.';
  }
  const unsure = count('sending');
  return `${count('sent')} sent, ${count('draft', 'waiting')} to be sent, ${count('failed')} failed.${unsure > 0 ? ` ${unsure} to look at.` : ''}`;
}
