import { ServerProblem } from '../app/server.ts';

/** A call that failed, for a person: each line a whole sentence. `again`: the same call may succeed later. */
export type Failure = { readonly lines: readonly string[]; readonly again: boolean };

type Known = { readonly sign: RegExp; readonly lines: readonly string[] };

/** What Google says, by its own words, and what a person can do about it. */
const known: readonly Known[] = [
  {
    // Signed in to several accounts: developers.google.com/apps-script/guides/projects, "Fix issues with multiple Google Accounts".
    sign: /PERMISSION_DENIED|authori[sz]ation is required|do not have permission to (call|perform|access)/i,
    lines: [
      'Google did not let this page use the spreadsheet.',
      'This happens when you are signed in to more than one Google account in this browser: Google uses the first one.',
      'Open the spreadsheet in a browser profile or a private window where only the account you work with is signed in.',
      'If you have only one account, reload the spreadsheet, open the sidebar from the menu again and allow what it asks for.',
    ],
  },
  {
    sign: /maximum execution time/i,
    lines: ['Google stopped this after its time limit.', 'What was done is kept: run it again to go on.'],
  },
  {
    sign: /too many times for one day|limit exceeded|quota/i,
    lines: ['Google’s daily limit is used up.', 'Try again tomorrow; what was done is kept.'],
  },
  {
    sign: /lock|simultaneous/i,
    lines: ['Somebody else is working on the same thing right now.', 'Wait a moment and try again.'],
  },
  {
    sign: /NetworkError|HTTP 0|failed to fetch|connection/i,
    lines: ['There is no connection to Google.', 'Check the internet connection and try again.'],
  },
];

export function describeFailure(error: unknown): Failure {
  if (error instanceof ServerProblem) return refusal(error);
  const message = error instanceof Error ? error.message : String(error);
  const found = known.find(({ sign }) => sign.test(message));
  if (found) return { lines: found.lines, again: true };
  const plain = message.replace(/^(\w*(Error|Exception): )+/, '');
  return { lines: [`This did not work: ${plain}`, 'Nothing on this page is lost. Try again.'], again: true };
}

function refusal({ code, message, problems }: ServerProblem): Failure {
  if (code === 'problem') return { lines: problems.length > 0 ? problems : [message], again: false };
  if (code === 'invalid-input')
    return { lines: [`Something on this page cannot be used as it is: ${message}`], again: false };
  return {
    lines: ['This page is older than the add-on.', 'Close the sidebar and open it again.'],
    again: false,
  };
}
