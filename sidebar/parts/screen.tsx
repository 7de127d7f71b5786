import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useTools } from '../app/tools.ts';
import { Busy } from '../progress/busy.tsx';
import type { Failure } from '../progress/failure.ts';
import { FailureNotice } from '../progress/failure-notice.tsx';

type Props = {
  readonly title: string;
  /** Small line above the title, like the code of an application. */
  readonly over?: string;
  /** What is being done, '' when nothing is. */
  readonly doing: string;
  readonly failure: Failure | null;
  readonly onAgain?: (() => void) | undefined;
  readonly children: ComponentChildren;
};

/** A screen: moves the focus to its heading, so that the keyboard and a screen reader start at its top. The first screen leaves the focus in the spreadsheet. */
export function Screen({ title, over, doing, failure, onAgain, children }: Props) {
  const { hasMoved } = useTools();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (hasMoved()) heading.current?.focus();
  }, [hasMoved]);
  return (
    <>
      <Busy doing={doing} />
      <h1 ref={heading} tabIndex={-1}>
        {over ? <span class="over">{over} </span> : null}
        <span dir="auto">{title}</span>
      </h1>
      {failure ? <FailureNotice failure={failure} onAgain={onAgain} /> : null}
      {children}
    </>
  );
}
