import type { GoogleServices } from '../services.ts';
import { nameOf } from './piece-name.ts';

type Body = GoogleAppsScript.Document.Body;
type Element = GoogleAppsScript.Document.Element;

/** Names of what stands in the body, top to end; what can be none of ours has a name of its own. */
export function presentNames({ ElementType }: GoogleServices['DocumentApp'], body: Body): string[] {
  return Array.from({ length: body.getNumChildren() }, (_, place) => {
    const element = body.getChild(place);
    switch (element.getType()) {
      case ElementType.PARAGRAPH:
        return nameOf('text', element.asParagraph().getText());
      case ElementType.LIST_ITEM:
        return nameOf('item', element.asListItem().getText());
      case ElementType.TABLE:
        return nameOf('table', element.asTable().getText());
      default:
        return `other ${place}`;
    }
  });
}

/** Whether a person put something into a piece of ours that its text does not show: a picture, a footnote, a chip. */
export function holdsMore({ ElementType }: GoogleServices['DocumentApp'], element: Element): boolean {
  if (element.getType() === ElementType.TABLE) {
    const table = element.asTable();
    const { INLINE_IMAGE, INLINE_DRAWING, FOOTNOTE, EQUATION, HORIZONTAL_RULE } = ElementType;
    return [INLINE_IMAGE, INLINE_DRAWING, FOOTNOTE, EQUATION, HORIZONTAL_RULE].some(
      (type) => table.findElement(type) !== null,
    );
  }
  if (element.getType() === ElementType.PARAGRAPH && element.asParagraph().getPositionedImages().length > 0)
    return true;
  const line = element.getType() === ElementType.PARAGRAPH ? element.asParagraph() : element.asListItem();
  for (let place = 0; place < line.getNumChildren(); place += 1)
    if (line.getChild(place).getType() !== ElementType.TEXT) return true;
  return false;
}
