import type { ComponentChildren } from 'preact';

const texts = { newTab: ' (opens in a new tab)' };

/** A link out of the sidebar. Only web addresses: whatever else a cell holds is shown as text. */
export function OutsideLink({
  url,
  children,
}: {
  readonly url: string;
  readonly children: ComponentChildren;
}) {
  if (!/^https?:\/\//i.test(url)) return <span>{children}</span>;
  return (
    <a href={url} target="_blank" rel="noopener noreferrer">
      {children}
      <span class="unseen">{texts.newTab}</span>
    </a>
  );
}
