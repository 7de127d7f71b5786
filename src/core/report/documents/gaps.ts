import type { DocumentValue, GapFiller } from './document.ts';

type Gaps = {
  readonly who: GapFiller;
  readonly gaps: readonly { readonly heading: string; readonly text: string }[];
};

/** What a document says "no answer yet" about, by who can answer it; whoever has nothing to answer is left out. */
export const gapsByFiller = ({ sections }: DocumentValue): readonly Gaps[] =>
  (['partners', 'staff'] as const)
    .map(
      (filler): Gaps => ({
        who: filler,
        gaps: sections.reduce<Gaps['gaps'][number][]>(
          (all, { heading, blocks }) =>
            blocks.reduce(
              (some, block) =>
                block.kind === 'gap' && (block.who ?? 'staff') === filler
                  ? some.concat({ heading, text: block.text })
                  : some,
              all,
            ),
          [],
        ),
      }),
    )
    .filter(({ gaps }) => gaps.length > 0);
