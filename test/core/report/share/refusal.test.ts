import { describe, expect, it } from 'vitest';
import { refusalOf } from '../../../../src/core/report/share/refusal.ts';

describe('why an address was not let in', () => {
  it.each([
    [
      'Rate limit exceeded. User message: "Sorry, you have exceeded your sharing quota."',
      'stop',
      'in an hour',
    ],
    ['File not found: 1abc.', 'stop', 'does not see the document'],
    ['Bad Request. User message: "ACL change not allowed."', 'refused', 'rules of your domain'],
    ['Since there is no Google account associated with this email address', 'refused', 'written right'],
    ['Internal error encountered.', 'later', 'try again'],
  ])('%s', (words, state, said) => {
    const refusal = refusalOf(words);
    expect(refusal.state).toBe(state);
    expect(refusal.outcome).toContain(said);
    expect(refusal.outcome).toContain(words);
  });
});
