import { TextField } from '../../parts/field.tsx';
import type { SectionProps } from '../lines/choices.ts';
import { nextId } from '../lines/next-id.ts';
import { Rows } from '../lines/rows.tsx';
import { Section } from '../lines/section.tsx';
import { sectionTexts } from './texts.ts';

/** What the interview left open, to be settled with the partners; open while something is. */
export function PointsSection({ plan, onChange }: SectionProps) {
  const { points: texts } = sectionTexts;
  const open = plan.points.some(({ settled }) => settled.trim() === '');
  return (
    <Section title={texts.title} count={plan.points.length} open={open}>
      <p class="quiet">{texts.explain}</p>
      <Rows
        items={plan.points}
        name={texts.name}
        add={texts.add}
        make={() => ({ id: nextId('point-', plan.points), criterion: '', what: '', settled: '' })}
        onChange={(points) => onChange({ points })}
      >
        {(point, set) => (
          <>
            <TextField
              label={texts.what}
              kind="paragraph"
              value={point.what}
              onChange={(what) => set({ what })}
            />
            <TextField
              label={texts.settled}
              kind="paragraph"
              value={point.settled}
              onChange={(settled) => set({ settled })}
            />
          </>
        )}
      </Rows>
    </Section>
  );
}
