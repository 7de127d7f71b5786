import type { ComponentChildren } from 'preact';
import { rowTexts as texts } from '../texts.ts';

type Props = {
  readonly title: string;
  readonly count?: number;
  readonly open?: boolean;
  readonly children: ComponentChildren;
};

/** A part of the plan that folds away. */
export function Section({ title, count, open = false, children }: Props) {
  return (
    <details open={open}>
      <summary>
        <h2>{title}</h2>
        {count === undefined ? null : <span class="quiet">{texts.count(count)}</span>}
      </summary>
      {children}
    </details>
  );
}
