import { useState } from 'preact/hooks';
import type { Input } from '../../src/contract/contract.ts';
import { Button } from '../parts/button.tsx';
import { NumberField } from '../parts/field.tsx';
import { PickField } from '../parts/pick-field.tsx';
import { shortlistTexts as texts } from './texts.ts';

export type Way = NonNullable<Input<'proposeShortlist'>['way']>;

type Props = {
  readonly way: Way;
  readonly busy: boolean;
  readonly onPropose: (way: Way) => void;
};

/** By what the line is drawn: it stands open, also when Settings says nothing that draws one. */
export function LineForm({ way, busy, onPropose }: Props) {
  const [by, setBy] = useState(way.by);
  const [value, setValue] = useState(way.value);
  const asked = by === 'settings' || by === 'envelope' ? null : texts.value[by];
  return (
    <>
      <PickField
        label={texts.way}
        value={by}
        choices={texts.ways}
        onChange={(next) => {
          setBy(next);
          setValue(null);
        }}
      />
      {asked === null ? null : <NumberField key={by} label={asked} value={value} onChange={setValue} />}
      <div class="actions">
        <Button busy={busy} onPress={() => onPropose({ by, value: asked === null ? null : value })}>
          {texts.propose}
        </Button>
      </div>
    </>
  );
}
