import { useId, useLayoutEffect, useRef } from 'preact/hooks';

type Props = {
  /** Id of the cell it lies over. */
  readonly anchor: string;
  readonly name: string;
  readonly text: string;
  readonly options: readonly string[] | undefined;
  readonly onCommit: (text: string, then: 'down' | 'right' | 'stay') => void;
  readonly onCancel: () => void;
};

/** Typing in a cell: Enter and Tab keep it and move on, Escape forgets it, Ctrl+Enter begins a new line. */
export function Editor({ anchor, name, text, options, onCommit, onCancel }: Props) {
  const field = useRef<HTMLTextAreaElement & HTMLInputElement>(null);
  const isDone = useRef(false);
  const list = useId();
  useLayoutEffect(() => {
    const cell = document.getElementById(anchor);
    const editor = field.current;
    const area = editor?.offsetParent;
    if (!editor || !area) return;
    const around = area.getBoundingClientRect();
    const box = cell?.getBoundingClientRect() ?? around;
    Object.assign(editor.style, {
      left: `${box.left - around.left}px`,
      top: `${box.top - around.top}px`,
      minWidth: `${box.width + 1}px`,
      minHeight: `${Math.max(box.height + 1, 24)}px`,
    });
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
    else if (event.key === 'Enter' && newLine && !options)
      field.current?.setRangeText('\n', field.current.selectionStart, field.current.selectionEnd, 'end');
    else if (event.key === 'Enter') end('down');
    else return;
    event.preventDefault();
  };
  const shared = {
    ref: field,
    class: 'editor',
    'aria-label': `Edit ${name}`,
    defaultValue: text,
    onKeyDown: press,
    onBlur: () => end('stay'),
  };
  if (!options) return <textarea {...shared} rows={1} spellcheck={false} />;
  return (
    <>
      <input {...shared} list={list} />
      <datalist id={list}>
        {options.map((option) => (
          <option key={option} value={option} />
        ))}
      </datalist>
    </>
  );
}
