import { describe, expect, it } from 'vitest';
import { ask } from '../../../src/local/commands/demo/steps/office.ts';
import { anOpenCall, apply, example, say } from '../a-call.ts';
import { textOf } from '../documents.ts';
import { cellOf, seen, tabNames } from '../tabs.ts';
import { savePlan } from './a-project.ts';

describe('hostile answers', () => {
  it.each(['A28', 'A29', 'A31'])(
    'of %s arrive letter for letter in cells, documents and mail, and compute nothing',
    (key) => {
      const workspace = anOpenCall();
      const application = example(key);
      apply(workspace, application);
      ask(workspace, 'setStatus', {
        code: 'A-01',
        status: 'selected',
        reason: '=HYPERLINK("https://example.org")',
      });
      const { plan } = ask(workspace, 'getPlan', { code: 'A-01' });
      savePlan(workspace, {
        ...plan,
        partners: plan.partners.map((partner) => ({ ...partner, agreed: '2026-04-20' })),
      });
      ask(workspace, 'createPlanDocument', { code: 'A-01' });
      ask(workspace, 'createInternalReport', { code: 'A-01' });
      say(workspace, 'Sync now');

      const lead = application.organisations[0]?.name.trim() ?? '';
      expect(cellOf(workspace, 'Applications', ['Code', 'A-01'], 'Project').value).toBe(
        application.title.trim(),
      );
      expect(cellOf(workspace, 'Applications', ['Code', 'A-01'], 'Lead').value).toBe(lead);
      expect(cellOf(workspace, 'Applications', ['Code', 'A-01'], 'Reason').value).toBe(
        '=HYPERLINK("https://example.org")',
      );
      expect(textOf(workspace, 'ooperation plan')).toContain(application.title.trim());
      expect(workspace.outbox.map(({ body }) => body).join()).toContain(application.title.trim());
      expect(workspace.outbox.map(({ htmlBody }) => htmlBody).join('')).toBe('');
      for (const tab of tabNames(workspace).filter((name) => !name.startsWith('Form responses')))
        for (const row of seen(workspace, tab))
          for (const [header, { formula }] of Object.entries(row))
            expect(formula, `${tab}, ${header}`).toBe('');
      const saved = ask(workspace, 'getPlan', { code: 'A-01' }).plan;
      expect(saved.activities.map(({ what }) => what)).toEqual(plan.activities.map(({ what }) => what));
      expect(saved.partners.map(({ name }) => name)).toEqual(plan.partners.map(({ name }) => name));
    },
  );
});
