import type { FormPlan, FormQuestion, FormSection, GoTo } from '../../core/call/form/form-plan.ts';
import type { GoogleServices } from '../services.ts';

type Form = GoogleAppsScript.Forms.Form;
type PageBreak = GoogleAppsScript.Forms.PageBreakItem;

/** A list opens where radio buttons would fill the page. */
const mostRadioButtons = 9;

/**
 * Builds the form from its plan and returns the item id of every question, by key. Anything the form held before is
 * removed first, so that a build that was interrupted can simply be run again.
 *
 * Page breaks have to exist before a choice can lead to them, so navigation is set in a second pass
 * (developers.google.com/apps-script/reference/forms/page-break-item).
 */
export function buildForm(
  { FormApp }: GoogleServices,
  form: Form,
  plan: FormPlan,
): ReadonlyMap<string, string> {
  for (let index = form.getItems().length - 1; index >= 0; index -= 1) form.deleteItem(index);
  form.setTitle(plan.title).setDescription(plan.description);
  form
    .setProgressBar(true)
    .setShowLinkToRespondAgain(false)
    .setAllowResponseEdits(false)
    .setCollectEmail(false);

  const ids = new Map<string, string>();
  const pages = new Map<string, PageBreak>();
  const branches: (() => void)[] = [];
  plan.sections.forEach((section, index) => {
    if (index > 0)
      pages.set(section.key, form.addPageBreakItem().setTitle(section.title).setHelpText(section.help));
    else if (section.help !== '')
      form.addSectionHeaderItem().setTitle(section.title).setHelpText(section.help);
    for (const question of section.questions) {
      const added = addQuestion(FormApp, form, question, (goTo) => target(FormApp, pages, goTo));
      ids.set(question.key, String(added.id));
      if (added.branch) branches.push(added.branch);
    }
  });
  for (const branch of branches) branch();
  plan.sections.forEach((section, index) => {
    leadOn(FormApp, section, plan.sections[index + 1], pages);
  });
  return ids;
}

/** A page break's target says where the page before it leads, so a section's way on is set on the break that follows it. */
function leadOn(
  FormApp: GoogleServices['FormApp'],
  section: FormSection,
  following: FormSection | undefined,
  pages: ReadonlyMap<string, PageBreak>,
): void {
  if (section.next === '' || !following || section.next === following.key) return;
  const pageBreak = pages.get(following.key);
  if (section.next === 'submit') pageBreak?.setGoToPage(FormApp.PageNavigationType.SUBMIT);
  else {
    const page = pages.get(section.next);
    if (page) pageBreak?.setGoToPage(page);
  }
}

function target(FormApp: GoogleServices['FormApp'], pages: ReadonlyMap<string, PageBreak>, goTo: GoTo) {
  return goTo === 'submit' ? FormApp.PageNavigationType.SUBMIT : pages.get(goTo);
}

type Added = { readonly id: number; readonly branch?: () => void };

function addQuestion(
  FormApp: GoogleServices['FormApp'],
  form: Form,
  question: FormQuestion,
  targetOf: (goTo: GoTo) => PageBreak | GoogleAppsScript.Forms.PageNavigationType | undefined,
): Added {
  const { title, help, required } = question;
  const labels = question.choices.map(({ label }) => label);
  switch (question.kind) {
    case 'paragraph':
      return {
        id: form.addParagraphTextItem().setTitle(title).setHelpText(help).setRequired(required).getId(),
      };
    case 'date':
      return { id: form.addDateItem().setTitle(title).setHelpText(help).setRequired(required).getId() };
    case 'any-of':
      return {
        id: form
          .addCheckboxItem()
          .setTitle(title)
          .setHelpText(help)
          .setRequired(required)
          .setChoiceValues(labels)
          .getId(),
      };
    case 'one-of': {
      const branching = question.choices.some(({ goTo }) => goTo !== undefined);
      const item =
        labels.length > mostRadioButtons && !branching ? form.addListItem() : form.addMultipleChoiceItem();
      item.setTitle(title).setHelpText(help).setRequired(required);
      if (!branching) return { id: item.setChoiceValues(labels).getId() };
      const radio = item as GoogleAppsScript.Forms.MultipleChoiceItem;
      const branch = () => {
        radio.setChoices(
          question.choices.map(({ label, goTo }) => {
            const page = targetOf(goTo ?? '');
            return page ? radio.createChoice(label, page as PageBreak) : radio.createChoice(label);
          }),
        );
      };
      return { id: item.getId(), branch };
    }
    default: {
      const item = form.addTextItem().setTitle(title).setHelpText(help).setRequired(required);
      const validation = validationOf(FormApp, question);
      if (validation) item.setValidation(validation);
      return { id: item.getId() };
    }
  }
}

/** Checked by the browser only: what arrives is read again with the same care. */
function validationOf(FormApp: GoogleServices['FormApp'], { kind }: FormQuestion) {
  const text = FormApp.createTextValidation();
  switch (kind) {
    case 'email':
      return text.setHelpText('Please give one e-mail address.').requireTextIsEmail().build();
    case 'number':
      return text
        .setHelpText('Please give a number, 0 or more.')
        .requireNumberGreaterThanOrEqualTo(0)
        .build();
    case 'year':
      return text.setHelpText('Please give a year, like 2019.').requireNumberBetween(1800, 2200).build();
    case 'month':
      return text
        .setHelpText('Please give year and month, like 2026-09.')
        .requireTextMatchesPattern('(19|20|21)\\d\\d-(0[1-9]|1[0-2])')
        .build();
    default:
      return undefined;
  }
}
