import { useLayoutEffect, useRef } from 'preact/hooks';
import { placeOver } from './place-over.ts';

export type EditorProps = {
  /** Id of the cell it lies over. */
  readonly anchor: string;
  readonly name: string;
  readonly text: string;
  readonly onCommit: (text: string, then: 'down' | 'right' | 'stay') => void;
  readonly onCancel: () => void;
};

/** Typing in a cell: Enter and Tab keep it and move on, Escape forgets it, Ctrl+Enter begins a new line. */
export function Editor({ anchor, name, text, onCommit, onCancel }: EditorProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  const isDone = useRef(false);
  useLayoutEffect(() => {
    const editor = field.current;
    if (!editor) return;
    placeOver(editor, anchor);
    editor.focus();
    editor.setSelectionRange(editor.value.length, editor.value.length);
  }, [anchor]);
  const end = (then: 'down' | 'right' | 'stay') => {
    if (isDone.current) return;
    isDone.current = true;
    onCommit(field.current?.value ?? '', then);
  };
  const press = (event: KeyboardEvent) => {
    event.stopPropagation();
    const newLine = event.ctrlKey || event.altKey || event.metaKey;
    if (event.key === 'Escape') {
      isDone.current = true;
      onCancel();
    } else if (event.key === 'Tab') end('right');
    else if (event.key === 'Enter' && newLine)
      field.current?.setRangeText('\n', field.current.selectionStart, field.current.selectionEnd, 'end');
    else if (event.key === 'Enter') end('down');
    else return;
    event.preventDefault();
  };
  return (
    <textarea
      ref={field}
      class="editor"
      aria-label={`Edit ${name}`}
      defaultValue={text}
      rows={1}
      spellcheck={false}
      onKeyDown={press}
      onBlur={() => end('stay')}
    />
  );
}
