import type { Activity, Challenge, FollowUpStep, Outcome } from '../application.ts';
import { outcomeLevels } from '../catalogue/codes.ts';
import { most } from '../catalogue/fields.ts';
import { type Answers, isSilent, keysUnder, textOf } from './answers.ts';
import { activityWords } from './values/code-words.ts';
import { matchCode, matchCodes } from './values/match-codes.ts';
import { readMonth } from './values/read-time.ts';

/** What is asked several times over: the keys of each time, and the entries that say something. */
function repeated<Name extends string>(prefixes: readonly string[], names: readonly Name[]) {
  const times = prefixes.map((prefix) => keysUnder(prefix, names));
  return <Entry extends object>(
    answers: Answers,
    read: (keys: Readonly<Record<Name, string>>) => Entry,
  ): Entry[] =>
    times
      .filter((keys) => !isSilent(answers, keys))
      .map(read)
      .filter((entry) => Object.values(entry).some((answer) => answer !== ''));
}

const upTo = (times: number, prefix: string): string[] =>
  Array.from({ length: times }, (_, index) => `${prefix}${index + 1}`);

const activities = repeated(upTo(most.activities, 'activity'), ['type', 'what', 'who', 'from', 'to']);
const followUps = repeated(upTo(most.followUps, 'followUp'), ['what', 'who', 'when']);
const challenges = repeated(upTo(most.challenges, 'challenge'), ['challenge', 'response']);
const outcomes = outcomeLevels.map(({ code }) => ({
  level: code,
  entries: repeated(upTo(most.outcomesPerLevel, `outcome.${code}`), ['outcome', 'indicator', 'source']),
}));

export function readActivities(answers: Answers): Activity[] {
  const own = activities(answers, (keys) => ({
    type: matchCode(textOf(answers, keys.type), activityWords, answers.options(keys.type)),
    what: textOf(answers, keys.what),
    who: textOf(answers, keys.who),
    from: readMonth(answers.first(keys.from)),
    to: readMonth(answers.first(keys.to)),
  }));
  return own.length > 0 ? own : tickedActivities(answers);
}

/** Types ticked in one question and described in one text: the text stands for each, the preferred start for the first. */
function tickedActivities(answers: Answers): Activity[] {
  const shown = textOf(answers, 'activities.types');
  const types = matchCodes(shown, activityWords, answers.options('activities.types'));
  const what = textOf(answers, 'activities.text');
  if (types.length === 0 && what === '') return [];
  const start = readMonth(answers.first('start'));
  return (types.length > 0 ? types : ['']).map((type, index) => ({
    type,
    what,
    who: what,
    from: index === 0 ? start : '',
    to: '',
  }));
}

export function readFollowUp(answers: Answers): FollowUpStep[] {
  const own = followUps(answers, ({ what, who, when }) => ({
    what: textOf(answers, what),
    who: textOf(answers, who),
    when: textOf(answers, when),
  }));
  const what = textOf(answers, 'followUp.text');
  return own.length > 0 || what === '' ? own : [{ what, who: '', when: '' }];
}

export function readChallenges(answers: Answers): Challenge[] {
  const own = challenges(answers, ({ challenge, response }) => ({
    challenge: textOf(answers, challenge),
    response: textOf(answers, response),
  }));
  const text = textOf(answers, 'challenges.text');
  return own.length > 0 || text === '' ? own : challengesIn(text);
}

/** "snow -> we work in the school", one for each line or between semicolons; any other text answers both at once. */
function challengesIn(text: string): Challenge[] {
  const parts = text.split(/\r?\n|;/).filter((part) => part.trim() !== '');
  const pairs = parts.map((part) =>
    part
      .replace(/^\s*[-•*]\s*/, '')
      .split(/->|→|=>/)
      .map((half) => half.trim()),
  );
  if (pairs.some(({ length }) => length !== 2)) return [{ challenge: text, response: text }];
  return pairs.map(([challenge = '', response = '']) => ({ challenge, response }));
}

export function readOutcomes(answers: Answers): Outcome[] {
  const own = outcomes.reduce<Outcome[]>((all, { level, entries }) => {
    const given = entries(answers, ({ outcome, indicator, source }) => ({
      outcome: textOf(answers, outcome),
      indicator: textOf(answers, indicator),
      source: textOf(answers, source),
    }));
    return all.concat(given.map((entry) => ({ level, ...entry })));
  }, []);
  return own.length > 0 ? own : outcomesInOneText(answers);
}

/** A tick for a level says it was thought of; the one text answers what, how measured and where verified. */
function outcomesInOneText(answers: Answers): Outcome[] {
  const text = textOf(answers, 'outcomes.text');
  const levels = outcomeLevels
    .map(({ code }) => code)
    .filter((code) => textOf(answers, `outcomes.level.${code}`) !== '');
  if (levels.length === 0 && text === '') return [];
  return (levels.length > 0 ? levels : ['']).map((level) => ({
    level,
    outcome: text,
    indicator: text,
    source: text,
  }));
}
