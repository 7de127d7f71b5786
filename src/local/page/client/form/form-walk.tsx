import { useEffect, useRef, useState } from 'preact/hooks';
import { isEmail } from '../../../forms/questions/is-email.ts';
import { isQuestion } from '../../../forms/questions/item-state.ts';
import { nextPage } from '../../../forms/questions/pages.ts';
import type { Sent, ShownForm } from '../../messages.ts';
import { ask } from '../app/ask.ts';
import { Linkified } from '../parts/linkified.tsx';
import { EmailField } from './email-field.tsx';
import { ProblemSummary } from './problem-summary.tsx';
import { Question } from './question.tsx';
import { type Answers, type Problems, problemsOn } from './walk.ts';

type Props = {
  readonly form: Extract<ShownForm, { open: true }>;
  readonly search: string;
  readonly onSent: (sent: Exclude<Sent, { problems: unknown }>) => void;
};

/** Page by page, as the answers lead, until "Submit". */
export function FormWalk({ form, search, onSent }: Props) {
  const [answers, setAnswers] = useState<Answers>(form.filledIn);
  const [email, setEmail] = useState('');
  const [visited, setVisited] = useState<readonly number[]>([0]);
  const [problems, setProblems] = useState<Problems>({});
  const [refusals, setRefusals] = useState(0);
  const [sending, setSending] = useState(false);
  const top = useRef<HTMLHeadingElement>(null);
  const summary = useRef<HTMLDivElement>(null);
  const at = visited.at(-1) ?? 0;
  const page = form.pages[at];
  const asksEmail = form.needsSignIn || form.emailCollection !== 'DO_NOT_COLLECT';
  const next = nextPage(form.pages, at, answers);

  useEffect(() => {
    if (refusals > 0) summary.current?.focus();
  }, [refusals]);
  useEffect(() => {
    if (visited.length === 1 && at === 0) return;
    scrollTo(0, 0);
    top.current?.focus();
  }, [visited]);

  // The focus goes to the list of problems when a page is refused, and stays where it is while they are being mended.
  const refuse = (found: Problems) => {
    setProblems(found);
    setRefusals((before) => before + 1);
  };
  const check = (): boolean => {
    const emailProblem = at === 0 && asksEmail && !isEmail(email) ? { email: 'Must be a valid email' } : {};
    const found = { ...emailProblem, ...problemsOn(page, answers) };
    const isFine = Object.keys(found).length === 0;
    if (isFine) setProblems({});
    else refuse(found);
    return isFine;
  };
  const forward = async () => {
    if (!check()) return;
    if (next === 'restart') return setVisited([0]);
    if (next !== 'submit') return setVisited([...visited, next]);
    setSending(true);
    try {
      const sent = await ask('submit', { id: form.id, search, answers, email });
      if (!('problems' in sent)) return onSent(sent);
      refuse(Object.fromEntries(sent.problems.map(({ itemId, message }) => [itemId ?? 'email', message])));
    } catch (problem) {
      refuse({ form: (problem as Error).message });
    } finally {
      setSending(false);
    }
  };
  const back = () => {
    setProblems({});
    setVisited(visited.slice(0, -1));
  };
  const set = (itemId: number, answer: Answers[string]) => {
    setAnswers((before) => ({ ...before, [itemId]: answer }));
    setProblems(({ [itemId]: _solved, ...others }) => others);
  };

  const titles = new Map([
    ['email', 'Email'],
    ...form.pages
      .flatMap(({ items }) => items.filter(isQuestion))
      .map(({ id, title }): [string, string] => [String(id), title]),
  ]);
  const hasRequired =
    page?.items.some((item) => isQuestion(item) && item.required) || (at === 0 && asksEmail);
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        forward();
      }}
    >
      <section class="sheet-of-form first">
        <h1 ref={top} tabIndex={-1}>
          {form.title}
        </h1>
        {at === 0 && form.description && (
          <p class="text">
            <Linkified text={form.description} />
          </p>
        )}
        {hasRequired && <p class="required-key">* Indicates required question</p>}
      </section>
      {page?.pageBreak && (
        <section class="sheet-of-form section-head">
          <h2>{page.pageBreak.title || 'Untitled section'}</h2>
          {page.pageBreak.helpText && (
            <p class="text">
              <Linkified text={page.pageBreak.helpText} />
            </p>
          )}
        </section>
      )}
      <ProblemSummary ref={summary} problems={problems} titles={titles} />
      {at === 0 && asksEmail && (
        <EmailField
          value={email}
          isAccount={form.needsSignIn}
          problem={problems.email}
          onInput={(value) => {
            setEmail(value);
            setProblems(({ email: _solved, ...others }) => others);
          }}
        />
      )}
      {page?.items.map((item) =>
        isQuestion(item) ? (
          <Question
            key={item.id}
            item={item}
            answer={answers[item.id]}
            problem={problems[item.id]}
            onAnswer={(answer) => set(item.id, answer)}
          />
        ) : (
          <section key={item.id} class="sheet-of-form section-head">
            <h2>{item.title}</h2>
            {item.helpText && (
              <p class="text">
                <Linkified text={item.helpText} />
              </p>
            )}
          </section>
        ),
      )}
      <div class="steps">
        {visited.length > 1 && (
          <button type="button" class="quiet" onClick={back}>
            Back
          </button>
        )}
        <button type="submit" class="primary" disabled={sending}>
          {next === 'submit' ? 'Submit' : 'Next'}
        </button>
        {form.pages.length > 1 && (
          <span class="progress">
            {form.progressBar && <progress aria-label="Progress" max={form.pages.length} value={at + 1} />}
            Page {at + 1} of {form.pages.length}
          </span>
        )}
      </div>
    </form>
  );
}
