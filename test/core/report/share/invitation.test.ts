import { describe, expect, it } from 'vitest';
import { invitation } from '../../../../src/core/report/share/invitation.ts';

const office = { senderName: 'Sarajevo office', replyTo: 'office@example.org' };

describe('the message with Google’s letter', () => {
  it('names who shares which version, asks not to pass it on, and says where to ask', () => {
    expect(
      invitation(office, { name: 'A-07 internal report', version: '3', as: 'PDF copy' }).split('\n'),
    ).toEqual([
      'Sarajevo office shares “A-07 internal report”, version 3, with you, for you to read.',
      'Please do not pass it on without asking us.',
      'Questions: office@example.org',
    ]);
  });

  it('tells that later versions follow when it is the document itself', () => {
    const said = invitation(office, { name: 'A-07', version: '3', as: 'document' });
    expect(said).toContain('later versions appear in the same place');
  });

  it('keeps an applicant’s words to one line that is not endless', () => {
    const name = `Title\r\nBcc: all@example.org ${'x'.repeat(5000)}`;
    const said = invitation({ senderName: '', replyTo: '' }, { name, version: '1', as: 'PDF copy' });
    expect(said.split('\n')).toHaveLength(2);
    expect(said.length).toBeLessThan(500);
    expect(said).toMatch(/^The office shares/);
  });
});
