import type { Activity, Application } from '../../application/application.ts';
import { datedFollowUp } from '../evidence/follow-up.ts';
import { monthsSpanned } from '../evidence/months.ts';

/** Types that go on by their nature; the others do when they last three months (T2). */
const continuousTypes: readonly string[] = ['mentoring', 'job-shadowing', 'pilot-project'];

const isContinuous = (activity: Activity): boolean =>
  continuousTypes.includes(activity.type) || monthsSpanned([activity]) >= 3;

/** A network that meets in more than one month meets over time. */
const meetsAgain = (activities: readonly Activity[]): boolean =>
  monthsSpanned(activities.filter(({ type }) => type === 'network-meeting')) >= 2;

/**
 * Whether the package is continuous capacity building (section 4.1): one part of it goes on, or concrete follow-up with a date
 * carries it further. The package counts, never a single activity: coaching is one-off and supported (T2).
 */
export const isContinuousPackage = (application: Application): boolean =>
  application.activities.some(isContinuous) ||
  meetsAgain(application.activities) ||
  datedFollowUp(application).length > 0;
