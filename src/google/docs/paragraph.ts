import type { GoogleServices } from '../services.ts';

type Paragraph = GoogleAppsScript.Document.Paragraph;

type Look = {
  readonly heading: GoogleAppsScript.Document.ParagraphHeading;
  readonly italic?: true;
  /** Points. */
  readonly size?: number;
  readonly colour?: string;
  readonly url?: string;
  /** Letters in bold at the start. */
  readonly boldUpTo?: number;
};

/** Puts a paragraph in; it takes nothing over from its neighbours, which may be a person's bold red line. */
export function putParagraph(
  { Attribute }: GoogleServices['DocumentApp'],
  body: GoogleAppsScript.Document.Body,
  place: number,
  text: string,
  { heading, italic, size, colour, url, boldUpTo = 0 }: Look,
): Paragraph {
  const paragraph = body.insertParagraph(place, text).setAttributes({
    [Attribute.HEADING]: heading,
    [Attribute.BOLD]: null,
    [Attribute.ITALIC]: italic ?? null,
    [Attribute.FONT_SIZE]: size ?? null,
    [Attribute.FOREGROUND_COLOR]: colour ?? null,
    [Attribute.LINK_URL]: url ?? null,
  });
  if (boldUpTo > 0) paragraph.editAsText().setBold(0, boldUpTo, true);
  return paragraph;
}
