import { beforeAll, describe, expect, it } from 'vitest';
import { allImports, forbidden, type Import, placeOf, rooms } from './imports.ts';

let imports: Import[] = [];

beforeAll(async () => {
  imports = await allImports();
}, 60_000);

describe.each(rooms)('%s', (room) => {
  it('imports only what it may', () => {
    const own = imports.filter(({ from }) => placeOf(from) === room);

    expect(own).not.toEqual([]);
    expect(forbidden(own)).toEqual([]);
  });
});

it('nothing that ships imports the embedded Workspace', () => {
  expect(imports.filter(({ to }) => placeOf(to) === 'src/local')).toEqual([]);
});

describe('the rules', () => {
  it.each<Import>([
    { from: 'src/core/scoring/score.ts', to: 'src/google/mail.ts', kind: 'type' },
    { from: 'src/actions/call/set-up-call.ts', to: 'src/google/services.ts', kind: 'type' },
    { from: 'src/google/mail.ts', to: 'src/actions/ports.ts', kind: 'value' },
    { from: 'sidebar/main.tsx', to: 'src/contract/contract.ts', kind: 'value' },
    { from: 'sidebar/main.tsx', to: 'src/core/problem.ts', kind: 'type' },
    { from: 'src/core/scoring/score.ts', to: 'src/local/workspace/state.ts', kind: 'type' },
    { from: 'src/main.ts', to: 'src/google/mail.ts', kind: 'value' },
  ])('forbid $from the $kind of $to', (given) => {
    expect(forbidden([given])).toHaveLength(1);
  });

  it.each<Import>([
    { from: 'src/google/mail.ts', to: 'src/actions/ports.ts', kind: 'type' },
    { from: 'sidebar/main.tsx', to: 'src/contract/contract.ts', kind: 'type' },
    { from: 'src/core/scoring/score.ts', to: 'zod', kind: 'value' },
  ])('allow $from the $kind of $to', (given) => {
    expect(forbidden([given])).toEqual([]);
  });
});
