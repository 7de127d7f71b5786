import type { TextLeaf } from '../../../model/tree.ts';
import type { OpenDocument } from '../../open-document.ts';

type Text = GoogleAppsScript.Document.Text;
type TextAlignment = GoogleAppsScript.Document.TextAlignment;

/** What an element does with all text in it at once. */
export function wholeTextMethods<Self>(open: OpenDocument, scope: TextLeaf['scope'], self: () => Self) {
  const asText = () =>
    open.object({ kind: 'text', id: `${scope.id}.text`, scope, start: 0, end: null }) as Text;
  return {
    editAsText: asText,
    getLinkUrl: () => asText().getLinkUrl(),
    setLinkUrl: (url: string) => {
      asText().setLinkUrl(url);
      return self();
    },
    getTextAlignment: () => asText().getTextAlignment(),
    setTextAlignment: (alignment: TextAlignment) => {
      asText().setTextAlignment(alignment);
      return self();
    },
  };
}
