import type { GoogleServices } from '../services.ts';

type Form = GoogleAppsScript.Forms.Form;

/** Puts other choices at a question; false when it was deleted or is of another kind now (developers.google.com/apps-script/reference/forms/list-item#setchoicevaluesvalues). */
export function offerChoices(
  { FormApp }: GoogleServices,
  form: Form,
  question: string,
  labels: readonly string[],
): boolean {
  const item = form.getItems().find((each) => String(each.getId()) === question);
  switch (item?.getType()) {
    case FormApp.ItemType.LIST:
      item.asListItem().setChoiceValues([...labels]);
      return true;
    case FormApp.ItemType.MULTIPLE_CHOICE:
      item.asMultipleChoiceItem().setChoiceValues([...labels]);
      return true;
    default:
      return false;
  }
}
