import type { FormQuestionRead } from '../../actions/ports.ts';
import type { GoogleServices } from '../services.ts';

type Form = GoogleAppsScript.Forms.Form;

/** All questions in the order of the form. */
export function readForm({ FormApp }: GoogleServices, form: Form): FormQuestionRead[] {
  const { ItemType } = FormApp;
  const found: FormQuestionRead[] = [];
  let section = '';
  for (const item of form.getItems()) {
    const id = String(item.getId());
    const title = item.getTitle();
    const add = (kind: string, options: readonly string[] = []) => {
      found.push({ id, title, section, kind, options, row: '' });
    };
    const addRows = (kind: string, rows: readonly string[], options: readonly string[]) => {
      rows.forEach((row, index) => {
        found.push({ id: `${id}.${index + 1}`, title, section, kind, options, row });
      });
    };
    const values = (choices: readonly GoogleAppsScript.Forms.Choice[]) =>
      choices.map((choice) => choice.getValue());
    switch (item.getType()) {
      case ItemType.PAGE_BREAK:
        section = title;
        break;
      case ItemType.TEXT:
        add('text');
        break;
      case ItemType.PARAGRAPH_TEXT:
        add('paragraph');
        break;
      case ItemType.MULTIPLE_CHOICE:
        add('one-of', values(item.asMultipleChoiceItem().getChoices()));
        break;
      case ItemType.LIST:
        add('one-of', values(item.asListItem().getChoices()));
        break;
      case ItemType.CHECKBOX:
        add('any-of', values(item.asCheckboxItem().getChoices()));
        break;
      case ItemType.GRID:
        addRows('grid-row', item.asGridItem().getRows(), item.asGridItem().getColumns());
        break;
      case ItemType.CHECKBOX_GRID:
        addRows('grid-row', item.asCheckboxGridItem().getRows(), item.asCheckboxGridItem().getColumns());
        break;
      case ItemType.SCALE:
        add('scale');
        break;
      case ItemType.DATE:
      case ItemType.DATETIME:
        add('date');
        break;
      case ItemType.TIME:
      case ItemType.DURATION:
        add('text');
        break;
      default:
    }
  }
  return found;
}
