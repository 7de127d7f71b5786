import { useEffect, useRef, useState } from 'preact/hooks';
import type { Sent, ShownForm } from '../../messages.ts';
import { ask } from '../app/ask.ts';
import { FormWalk } from './form-walk.tsx';

type Props = { readonly id: string; readonly search: string };

/** The form as an applicant sees it, with a way back that applicants do not have. */
export function FormPage({ id, search }: Props) {
  const [form, setForm] = useState<ShownForm>();
  const [problem, setProblem] = useState('');
  const [sent, setSent] = useState<Exclude<Sent, { problems: unknown }>>();
  useEffect(() => {
    ask('form', { id, search }).then(
      (shown) => {
        document.title = shown.title;
        setForm(shown);
      },
      (error: Error) => setProblem(error.message),
    );
  }, [id, search]);
  return (
    <div class="form-page">
      <nav class="back" aria-label="Back">
        <a href="/sheet">← Back to the office</a>
        <span>This is what an applicant sees.</span>
      </nav>
      <main>
        {problem && <Notice title="There is no such form" text={problem} />}
        {form && !form.open && <Notice title={form.title} text={form.message} />}
        {form?.open && !sent && <FormWalk form={form} search={search} onSent={setSent} />}
        {form && sent && (
          <Notice title={form.title} text={sent.confirmation} takesFocus>
            {sent.editAddress && <a href={sent.editAddress}>Edit your response</a>}
            {sent.again && (
              <a
                href={`/form/${id}`}
                onClick={(event) => {
                  event.preventDefault();
                  setSent(undefined);
                }}
              >
                Submit another response
              </a>
            )}
          </Notice>
        )}
      </main>
    </div>
  );
}

type NoticeProps = {
  readonly title: string;
  readonly text: string;
  /** Where the button that led here is gone: the keyboard goes on from the heading. */
  readonly takesFocus?: boolean;
  readonly children?: preact.ComponentChildren;
};

function Notice({ title, text, takesFocus = false, children }: NoticeProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, [takesFocus]);
  return (
    <section class="sheet-of-form first">
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      <p role="status" class="text">
        {text}
      </p>
      <p class="links">{children}</p>
    </section>
  );
}
