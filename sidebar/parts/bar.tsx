/** A share of 0 to 100 as a bar; the figure always stands beside it as text, so the bar is decoration. */
export function Bar({
  percent,
  tone = 'blue',
}: {
  readonly percent: number;
  readonly tone?: 'blue' | 'green' | 'grey';
}) {
  const width = Math.max(0, Math.min(100, percent));
  return (
    <svg class={`bar ${tone}`} viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
      <rect class="bar-ground" width="100" height="6" />
      <rect class="bar-fill" width={width} height="6" />
    </svg>
  );
}
