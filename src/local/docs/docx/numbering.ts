import { AlignmentType, type INumberingOptions, LevelFormat } from 'docx';
import type { Glyph } from '../state.ts';

const formats: Readonly<
  Record<Glyph, readonly [(typeof LevelFormat)[keyof typeof LevelFormat], string | undefined]>
> = {
  BULLET: [LevelFormat.BULLET, '•'],
  HOLLOW_BULLET: [LevelFormat.BULLET, '○'],
  SQUARE_BULLET: [LevelFormat.BULLET, '■'],
  NUMBER: [LevelFormat.DECIMAL, undefined],
  LATIN_UPPER: [LevelFormat.UPPER_LETTER, undefined],
  LATIN_LOWER: [LevelFormat.LOWER_LETTER, undefined],
  ROMAN_UPPER: [LevelFormat.UPPER_ROMAN, undefined],
  ROMAN_LOWER: [LevelFormat.LOWER_ROMAN, undefined],
};

/** One list style for each glyph, nine levels deep, named after the glyph. */
export const numbering: INumberingOptions = {
  config: Object.entries(formats).map(([glyph, [format, bullet]]) => ({
    reference: glyph,
    levels: Array.from({ length: 9 }, (_, level) => ({
      level,
      format,
      text: bullet ?? `%${level + 1}.`,
      alignment: AlignmentType.LEFT,
      style: { paragraph: { indent: { left: 720 * (level + 1), hanging: 360 } } },
    })),
  })),
};
