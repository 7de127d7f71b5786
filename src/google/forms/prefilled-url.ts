import type { GoogleServices } from '../services.ts';

type Form = GoogleAppsScript.Forms.Form;

/** The form's address with answers filled in (developers.google.com/apps-script/reference/forms/form-response#toprefilledurl). An answer no choice offers is left out. */
export function prefilledUrl(
  { FormApp }: GoogleServices,
  form: Form,
  answers: ReadonlyMap<string, string>,
): string {
  const { ItemType } = FormApp;
  const response = form.createResponse();
  for (const item of form.getItems()) {
    const answer = answers.get(String(item.getId()));
    if (answer === undefined || answer === '') continue;
    switch (item.getType()) {
      case ItemType.TEXT:
        response.withItemResponse(item.asTextItem().createResponse(answer));
        break;
      case ItemType.PARAGRAPH_TEXT:
        response.withItemResponse(item.asParagraphTextItem().createResponse(answer));
        break;
      case ItemType.MULTIPLE_CHOICE:
        if (
          item
            .asMultipleChoiceItem()
            .getChoices()
            .some((choice) => choice.getValue() === answer)
        )
          response.withItemResponse(item.asMultipleChoiceItem().createResponse(answer));
        break;
      case ItemType.LIST:
        if (
          item
            .asListItem()
            .getChoices()
            .some((choice) => choice.getValue() === answer)
        )
          response.withItemResponse(item.asListItem().createResponse(answer));
        break;
      default:
    }
  }
  return response.toPrefilledUrl();
}
