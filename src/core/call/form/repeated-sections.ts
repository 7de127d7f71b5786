import { most } from '../../application/catalogue/fields.ts';
import type { FormSection } from './form-plan.ts';
import { navigation } from './form-question.ts';
import { section } from './form-section.ts';

/** Organisation 1 is the lead and 2 the partner every application has; from 2 on, a question leads to one more or on to the activities. */
export function organisationSections(): FormSection[] {
  return Array.from({ length: most.organisations }, (_, index) => {
    const number = index + 1;
    const key = `organisation${number}`;
    if (number === 1)
      return section({
        key,
        title: 'Your organisation',
        help: 'The organisation that applies for all partners.',
      });
    const help = 'Say it in the words of the partner, if you can.';
    const page = { key, title: `Partner ${number - 1}`, help };
    if (number === most.organisations) return section({ ...page, next: 'activity1' });
    const following = `organisation${number + 1}`;
    const ask = `Add another partner after partner ${number - 1}?`;
    return section(page, [navigation(following, ask, following, 'activity1')]);
  });
}

/** One activity on each page, with a question that leads to one more or on to the follow-up. */
export function activitySections(): FormSection[] {
  return Array.from({ length: most.activities }, (_, index) => {
    const number = index + 1;
    const page = {
      key: `activity${number}`,
      title: `Activity ${number}`,
      help: number === 1 ? 'One activity on each page. Begin with the most important one.' : '',
    };
    if (number === most.activities) return section({ ...page, next: 'follow-up' });
    const following = `activity${number + 1}`;
    const ask = `Add another activity after activity ${number}?`;
    return section(page, [navigation(following, ask, following, 'follow-up')]);
  });
}
