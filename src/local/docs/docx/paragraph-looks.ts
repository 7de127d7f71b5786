import { AlignmentType, HeadingLevel, type IParagraphOptions } from 'docx';
import type { Alignment, Heading, ListItemState, ParagraphState } from '../state.ts';

const headings: Readonly<
  Record<Exclude<Heading, 'NORMAL' | 'SUBTITLE'>, (typeof HeadingLevel)[keyof typeof HeadingLevel]>
> = {
  TITLE: HeadingLevel.TITLE,
  HEADING1: HeadingLevel.HEADING_1,
  HEADING2: HeadingLevel.HEADING_2,
  HEADING3: HeadingLevel.HEADING_3,
  HEADING4: HeadingLevel.HEADING_4,
  HEADING5: HeadingLevel.HEADING_5,
  HEADING6: HeadingLevel.HEADING_6,
};

const alignments: Readonly<Record<Alignment, (typeof AlignmentType)[keyof typeof AlignmentType]>> = {
  LEFT: AlignmentType.LEFT,
  CENTER: AlignmentType.CENTER,
  RIGHT: AlignmentType.RIGHT,
  JUSTIFY: AlignmentType.JUSTIFIED,
};

/** Heading, alignment, spacing and indents; what the paragraph does not set is left to its style. */
export function paragraphLooks(state: ParagraphState | ListItemState): IParagraphOptions {
  return {
    ...(state.heading === 'NORMAL' || state.heading === 'SUBTITLE'
      ? {}
      : { heading: headings[state.heading] }),
    ...(state.alignment ? { alignment: alignments[state.alignment] } : {}),
    spacing: {
      ...twips('before', state.spacingBefore),
      ...twips('after', state.spacingAfter),
      ...(state.lineSpacing === undefined ? {} : { line: Math.round(state.lineSpacing * 240) }),
    },
    ...(state.kind === 'listItem'
      ? {}
      : {
          indent: {
            ...twips('left', state.indentStart),
            ...twips('right', state.indentEnd),
            ...twips('firstLine', state.indentFirstLine),
          },
        }),
  };
}

const twips = (key: string, points: number | undefined) =>
  points === undefined ? {} : { [key]: Math.round(points * 20) };
