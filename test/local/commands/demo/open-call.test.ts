import mammoth from 'mammoth';
import { beforeAll, describe, expect, it } from 'vitest';
import { beneficiaryHeadings, internalHeadings } from '../../../../src/core/report/wording/headings.ts';
import { ask, press, rowsShown, tabNamed } from '../../../../src/local/commands/demo/steps/office.ts';
import { makePlan } from '../../../../src/local/commands/demo/steps/plan.ts';
import { playCall } from '../../../../src/local/commands/demo/story/play-call.ts';
import type { Story } from '../../../../src/local/commands/demo/story/story.ts';
import { exportDocx } from '../../../../src/local/docs/export-docx.ts';
import type { Workspace } from '../../../../src/local/workspace/workspace.ts';
import { aNewSpreadsheet, builtBundle, exampleApplications } from './a-demo.ts';

const given = exampleApplications();
let workspace: Workspace;
let story: Story;

beforeAll(async () => {
  workspace = aNewSpreadsheet(await builtBundle());
  story = playCall(workspace, given);
}, 120_000);

const codeOf = (key: string): string => story.received.find((each) => each.key === key)?.code ?? '';
const application = (key: string) =>
  rowsShown(workspace, 'Applications').find(({ Code }) => Code === codeOf(key)) ?? {};
const flagsOf = (key: string): string[] => (application(key).Flags ?? '').split('\n');
const docx = async (name: string): Promise<Buffer> => {
  const file = Object.values(workspace.state.files).find((each) => each.name === name);
  const document = workspace.state.documents[file?.id ?? ''];
  if (!document) throw new Error(`No document is called ${name}`);
  return exportDocx(document, name);
};
const textOf = async (name: string): Promise<string> =>
  (await mammoth.extractRawText({ buffer: await docx(name) })).value;
const headingsOf = async (name: string): Promise<string[]> => {
  const { value } = await mammoth.convertToHtml(
    { buffer: await docx(name) },
    { styleMap: ["p[style-name='Title'] => p"] },
  );
  return [...value.matchAll(/<h1>(.*?)<\/h1>/g)].map(([, text = '']) => text.replace(/<[^>]*>/g, ''));
};

describe('the example call, played from set-up to reports', () => {
  it('takes in every application once, with a code of its own', () => {
    const rows = rowsShown(workspace, 'Applications').filter(({ Code }) => Code);

    expect(story.notReceived).toEqual([]);
    expect(rows).toHaveLength(36);
    expect(new Set(rows.map(({ Code }) => Code)).size).toBe(36);
    expect(given.map(({ key }) => [key, application(key).Project])).toEqual(
      given.map(({ key, title }) => [key, title.trim()]),
    );
  });

  it('lets no run of the add-on fail', () => {
    expect(workspace.executions.filter(({ error }) => error !== undefined)).toEqual([]);
  });

  it('acknowledges each application with exactly one mail that names its code', () => {
    const letters = workspace.outbox.filter(({ subject }) => subject.includes('has arrived'));

    expect(letters.map(({ subject }) => /\bA-\d\d\b/.exec(subject)?.[0]).sort()).toEqual(
      story.received.map(({ code }) => code).sort(),
    );
    expect(letters.map(({ to }) => to)).toEqual(
      given.map(({ organisations }) => [organisations.find(({ role }) => role === 'lead')?.email]),
    );
  });

  it('closes the form after the deadline', () => {
    expect(ask(workspace, 'overview', {}).form?.state).toBe('closed');
  });

  it.each([
    ['A36', 'Late'],
    ['A19', 'Sent more than once'],
    ['A20', 'Sent more than once'],
    ['A13', 'Same lead applies again'],
    ['A14', 'Same lead applies again'],
    ['A15', 'Organisation in other applications'],
    ['A16', 'Organisation in other applications'],
    ['A17', 'Organisation in other applications'],
    ['A18', 'Organisation in other applications'],
    ['A25', 'Amounts do not add up'],
    ['A25', 'Form of cooperation unclear'],
    ['A26', 'Over the ceiling'],
    ['A34', 'Organisation listed twice'],
    ['A09', 'Only receives'],
    ['A10', 'Not confirmed'],
    ['A11', 'Benefit missing'],
    ['A23', 'No challenges named'],
    ['A24', 'Outcome without indicator'],
    ['A24', 'Outcome without source'],
    ['A30', 'No evidence of the cooperation plan'],
    ['A17', 'Outcome level missing'],
  ])('flags %s as "%s"', (key, flag) => {
    expect(flagsOf(key)).toContain(flag);
  });

  it.each([
    ['A35', 'Late'],
    ['A01', 'Not confirmed'],
    ['A13', 'Sent more than once'],
    ['A12', 'Over the ceiling'],
    ['A27', 'Amounts do not add up'],
    ['A30', 'No evidence of the needs assessment'],
    ['A32', 'Organisation listed twice'],
  ])('does not flag %s as "%s"', (key, flag) => {
    expect(flagsOf(key)).not.toContain(flag);
  });

  it.each([
    ['A01', 'supported'],
    ['A03', 'not supported'],
    ['A04', 'supported'],
    ['A05', 'not supported'],
    ['A06', 'needs a decision by staff'],
    ['A07', 'needs a decision by staff'],
    ['A08', 'needs a decision by staff'],
  ])('finds the kind of %s %s', (key, kind) => {
    expect(application(key)['Kind of cooperation']).toBe(kind);
  });

  it('gives less evidence to what says less', () => {
    const percent = (key: string) => Number.parseFloat(application(key)['% of attainable'] ?? '');

    expect(percent('A01')).toBeGreaterThan(90);
    for (const thin of ['A03', 'A05', 'A08', 'A24', 'A34'])
      expect(percent(thin)).toBeLessThan(percent('A01') - 5);
  });

  it('keeps what looks like a formula, a number or a date as the text it is', () => {
    expect(application('A28')).toMatchObject({
      Project: '=Jednako za selo i grad',
      Lead: '=Jednako',
      Partners: '+Plus za selo\n@gradina – omladinski hub',
    });
    expect(application('A29').Project).toBe(
      'Safe websites for village co-ops <script>alert("hello")</script>',
    );
    expect(application('A31')).toMatchObject({ Project: '007', Lead: 'Klub 007' });
    const cells = workspace.state.spreadsheets[workspace.state.spreadsheetId]?.sheets.flatMap(({ rows }) =>
      rows.flat(),
    );
    expect(cells?.filter((cell) => typeof cell === 'object' && cell?.formula !== undefined)).toEqual([]);
    expect(tabNamed(workspace, 'Applications')?.rows.flat()).not.toContain(7);
  });

  it('writes each title literally into the mail', () => {
    const bodyOf = (key: string) =>
      workspace.outbox.find(({ subject }) => subject.includes(codeOf(key)))?.body;

    expect(bodyOf('A28')).toContain('=Jednako za selo i grad');
    expect(bodyOf('A29')).toContain('<script>alert("hello")</script>');
    expect(bodyOf('A31')).toContain('007');
    expect(
      workspace.outbox.map(({ htmlBody }) => htmlBody).filter((html) => html.includes('<script')),
    ).toEqual([]);
  });

  it('tells what was not asked on the way through the form, and drops nothing else', () => {
    const noted = story.received.filter(({ notes }) => notes.length > 0);

    expect(noted.map(({ key }) => key)).toEqual(['A06', 'A22', 'A32']);
  });

  it('shortlists by rank within the envelope, and selects what is of a supported kind', () => {
    const money = story.shortlisted.map((code) => {
      const row = rowsShown(workspace, 'Applications').find(({ Code }) => Code === code);
      return Number((row?.Requested ?? '').replace(/[^\d.]/g, ''));
    });

    expect(story.shortlisted.length).toBeGreaterThan(2);
    expect(money.reduce((sum, amount) => sum + amount, 0)).toBeLessThanOrEqual(60_000);
    expect(story.selected).not.toEqual([]);
    for (const code of story.selected)
      expect(rowsShown(workspace, 'Applications').find(({ Code }) => Code === code)).toMatchObject({
        Status: 'selected',
        'Kind of cooperation': 'supported',
      });
  });

  it('makes a plan and both reports of every project, under the headings of the guidelines', async () => {
    expect(story.projects.map(({ code }) => code).sort()).toEqual([...story.selected].sort());
    for (const { code, plan, reports } of story.projects) {
      expect([plan, ...reports]).toEqual([
        `${code} Cooperation plan`,
        `${code} Beneficiary report`,
        `${code} Internal report`,
      ]);
      const numbered = (headings: Record<string, string>) =>
        Object.values(headings).map((heading) => expect.stringContaining(heading));
      expect(await headingsOf(`${code} Beneficiary report`)).toEqual(
        expect.arrayContaining(numbered(beneficiaryHeadings)),
      );
      expect(await headingsOf(`${code} Internal report`)).toEqual(
        expect.arrayContaining(numbered(internalHeadings)),
      );
      expect(await textOf(`${code} Beneficiary report`)).not.toContain('no answer yet');
    }
  }, 60_000);

  it('says in an internal report only what nobody recorded is missing', () => {
    const unverified = /^no answer yet: whether what is reported of outcome O\d is so;/;
    for (const { gaps } of story.projects) {
      expect(gaps.some((gap) => unverified.test(gap))).toBe(true);
      const others = gaps.filter((gap) => !unverified.test(gap));
      expect(others.map((gap) => gap.replace(/;.*/s, ''))).toEqual([
        'no answer yet: who approved the criteria',
        'no answer yet: which assessors read this application',
        'no answer yet: no interview is recorded',
        'no answer yet: which conflicts of interest the interview panel declared',
        'no answer yet: the decision is not sealed',
      ]);
    }
  });

  it('changes nothing when Sync now is pressed again', () => {
    const before = JSON.stringify(tabNamed(workspace, 'Applications')?.rows);
    const letters = workspace.outbox.length;

    press(workspace, 'Sync now');

    expect(JSON.stringify(tabNamed(workspace, 'Applications')?.rows)).toBe(before);
    expect(workspace.outbox).toHaveLength(letters);
  });

  it('writes hostile texts literally into documents', async () => {
    for (const key of ['A28', 'A29', 'A31']) {
      const code = codeOf(key);
      ask(workspace, 'setStatus', { code, status: 'selected', reason: 'To see its documents.' });
      makePlan(workspace, code, () => {});
      ask(workspace, 'createInternalReport', { code });
    }

    const plans = await Promise.all(
      ['A28', 'A29', 'A31'].map((key) => textOf(`${codeOf(key)} Cooperation plan`)),
    );
    const [formulas = '', markup = '', numbers = ''] = plans;
    expect(formulas).toContain('=IMPORTXML("https://example.org/plan.xml","//step[1]")');
    expect(formulas).toContain('=150*12');
    expect(markup).toContain('<script>alert("hello")</script>');
    expect(markup).toContain(`Subject line "[shop] {{name}} %s %d ${'$'}{amount}"`);
    expect(markup).toContain('Hosting 5 shops \\ 1 yr');
    expect(numbers).toContain('10-12 sessions');
    expect(numbers).toContain('5/6 small farms tested');
    expect(await textOf(`${codeOf('A28')} Internal report`)).toContain('=Jednako za selo i grad');
  }, 60_000);
});
