const aboutCells =
  /^(get|set)(Value|DisplayValue|Formula|FormulaR1C1|Note|NumberFormat|Background|BackgroundObject|RichTextValue|DataValidation|Font(Color|ColorObject|Family|Line|Size|Style|Weight)|TextStyle|TextDirection|TextRotation|HorizontalAlignment|VerticalAlignment|Wrap|WrapStrateg(?=y|ie))s?(y|ies)?$/;

/** What goes over the wire: each value of a block, and one for a method that gives a whole range the same value. */
const size = (value: unknown): number =>
  Array.isArray(value) ? value.reduce((sum: number, each) => sum + size(each), 0) : 1;

/** How many cells' data a call brought or took. */
export function movedCells(
  className: string,
  method: string,
  given: readonly unknown[],
  brought: unknown,
): { readonly read: number; readonly written: number } {
  if (className === 'Sheet' && method === 'appendRow') return { read: 0, written: size(given[0]) };
  if (className === 'Sheet' && method === 'getSheetValues') return { read: size(brought), written: 0 };
  const way = className === 'Range' ? aboutCells.exec(method)?.[1] : undefined;
  return { read: way === 'get' ? size(brought) : 0, written: way === 'set' ? size(given[0]) : 0 };
}
