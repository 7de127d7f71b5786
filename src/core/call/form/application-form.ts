import type { Settings } from '../settings/settings.ts';
import { closingPages } from './closing-pages.ts';
import type { FormPlan, FormSection } from './form-plan.ts';
import { type Page, section } from './form-section.ts';
import { confirmationText, criteriaText, startText, supportText } from './form-texts.ts';
import { activitySections, organisationSections } from './repeated-sections.ts';

/**
 * Our own application form as a value. The criteria stand on its first page in the words of the Criteria tab,
 * because applicants are to know what is looked at before they write (section 5.1.2).
 */
export function applicationForm(settings: Settings, criteria: readonly string[]): FormPlan {
  const support: Page = {
    key: 'support',
    title: 'Support',
    help: supportText(settings),
    next: 'submit',
  };
  return {
    title: settings.callTitle === '' ? `Open call ${settings.callCode}` : settings.callTitle,
    description: startText(settings),
    confirmation: confirmationText(settings),
    sections: [
      withPrivacyNotice(
        section({ key: 'start', title: 'Before you start', help: criteriaText(criteria) }),
        settings.privacyNotice,
      ),
      ...organisationSections(),
      ...activitySections(),
      ...closingPages.map((page) => section(page)),
      section(support),
    ],
  };
}

/** Consent is given below what one consents to. */
const withPrivacyNotice = (start: FormSection, notice: string): FormSection => ({
  ...start,
  questions: start.questions.map((asked) => (asked.key === 'consent' ? { ...asked, help: notice } : asked)),
});
