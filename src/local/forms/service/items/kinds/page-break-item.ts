import { scriptObject } from '../../../../runtime/script-object.ts';
import type { PageBreakState, SectionHeaderState } from '../../../questions/item-state.ts';
import { PageNavigationType } from '../../enums.ts';
import type { FormContext } from '../../form-context.ts';
import { duplicateOf, itemMethods } from '../item-methods.ts';
import { readNavigation } from './choices.ts';

type PageBreakItem = GoogleAppsScript.Forms.PageBreakItem;
type SectionHeaderItem = GoogleAppsScript.Forms.SectionHeaderItem;

export function pageBreakItem(context: FormContext, item: PageBreakState): PageBreakItem {
  const self: PageBreakItem = scriptObject<PageBreakItem>(
    context.execution,
    'PageBreakItem',
    {
      ...itemMethods(context, item, 'PageBreakItem', () => self),
      duplicate: () => pageBreakItem(context, duplicateOf(context, item)),
      setGoToPage: (target: unknown) => {
        item.goTo = readNavigation(context.execution, target);
        return self;
      },
      getGoToPage: () => {
        const { goTo } = item;
        const page =
          goTo.kind === 'GO_TO_PAGE'
            ? context.form.items.find((other) => other.id === goTo.pageId)
            : undefined;
        return (page?.type === 'PAGE_BREAK' ? pageBreakItem(context, page) : null) as PageBreakItem;
      },
      getPageNavigationType: () => PageNavigationType[item.goTo.kind],
    },
    item,
  );
  return self;
}

export function sectionHeaderItem(context: FormContext, item: SectionHeaderState): SectionHeaderItem {
  const self: SectionHeaderItem = scriptObject<SectionHeaderItem>(
    context.execution,
    'SectionHeaderItem',
    {
      ...itemMethods(context, item, 'SectionHeaderItem', () => self),
      duplicate: () => sectionHeaderItem(context, duplicateOf(context, item)),
    },
    item,
  );
  return self;
}
