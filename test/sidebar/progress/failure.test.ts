import { describe, expect, it } from 'vitest';
import { ServerProblem } from '../../../sidebar/app/server.ts';
import { describeFailure } from '../../../sidebar/progress/failure.ts';

describe('describeFailure', () => {
  it.each([
    // developers.google.com/apps-script/guides/projects, "Fix issues with multiple Google Accounts"
    'PERMISSION_DENIED',
    'ScriptError: Authorization is required to perform that action.',
    'Authorisation is required to perform that action.',
  ])('says what to do about several accounts when Google says "%s"', (message) => {
    const { lines, again } = describeFailure(new Error(message));

    expect(lines.join(' ')).toContain('signed in to more than one Google account');
    expect(lines.join(' ')).toContain('private window');
    expect(again).toBe(true);
  });

  it.each([
    ['Exceeded maximum execution time', 'run it again to go on'],
    ['Exception: Service invoked too many times for one day: email.', 'Try again tomorrow'],
    ['NetworkError: Connection failure due to HTTP 0', 'Check the internet connection'],
  ])('words "%s" for a person', (message, remedy) => {
    expect(describeFailure(new Error(message)).lines.join(' ')).toContain(remedy);
  });

  it('gives the problems of a refusal as they are, with nothing to try again', () => {
    const problem = new ServerProblem('problem', 'x', ['The plan has no report. Add at least one.']);

    expect(describeFailure(problem)).toEqual({
      lines: ['The plan has no report. Add at least one.'],
      again: false,
    });
  });

  it('asks to open the sidebar again when the page is older than the add-on', () => {
    const problem = new ServerProblem('unknown-procedure', 'There is no "x".', []);

    expect(describeFailure(problem).lines.join(' ')).toContain('Close the sidebar and open it again');
  });

  it('shows anything else without the names programs give to errors', () => {
    expect(describeFailure(new Error('Exception: The document is in the trash.')).lines[0]).toBe(
      'This did not work: The document is in the trash.',
    );
    expect(describeFailure('odd').lines[0]).toBe('This did not work: odd');
  });
});
