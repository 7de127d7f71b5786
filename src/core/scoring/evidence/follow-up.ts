import type { Application, FollowUpStep } from '../../application/application.ts';
import { asks } from './asks.ts';

const words = (text: string): number => (text.match(/[\p{L}\p{N}]+/gu) ?? []).length;

/**
 * Steps that are concrete (section 5.1.3, T3): what will be done, in more than a single word, and who does it or when.
 * A form that asks neither who nor when gets free text; there it takes three words.
 */
export function concreteFollowUp(application: Application): readonly FollowUpStep[] {
  const asksMore = asks(application, /^followUp\d\.(who|when)$/);
  return application.followUp.filter(({ what, who, when }) =>
    asksMore ? words(what) >= 2 && (who !== '' || when !== '') : words(what) >= 3,
  );
}

/** Concrete steps that name a time by a number: a date, a year, "every 3 months". "Always" is none. */
export function datedFollowUp(application: Application): readonly FollowUpStep[] {
  const asksWhen = asks(application, /^followUp\d\.when$/);
  return concreteFollowUp(application).filter(({ what, when }) => /\p{N}/u.test(asksWhen ? when : what));
}
