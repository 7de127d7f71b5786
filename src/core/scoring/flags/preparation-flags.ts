import type { Application } from '../../application/application.ts';
import { labelOf, outcomeLevels } from '../../application/catalogue/codes.ts';
import { asks, asksFor } from '../evidence/asks.ts';
import type { Flag } from '../scored.ts';

const check = (code: string, label: string, reason: string): Flag => ({
  code,
  label,
  paragraph: 'section 5.2',
  reason,
  tone: 'check',
});

/** Flags about what was thought through beforehand, and how outcomes will be measured. */
export const preparationFlags = (application: Application): readonly Flag[] => [
  ...tickFlags(application, 'needsAssessment', 'needs-assessment', 'needs assessment'),
  ...tickFlags(application, 'cooperationPlan', 'cooperation-plan', 'cooperation plan'),
  ...(asks(application, /^challenge\d\.challenge$/) && application.preparation.challenges.length === 0
    ? [check('no-challenges', 'No challenges named', 'No challenge is named that the partners might face.')]
    : []),
  ...outcomeFlags(application),
];

function tickFlags(
  application: Application,
  part: 'needsAssessment' | 'cooperationPlan',
  code: string,
  words: string,
): Flag[] {
  const ticked = application.preparation[part];
  const evidence = application.preparation[`${part}Evidence`];
  const asked = asksFor(application, `preparation.${part}`);
  if (asked && ticked !== true && evidence === '')
    return [check(`no-${code}`, `No ${words}`, `The partners have no ${words} of their own.`)];
  if (ticked === true && evidence === '' && asksFor(application, `preparation.${part}Evidence`))
    return [
      check(
        `${code}-without-evidence`,
        `No evidence of the ${words}`,
        `Says there is a ${words}, and nothing about it.`,
      ),
    ];
  return [];
}

function outcomeFlags(application: Application): Flag[] {
  const outcomes = application.outcomes.filter(({ outcome }) => outcome !== '');
  const found: Flag[] = [];
  const without = outcomes.filter(({ indicator }) => indicator === '').length;
  if (without > 0 && asks(application, /^outcome\..*\.indicator$/))
    found.push(
      check(
        'outcome-without-indicator',
        'Outcome without indicator',
        `${without} of ${outcomes.length} outcomes do not say how they will be measured.`,
      ),
    );
  const unverified = outcomes.filter(({ source }) => source === '').length;
  if (unverified > 0 && asks(application, /^outcome\..*\.source$/))
    found.push(
      check(
        'outcome-without-source',
        'Outcome without source',
        `${unverified} of ${outcomes.length} outcomes do not say where they can be verified.`,
      ),
    );
  const open = outcomeLevels.filter(
    ({ code }) =>
      asks(application, new RegExp(`^outcome\\.${code}\\d\\.outcome$`)) &&
      !outcomes.some(({ level }) => level === code),
  );
  if (open.length > 0)
    found.push(
      check(
        'outcome-level-missing',
        'Outcome level missing',
        `No outcome for: ${open.map(({ code }) => labelOf(outcomeLevels, code)).join('; ')}.`,
      ),
    );
  return found;
}
