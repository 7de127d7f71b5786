import { createBlob } from '../../../../platform/utilities/blob.ts';
import type { InlineLeaf } from '../../../model/tree.ts';
import type { InlineState } from '../../../state.ts';
import { textArgument, wrongSignature } from '../../arguments.ts';
import { documentObject, type OpenDocument } from '../../open-document.ts';
import { elementMethods } from '../element.ts';

type GoogleElement = GoogleAppsScript.Document.Element;
type InlineImage = GoogleAppsScript.Document.InlineImage;
type Footnote = GoogleAppsScript.Document.Footnote;
type Image = Extract<InlineState, { kind: 'image' }>;

/** A picture, page break, rule or footnote in a line of text. */
export function inlineObject(open: OpenDocument, leaf: InlineLeaf): GoogleElement {
  if (leaf.of.kind === 'image') return imageObject(open, leaf, leaf.of);
  if (leaf.of.kind === 'footnote') return footnoteObject(open, leaf, leaf.of);
  const className = leaf.of.kind === 'pageBreak' ? 'PageBreak' : 'HorizontalRule';
  const { merge: _merge, ...methods } = elementMethods<GoogleElement>(open, leaf, (): GoogleElement => self);
  const self: GoogleElement = documentObject<GoogleElement>(open, className, methods, leaf);
  return self;
}

function imageObject(open: OpenDocument, leaf: InlineLeaf, image: Image): InlineImage {
  const blob = () =>
    createBlob(open.execution, {
      bytes: Buffer.from(image.content, 'base64'),
      name: null,
      contentType: image.contentType,
    });
  const size = (key: 'width' | 'height', method: string) => (pixels: number) => {
    if (typeof pixels !== 'number') throw wrongSignature(open, `InlineImage.${method}`, [pixels]);
    image[key] = Math.trunc(pixels);
    return self;
  };
  const words = (key: 'altTitle' | 'altDescription' | 'link', method: string) => (text: string | null) => {
    if (text === null) delete image[key];
    else image[key] = textArgument(open, `InlineImage.${method}`, text);
    return self;
  };
  const self: InlineImage = documentObject<InlineImage>(
    open,
    'InlineImage',
    {
      ...elementMethods<InlineImage>(open, leaf, () => self),
      getBlob: blob,
      getAs: (contentType: string) => {
        if (contentType === image.contentType) return blob();
        throw open.execution.realm.exception(
          `The embedded Workspace does not convert ${image.contentType} to ${contentType}.`,
          'Error',
        );
      },
      getWidth: () => image.width,
      getHeight: () => image.height,
      setWidth: size('width', 'setWidth'),
      setHeight: size('height', 'setHeight'),
      getAltTitle: () => (image.altTitle ?? null) as string,
      getAltDescription: () => (image.altDescription ?? null) as string,
      setAltTitle: words('altTitle', 'setAltTitle'),
      setAltDescription: words('altDescription', 'setAltDescription'),
      getLinkUrl: () => (image.link ?? null) as string,
      setLinkUrl: words('link', 'setLinkUrl'),
    },
    leaf,
  );
  return self;
}

function footnoteObject(
  open: OpenDocument,
  leaf: InlineLeaf,
  footnote: Extract<InlineState, { kind: 'footnote' }>,
): Footnote {
  const { merge: _merge, ...methods } = elementMethods<Footnote>(open, leaf, () => self);
  const self: Footnote = documentObject<Footnote>(
    open,
    'Footnote',
    {
      ...methods,
      getFootnoteContents: () =>
        open.object({
          kind: 'footnoteSection',
          id: `${footnote.id}.section`,
          children: footnote.children,
        }) as GoogleAppsScript.Document.FootnoteSection,
    },
    leaf,
  );
  return self;
}
