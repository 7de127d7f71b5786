import { fieldOf } from '../../../../core/application/catalogue/fields.ts';
import type { FormSection } from '../../../../core/call/form/form-plan.ts';
import { activitySections, organisationSections } from '../../../../core/call/form/repeated-sections.ts';
import type { Answer } from '../../../forms/state.ts';

type ByKey = ReadonlyMap<string, string | string[]>;

/** Titles of questions in place of our keys, because titles are all that an applicant sees. */
export function titlesFor(answers: ByKey): Map<string, Answer> {
  const said = new Map<string, Answer>();
  for (const [key, answer] of answers) {
    const title = fieldOf(key)?.title;
    if (title !== undefined) said.set(title, answer);
  }
  return said;
}

/** "Add another partner?" is answered with yes as long as there is one more to tell about, and then once with no. */
export function oneMore(answers: ByKey): Map<string, Answer> {
  const said = new Map<string, Answer>();
  const has = (section: string) =>
    [...answers].some(([key, answer]) => key.startsWith(`${section}.`) && answer.length > 0);
  const go = (sections: readonly FormSection[]) => {
    for (const { key, title } of sections.flatMap(({ questions }) => questions)) {
      if (!key.startsWith('another.')) continue;
      const more = has(key.replace('another.', ''));
      said.set(title, more ? 'Yes' : 'No');
      if (!more) return;
    }
  };
  go(organisationSections());
  go(activitySections());
  return said;
}
