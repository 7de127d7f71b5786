import { describe, expect, it } from 'vitest';
import { internalReport } from '../../../src/core/report/documents/internal-report.ts';
import type { ProjectRecord } from '../../../src/core/report/record/project-record.ts';
import { anApplication, aPlan } from '../plan/a-plan.ts';
import { aProject, aReport } from './a-project.ts';

const settings = { disclaimer: '' };

/** The four stages of one promise in heading 9, by its number or words. */
function stagesOf(record: ProjectRecord, title: string): readonly (readonly string[])[] {
  const blocks = internalReport(record, settings).sections[8]?.blocks ?? [];
  const start = blocks.findIndex((block) => block.kind === 'subheading' && block.text.startsWith(title));
  const table = blocks[start + 1];
  if (table?.kind !== 'table') throw new Error(`There is no thread of ${title}.`);
  return table.rows;
}

const gapsOf = (record: ProjectRecord): string[] =>
  (internalReport(record, settings).sections[8]?.blocks ?? []).flatMap((block) =>
    block.kind === 'gap' ? [block.text] : [],
  );

const [first, second] = aPlan().outcomes;
if (!first || !second) throw new Error('The sample plan has two outcomes.');

describe('heading 9 of the internal report', () => {
  it('shows all four stages of a promise changed in the plan, achieved in part, and verified by a site visit', () => {
    const proofs = [
      {
        ...{
          outcome: 'O2',
          reached: 'partly',
          verifiedBy: 'Office, at a site visit',
          verifiedOn: '2026-10-01',
        },
        note: 'Five reports were in the list.',
      },
    ];

    expect(stagesOf(aProject({ proofs }), 'O2')).toEqual([
      [
        'Promised in the application',
        'Fishers report pollution\nFor: The people they work for\nMeasured by: not said\nSource: not said',
      ],
      [
        'Agreed in the plan',
        'Changed to: Twenty fishers report pollution\nNow measured by: Number of reports\nSource now: The inspectorate’s list\nAll else as promised.',
      ],
      [
        'Reported',
        'Association Spring, final report: Partly achieved\nNine fishers reported.\nHow it can be verified: no answer yet\nNot achieved, and why: Eleven have no telephone.',
      ],
      [
        'Verified',
        'Staff found: Partly achieved\nBy whom and how: Office, at a site visit\nWhen: 1 October 2026\nStaff note: Five reports were in the list.',
      ],
    ]);
  });

  it('keeps a promise that was dropped from the plan', () => {
    const plan = aPlan({ outcomes: [first, { ...second, dropped: '2026-05-01' }] });

    expect(stagesOf(aProject({ plan, reports: [] }), 'O2').map(([, text]) => text)).toEqual([
      expect.stringContaining('Fishers report pollution'),
      expect.stringContaining('Dropped: 1 May 2026'),
      'Not reported: it is no longer aimed at.',
      'not verified yet',
    ]);
  });

  it('keeps a promise of the application whose line somebody took out of the tab', () => {
    const plan = aPlan({ outcomes: [first] });

    expect(stagesOf(aProject({ plan }), 'Fishers report pollution')[1]?.[1]).toBe(
      'Left out: the plan does not have it.',
    );
  });

  it('says that a promise was not in the application but came with the plan', () => {
    const application = anApplication({ outcomes: [] });

    expect(stagesOf(aProject({ application }), 'O1')[0]?.[1]).toMatch(/^Not in the application\./);
  });

  it('names an outcome nobody has reported on, and who can', () => {
    const reports = [aReport({ answeredBy: 'Association Spring' })];

    expect(stagesOf(aProject({ reports }), 'O1')[2]?.[1]).toBe('no answer yet: nobody has reported on it');
    expect(gapsOf(aProject({ reports }))).toContain(
      'no answer yet: what became of outcome O1: nobody has reported on it; the partners tell it on the report form.',
    );
  });

  it('takes nothing for verified that nobody is named for', () => {
    const proofs = [{ outcome: 'O1', reached: 'achieved', verifiedBy: ' ', verifiedOn: '', note: '' }];

    expect(stagesOf(aProject({ proofs }), 'O1')[3]?.[1]).toBe(
      'not verified yet: reported only\nStaff think, without anybody named who checked it: Achieved',
    );
  });

  it('shows what each partner reports when two report differently', () => {
    const reports = [
      aReport({ answeredBy: 'Association Spring', 'outcome1.reached': 'Achieved' }),
      aReport({ answeredBy: 'Green Valley', 'outcome1.reached': 'Not achieved' }),
    ];
    const text = JSON.stringify(internalReport(aProject({ reports, proofs: [] }), settings));

    expect(text).toContain(
      'Partners differ on whether outcome O1 was achieved. Association Spring: Achieved; Green Valley: Not achieved.',
    );
  });
});
