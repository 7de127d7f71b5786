import type { Activity, Challenge, FollowUpStep, Outcome } from '../application.ts';
import { outcomeLevels } from '../catalogue/codes.ts';
import { most } from '../catalogue/fields.ts';
import { type Answers, firstAnswer, textOf } from './answers.ts';
import { activityWords } from './values/code-words.ts';
import { matchCode, matchCodes } from './values/match-codes.ts';
import { readMonth } from './values/read-time.ts';

const numbered = <Entry extends object>(times: number, read: (number: number) => Entry): Entry[] =>
  Array.from({ length: times }, (_, index) => read(index + 1)).filter((entry) =>
    Object.values(entry).some((answer) => answer !== ''),
  );

export function readActivities(answers: Answers): Activity[] {
  const own = numbered(most.activities, (number) => {
    const key = (name: string) => `activity${number}.${name}`;
    return {
      type: matchCode(textOf(answers, key('type')), activityWords, answers.options(key('type'))),
      what: textOf(answers, key('what')),
      who: textOf(answers, key('who')),
      from: readMonth(firstAnswer(answers, key('from'))),
      to: readMonth(firstAnswer(answers, key('to'))),
    };
  });
  return own.length > 0 ? own : tickedActivities(answers);
}

/** Types ticked in one question and described in one text: the text stands for each, the preferred start for the first. */
function tickedActivities(answers: Answers): Activity[] {
  const shown = textOf(answers, 'activities.types');
  const types = matchCodes(shown, activityWords, answers.options('activities.types'));
  const what = textOf(answers, 'activities.text');
  if (types.length === 0 && what === '') return [];
  const start = readMonth(firstAnswer(answers, 'start'));
  return (types.length > 0 ? types : ['']).map((type, index) => ({
    type,
    what,
    who: what,
    from: index === 0 ? start : '',
    to: '',
  }));
}

export function readFollowUp(answers: Answers): FollowUpStep[] {
  const own = numbered(most.followUps, (number) => ({
    what: textOf(answers, `followUp${number}.what`),
    who: textOf(answers, `followUp${number}.who`),
    when: textOf(answers, `followUp${number}.when`),
  }));
  const what = textOf(answers, 'followUp.text');
  return own.length > 0 || what === '' ? own : [{ what, who: '', when: '' }];
}

export function readChallenges(answers: Answers): Challenge[] {
  const own = numbered(most.challenges, (number) => ({
    challenge: textOf(answers, `challenge${number}.challenge`),
    response: textOf(answers, `challenge${number}.response`),
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
  const own = outcomeLevels.reduce<Outcome[]>((all, { code }) => {
    const entries = numbered(most.outcomesPerLevel, (number) => {
      const key = (name: string) => `outcome.${code}${number}.${name}`;
      const text = (name: string) => textOf(answers, key(name));
      return { outcome: text('outcome'), indicator: text('indicator'), source: text('source') };
    });
    return all.concat(entries.map((entry) => ({ level: code, ...entry })));
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
