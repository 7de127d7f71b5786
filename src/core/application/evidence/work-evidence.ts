import type { Application } from '../application.ts';
import { activityTypes, assistanceKinds, labelOf, outcomeLevels } from '../catalogue/codes.ts';
import { type EvidenceItem, item, joined, needed, notAnswered } from './evidence-item.ts';

export const outcomes = ({ outcomes: promised }: Application): EvidenceItem[] =>
  outcomeLevels
    .reduce<EvidenceItem[]>((all, { code, label }) => {
      const ofLevel = promised.filter(({ level }) => level === code);
      return all.concat(
        ofLevel.length === 0 ? needed(label, '') : ofLevel.map((outcome) => item(label, promise(outcome))),
      );
    }, [])
    .concat(
      promised
        .filter(({ level }) => !outcomeLevels.some(({ code }) => code === level))
        .map((outcome) => item('Outcome', promise(outcome))),
    );

const promise = ({ outcome, indicator, source }: Application['outcomes'][number]): string =>
  indicator === outcome && source === outcome
    ? outcome
    : joined(
        [
          outcome || notAnswered,
          `indicator: ${indicator || notAnswered}`,
          `source: ${source || notAnswered}`,
        ],
        '\n',
      );

export const activities = ({ activities: planned }: Application): EvidenceItem[] =>
  planned.length === 0
    ? [needed('Activities', '')]
    : planned.map(({ type, what, who, from, to }) =>
        item(
          labelOf(activityTypes, type) || 'Activity',
          joined([what, who === what ? '' : who, joined([from, to === from ? '' : to], ' to ')], '\n'),
        ),
      );

export const support = ({
  support: { requested, costLines, assistance, ownContribution },
}: Application): EvidenceItem[] => [
  needed('Amount asked for', joined([requested.amount, requested.doubt], ' – ')),
  ...costLines.map(({ what, amount, organisation }, index) =>
    item(`Cost ${index + 1}`, joined([amount, what, organisation], '; ')),
  ),
  ...assistance.map(({ kind, days, what }) =>
    item(
      labelOf(assistanceKinds, kind),
      joined([days === null ? '' : `${days} days`, what], ' – ') || 'wanted',
    ),
  ),
  item('Own contribution', ownContribution),
];
