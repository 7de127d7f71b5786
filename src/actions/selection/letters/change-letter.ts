import { ok, type Result, refused } from '../../../core/problem.ts';
import type { Sendable } from '../../../core/selection/letters/letter.ts';
import { log } from '../../log.ts';
import type { Ports } from '../../ports.ts';
import { letterNamed } from './read-letters.ts';

/** Changes a letter by hand; drafting again leaves it as it is then. */
export function changeLetter(
  ports: Ports,
  { id, to, subject, body }: { readonly id: string } & Sendable,
): Result<{ readonly message: string }> {
  const named = letterNamed(ports, id);
  if (!named.ok) return named;
  const { letter, reading } = named.value;
  if (letter.state !== 'draft' && letter.state !== 'waiting' && letter.state !== 'failed')
    return refused({
      what: 'This letter is not a draft any more.',
      remedy: 'Write a message of your own instead.',
    });
  const state = letter.state === 'waiting' ? 'waiting' : 'draft';
  const cells = { to: to.trim(), subject: subject.replace(/\s+/g, ' ').trim(), body, state, outcome: '' };
  reading.tab.write(Object.keys(cells), [{ row: letter.row, cells }]);
  log(ports, [{ what: 'letter changed by hand', about: letter.application }]);
  return ok({ message: 'The letter is saved.' });
}

/** A person looked whether a letter went out that a run cut short left open. */
export function settleLetter(
  ports: Ports,
  { id, sent }: { readonly id: string; readonly sent: boolean },
): Result<{ readonly message: string }> {
  const named = letterNamed(ports, id);
  if (!named.ok) return named;
  const { letter, reading } = named.value;
  if (letter.state !== 'sending')
    return refused({
      what: 'It is known what became of this letter.',
      remedy: 'Open the list of letters again.',
    });
  const outcome = sent ? 'A person found it among the sent mail.' : '';
  const cells = { state: sent ? 'sent' : 'draft', outcome };
  reading.tab.write(Object.keys(cells), [{ row: letter.row, cells }]);
  log(ports, [
    {
      what: sent ? 'letter found sent' : 'letter found not sent',
      about: letter.application,
      after: letter.to,
    },
  ]);
  return ok({
    message: sent ? 'Noted: it was sent.' : 'It is a draft again and goes out with the next batch.',
  });
}
