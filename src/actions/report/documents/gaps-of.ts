import type { DocumentValue } from '../../../core/report/document.ts';

/** What a document says "no answer yet" about, in its own words. */
export const gapsOf = (value: DocumentValue): string[] =>
  value.sections.reduce<string[]>(
    (all, { blocks }) =>
      all.concat(
        blocks.reduce<string[]>((some, block) => (block.kind === 'gap' ? some.concat(block.text) : some), []),
      ),
    [],
  );
