import type { ComponentChildren } from 'preact';

type Props = {
  readonly onPress: () => void;
  readonly kind?: 'primary' | 'plain' | 'link';
  /** While busy it keeps the focus and does nothing. */
  readonly busy?: boolean;
  /** For a reader who does not see what stands around it. */
  readonly label?: string;
  readonly expanded?: boolean;
  readonly children: ComponentChildren;
};

export function Button({ onPress, kind = 'plain', busy = false, label, expanded, children }: Props) {
  return (
    <button
      type="button"
      class={`button ${kind}`}
      aria-disabled={busy ? 'true' : undefined}
      aria-label={label}
      aria-expanded={expanded}
      onClick={() => {
        if (!busy) onPress();
      }}
    >
      {children}
    </button>
  );
}
