import type { Application, Assistance } from '../application.ts';
import { assistanceKinds } from '../catalogue/codes.ts';
import { type Answers, textOf } from './answers.ts';
import { assistanceWords } from './values/code-words.ts';
import { foldWords } from './values/fold.ts';
import { matchCodes } from './values/match-codes.ts';
import { readCostLines } from './values/read-cost-lines.ts';
import { currencyIn, type Exchange, readMoney } from './values/read-money.ts';
import { readNumber } from './values/read-time.ts';

/** What is asked for. Cost lines without a currency are in the currency of the amount asked for. */
export function readSupport(answers: Answers, exchange: Exchange): Application['support'] {
  const requested = answers.first('support.requested');
  const lines = textOf(answers, 'support.costLines');
  return {
    requested: readMoney(requested, exchange),
    costLines: readCostLines(lines, exchange, currencyIn(requested.shown)),
    assistance: readAssistance(answers),
    ownContribution: textOf(answers, 'support.ownContribution'),
  };
}

function readAssistance(answers: Answers): Assistance[] {
  const own = assistanceKinds
    .map(({ code }) => ({
      kind: code,
      days: readNumber(answers.first(`assistance.${code}.days`)),
      what: textOf(answers, `assistance.${code}.what`),
    }))
    .filter(({ days, what }) => (days ?? 0) > 0 || what !== '');
  return own.length > 0 ? own : tickedAssistance(answers);
}

const noHelp = /^(no|none|ne|nista|nothing|jo|hayir|asgje)\b/;

/** Kinds ticked in one question; the days are not asked. What was typed under "Other" is other advice, in their words. */
function tickedAssistance(answers: Answers): Assistance[] {
  const options = answers.options('assistance.kinds');
  const kinds = matchCodes(textOf(answers, 'assistance.kinds'), assistanceWords, options);
  return kinds
    .filter((kind) => !noHelp.test(foldWords(kind)))
    .map((kind) =>
      assistanceKinds.some(({ code }) => code === kind)
        ? { kind, days: null, what: '' }
        : { kind: 'other', days: null, what: kind },
    );
}
