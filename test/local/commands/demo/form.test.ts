import { describe, expect, it } from 'vitest';
import { rowsShown } from '../../../../src/local/commands/demo/steps/office.ts';
import { playCall } from '../../../../src/local/commands/demo/story/play-call.ts';
import { aNewSpreadsheet, builtBundle, exampleApplications } from './a-demo.ts';

const [example] = exampleApplications();
if (!example) throw new Error('There is no example.');
type Application = typeof example;

const play = async (...changed: Partial<Application>[]) => {
  const workspace = aNewSpreadsheet(await builtBundle());
  const given = changed.map((change, index) => ({ ...example, key: `K${index + 1}`, ...change }));
  const story = playCall(workspace, given, { until: 'scored' });
  const answers = rowsShown(workspace, 'Form responses 1').filter(({ Timestamp }) => Timestamp);
  return { workspace, story, answers };
};
const [lead, partner] = example.organisations;
if (!lead || !partner) throw new Error('The example has no partner.');

describe('an application the form has no room for', () => {
  it('writes a third outcome below the second, leaves out the seventh organisation, and says so', async () => {
    const outcome = (number: number) => ({
      level: 'partners',
      outcome: `Change ${number}`,
      indicator: `Count ${number}`,
      verification: `List ${number}`,
    });
    const organisations = [
      lead,
      ...Array.from({ length: 6 }, (_, index) => ({ ...partner, name: `Partner no. ${index}` })),
    ];
    const { story, answers } = await play({ outcomes: [1, 2, 3].map(outcome), organisations });

    expect(answers[0]).toMatchObject({
      'The partner organisations: outcome 2, what will change?': 'Change 2\nChange 3',
      'The partner organisations: outcome 2, how will you measure it?': 'Count 2; Count 3',
      'Partner 5: name': 'Partner no. 4',
    });
    expect(story.received[0]?.notes).toEqual([
      'The form has room for 6 organisations; 1 more are left out.',
      'The form has room for 2 outcomes of a level; "Change 3" stands below the last.',
    ]);
  }, 30_000);
});

describe('an answer the form refuses', () => {
  it('is left empty where it may be, becomes a dash where a text is required, and is told', async () => {
    const { story, answers } = await play({
      organisations: [
        lead,
        { ...partner, email: 'nobody at all', town: '', foundedYear: 12, paidStaff: null },
      ],
      activities: [{ type: 'mentoring', what: 'Mentoring', who: 'both', from: 'June', to: '2026-09' }],
    });

    expect(answers[0]).toMatchObject({
      'Partner 1: e-mail address': '',
      'Partner 1: town or village': '–',
      'Partner 1: year it was founded': '',
      'Partner 1: number of paid staff': '',
      'Activity 1: first month': '',
      'Activity 1: last month': '2026-09',
    });
    expect(story.received[0]?.notes).toEqual(
      expect.arrayContaining([
        expect.stringContaining('Left empty instead of "nobody at all".'),
        expect.stringContaining('A dash was typed.'),
        expect.stringContaining('Left empty instead of "12".'),
        expect.stringContaining('Left empty instead of "June".'),
      ]),
    );
  }, 30_000);

  it('keeps an application without a partner from being sent', async () => {
    const { story } = await play({ organisations: [lead] });

    expect(story.received).toEqual([]);
    expect(story.notReceived).toEqual([
      { key: 'K1', why: '"Partner 1: country": This is a required question' },
    ]);
  }, 30_000);

  it('reads the words of the closed form to whoever comes after the deadline', async () => {
    const { story, workspace } = await play({}, { submittedAt: '2026-04-02T10:00:00+02:00' });

    expect(story.received.map(({ key }) => key)).toEqual(['K1']);
    expect(story.notReceived).toEqual([
      { key: 'K2', why: expect.stringContaining('This call closed on 31 March 2026') },
    ]);
    expect(rowsShown(workspace, 'Applications').filter(({ Code }) => Code)).toHaveLength(1);
  }, 30_000);
});
