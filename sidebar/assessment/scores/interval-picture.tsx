type Props = { readonly difference: number; readonly from: number; readonly to: number };

/** Half the width of the picture in percentage points; what lies outside is drawn at the edge. */
const reach = 40;
const at = (value: number): number => 100 + (100 * Math.max(-reach, Math.min(reach, value))) / reach;

/** The difference as a dot on its interval, with the middle at no difference; the same stands in words below it. */
export function IntervalPicture({ difference, from, to }: Props) {
  return (
    <svg class="interval" viewBox="0 0 200 16" aria-hidden="true">
      <line class="interval-axis" x1="0" y1="8" x2="200" y2="8" />
      <line class="interval-zero" x1="100" y1="1" x2="100" y2="15" />
      <line class="interval-range" x1={at(from)} y1="8" x2={at(to)} y2="8" />
      <circle class="interval-dot" cx={at(difference)} cy="8" r="4" />
    </svg>
  );
}
