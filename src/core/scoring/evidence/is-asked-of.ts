import type { Application, Organisation } from '../../application/application.ts';
import { asksFor } from './asks.ts';

/** Whether the form asks this of the organisation at this place (0 is the lead): an office's own form may ask partners what it does not ask the lead. */
export const isAskedOf = (
  application: Pick<Application, 'asked'>,
  at: number,
  what: keyof Organisation,
): boolean => asksFor(application, `organisation${at + 1}.${what}`);
