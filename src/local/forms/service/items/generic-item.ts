import { insideOf, scriptObject } from '../../../runtime/script-object.ts';
import type { ItemKind, ItemState } from '../../questions/item-state.ts';
import type { FormContext } from '../form-context.ts';
import { duplicateOf, itemMethods } from './item-methods.ts';
import { checkboxItem, listItem, multipleChoiceItem } from './kinds/choice-item.ts';
import { checkboxGridItem, gridItem } from './kinds/grid-item.ts';
import { dateItem, dateTimeItem, durationItem, scaleItem, timeItem } from './kinds/measure-items.ts';
import { imageItem, videoItem } from './kinds/media-item.ts';
import { pageBreakItem, sectionHeaderItem } from './kinds/page-break-item.ts';
import { ratingItem } from './kinds/rating-item.ts';
import { paragraphTextItem, textItem } from './kinds/text-item.ts';

type Item = GoogleAppsScript.Forms.Item;

/** What getItems() hands out: a question of whichever kind, to be turned into its own kind with asTextItem() and the like. */
export function genericItem(context: FormContext, item: ItemState): Item {
  const as = <Kind extends ItemKind, Specific>(
    kind: Kind,
    make: (context: FormContext, item: Extract<ItemState, { type: Kind }>) => Specific,
  ) => {
    return (): Specific => {
      if (item.type === kind) return make(context, item as Extract<ItemState, { type: Kind }>);
      throw context.execution.realm.exception(`Invalid conversion for item type: ${item.type}`);
    };
  };
  const self: Item = scriptObject<Item>(
    context.execution,
    'Item',
    {
      ...itemMethods(context, item, 'Item', () => self),
      duplicate: () => genericItem(context, duplicateOf(context, item)),
      asTextItem: as('TEXT', textItem),
      asParagraphTextItem: as('PARAGRAPH_TEXT', paragraphTextItem),
      asMultipleChoiceItem: as('MULTIPLE_CHOICE', multipleChoiceItem),
      asListItem: as('LIST', listItem),
      asCheckboxItem: as('CHECKBOX', checkboxItem),
      asGridItem: as('GRID', gridItem),
      asCheckboxGridItem: as('CHECKBOX_GRID', checkboxGridItem),
      asScaleItem: as('SCALE', scaleItem),
      asRatingItem: as('RATING', ratingItem),
      asDateItem: as('DATE', dateItem),
      asDateTimeItem: as('DATETIME', dateTimeItem),
      asTimeItem: as('TIME', timeItem),
      asDurationItem: as('DURATION', durationItem),
      asSectionHeaderItem: as('SECTION_HEADER', sectionHeaderItem),
      asPageBreakItem: as('PAGE_BREAK', pageBreakItem),
      asImageItem: as('IMAGE', imageItem),
      asVideoItem: as('VIDEO', videoItem),
    },
    item,
  );
  return self;
}

const itemClasses = [
  'Item',
  'TextItem',
  'ParagraphTextItem',
  'MultipleChoiceItem',
  'ListItem',
  'CheckboxItem',
  'GridItem',
  'CheckboxGridItem',
  'ScaleItem',
  'DateItem',
  'DateTimeItem',
  'TimeItem',
  'DurationItem',
  'SectionHeaderItem',
  'PageBreakItem',
  'RatingItem',
  'ImageItem',
  'VideoItem',
];

/** The question behind an item a script handed back, whichever way it got it. */
export function itemBehind(value: unknown): ItemState | undefined {
  for (const className of itemClasses) {
    const item = insideOf<ItemState>(value, className);
    if (item) return item;
  }
  return undefined;
}
