import { newItemId } from '../../create-form.ts';
import { refreshResponseSheet } from '../../linked-sheet/response-sheet.ts';
import type { ItemKind, ItemState } from '../../questions/item-state.ts';
import { memberName } from '../enums.ts';
import type { FormContext } from '../form-context.ts';
import { genericItem, itemBehind } from '../items/generic-item.ts';
import { checkboxItem, listItem, multipleChoiceItem } from '../items/kinds/choice-item.ts';
import { checkboxGridItem, gridItem } from '../items/kinds/grid-item.ts';
import { dateItem, dateTimeItem, durationItem, scaleItem, timeItem } from '../items/kinds/measure-items.ts';
import { imageItem, videoItem } from '../items/kinds/media-item.ts';
import { pageBreakItem, sectionHeaderItem } from '../items/kinds/page-break-item.ts';
import { ratingItem } from '../items/kinds/rating-item.ts';
import { paragraphTextItem, textItem } from '../items/kinds/text-item.ts';
import { newItem } from '../items/new-item.ts';

type Form = GoogleAppsScript.Forms.Form;
type Item = GoogleAppsScript.Forms.Item;

/** Adding, finding, moving and deleting questions. */
export function formItems(context: FormContext): Partial<Form> {
  const { execution, form } = context;
  const { realm, state } = execution;
  const adding = <Kind extends ItemKind, Specific>(
    kind: Kind,
    make: (context: FormContext, item: Extract<ItemState, { type: Kind }>) => Specific,
  ) => {
    return (): Specific => {
      const item = newItem(newItemId(state), kind);
      form.items.push(item);
      refreshResponseSheet(state, form);
      return make(context, item);
    };
  };
  const indexOf = (which: number | Item): number => {
    const index =
      typeof which === 'number' ? which : form.items.findIndex(({ id }) => id === itemBehind(which)?.id);
    if (!(index in form.items)) throw realm.exception('Invalid argument: index');
    return index;
  };
  return {
    addTextItem: adding('TEXT', textItem),
    addParagraphTextItem: adding('PARAGRAPH_TEXT', paragraphTextItem),
    addMultipleChoiceItem: adding('MULTIPLE_CHOICE', multipleChoiceItem),
    addListItem: adding('LIST', listItem),
    addCheckboxItem: adding('CHECKBOX', checkboxItem),
    addGridItem: adding('GRID', gridItem),
    addCheckboxGridItem: adding('CHECKBOX_GRID', checkboxGridItem),
    addScaleItem: adding('SCALE', scaleItem),
    addRatingItem: adding('RATING', ratingItem),
    addDateItem: adding('DATE', dateItem),
    addDateTimeItem: adding('DATETIME', dateTimeItem),
    addTimeItem: adding('TIME', timeItem),
    addDurationItem: adding('DURATION', durationItem),
    addSectionHeaderItem: adding('SECTION_HEADER', sectionHeaderItem),
    addPageBreakItem: adding('PAGE_BREAK', pageBreakItem),
    addImageItem: adding('IMAGE', imageItem),
    addVideoItem: adding('VIDEO', videoItem),
    getItems: (type?: unknown) => {
      const kind = type === undefined ? undefined : memberName(type, 'ItemType');
      return form.items
        .filter((item) => type === undefined || item.type === kind)
        .map((item) => genericItem(context, item));
    },
    getItemById: (id) => {
      const item = form.items.find((each) => each.id === Number(id));
      return (item ? genericItem(context, item) : null) as Item;
    },
    deleteItem: (which: number | Item) => {
      form.items.splice(indexOf(which), 1);
    },
    moveItem: (from: number | Item, to: number) => {
      const index = indexOf(from);
      if (!(to in form.items)) throw realm.exception('Invalid argument: toIndex');
      const moved = form.items.splice(index, 1);
      form.items.splice(to, 0, ...moved);
      return moved.map((item) => genericItem(context, item))[0] as Item;
    },
  };
}
