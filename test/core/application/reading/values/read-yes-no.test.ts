import { describe, expect, it } from 'vitest';
import { readYesNo } from '../../../../../src/core/application/reading/values/read-yes-no.ts';

describe('readYesNo', () => {
  it.each([
    ['Yes', true],
    ['Da', true],
    ['Да', true],
    ['Po', true],
    ['Evet', true],
    ['Yes, in writing / Da, pismeno', true],
    ['Yes, orally / Da, usmeno', true],
    ['No / Ne', false],
    ['Not yet / Još ne', false],
    ['Још не', false],
    ['Jo', false],
    ['Hayır', false],
    ['N/A', null],
    ['maybe', null],
    ['', null],
  ])('reads "%s" as %s', (shown, claim) => {
    expect(readYesNo({ value: shown, shown })).toBe(claim);
  });

  it('reads a tick box', () => {
    expect(readYesNo({ value: false, shown: 'FALSE' })).toBe(false);
  });
});
