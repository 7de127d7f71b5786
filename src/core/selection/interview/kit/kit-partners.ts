import type { Application } from '../../../application/application.ts';
import { expertise } from '../../../application/catalogue/codes.ts';
import { labels } from '../../../application/evidence/evidence-item.ts';
import type { Block } from '../../../report/documents/document.ts';
import { gap, orOpen, paragraph, subheading } from '../../../report/wording/blocks.ts';
import { complementarityOf } from '../../complementarity/complementarity.ts';
import { lines } from './lines.ts';

/** One block for each partner, the lead among them: mutual benefit cannot be claimed by the lead alone (section 5.1.2, R-036, R-053). */
export function partnerBlocks(application: Application): Block[] {
  const { partners, gifts, uncovered } = complementarityOf(application);
  if (partners.length === 0) return [gap('who takes part; ask, and write it down here.')];
  const named = (place: number): string => orOpen(partners[place]?.name ?? '');
  return [
    paragraph('Ask each of them alone, without the others listening, and compare the answers.'),
    ...partners.flatMap(({ name, offers, needs }, place): Block[] => {
      const given = gifts.filter(({ from }) => from === place);
      const got = gifts.filter(({ to }) => to === place);
      const alone = uncovered.filter((each) => each.partners.includes(place)).map(({ code }) => code);
      return [
        subheading(`${place + 1}. ${orOpen(name)}`),
        {
          kind: 'table',
          header: ['What the application says', 'In their words or by the boxes ticked'],
          rows: [
            ['What it gains', orOpen(application.organisations[place]?.benefit ?? '')],
            ['Offers', orOpen(labels(expertise, offers))],
            ['Needs', orOpen(labels(expertise, needs))],
            [
              'Gives',
              orOpen(given.map(({ to, codes }) => `to ${named(to)}: ${labels(expertise, codes)}`).join('\n')),
            ],
            [
              'Receives',
              orOpen(
                got.map(({ from, codes }) => `from ${named(from)}: ${labels(expertise, codes)}`).join('\n'),
              ),
            ],
            ...(alone.length === 0 ? [] : [['Needs that no other partner offers', labels(expertise, alone)]]),
          ],
        },
        {
          kind: 'list',
          items: [
            'What will you have after this cooperation that you do not have now?',
            'What do the others get from you, and how do you know that they want it?',
            ...(got.length === 0 ? ['By the boxes ticked you receive nothing: what is in it for you?'] : []),
            ...(given.length === 0 ? ['By the boxes ticked you give nothing: what do you bring in?'] : []),
            ...(alone.length === 0 ? [] : [`Who will cover ${labels(expertise, alone)}?`]),
            'Who wrote the application, and what would you change in it?',
          ],
        },
        paragraph(lines(4)),
      ];
    }),
  ];
}
