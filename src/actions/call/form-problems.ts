import type { Settings } from '../../core/call/settings/settings.ts';
import type { Problem } from '../../core/problem.ts';
import type { FormLook, Ports } from '../ports.ts';

/** What is amiss with the application form: answers that are still expected would not arrive. */
export function formProblems(ports: Ports, settings: Settings | null, form: FormLook): Problem[] {
  if (form.isGone)
    return [
      {
        what: 'The application form cannot be opened: it was deleted, or this account may not edit it.',
        remedy:
          'Bring it back from the bin of Google Drive, or ask its owner to let you edit it. The answers that arrived stay in this spreadsheet.',
      },
    ];
  const deadline = settings?.deadline;
  if (!deadline || form.facts?.state !== 'closed' || isOver(ports, deadline)) return [];
  if (!ports.forms.isComplete('application')) return [];
  return [
    {
      what: `The application form takes no answers, although the deadline is ${ports.words(deadline)}.`,
      remedy:
        'Publish it and accept responses again in the form itself, or change the deadline on the Settings tab.',
    },
  ];
}

/** The whole minute of the deadline is on time. */
export const isOver = (ports: Ports, deadline: Date): boolean =>
  ports.now().getTime() >= deadline.getTime() + 60_000;
