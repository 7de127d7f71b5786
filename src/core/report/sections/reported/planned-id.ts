/**
 * Which planned activity or outcome a reported one is about. The report form brings "O1: ..." filled in; when that text
 * was cleared, its place in the form tells. '' is something the plan does not know.
 */
export function plannedId(
  { number, text }: { readonly number: number; readonly text: string },
  ids: readonly string[],
): string {
  const start = text.trim();
  const named = ids.find((id) => start === id || start.startsWith(`${id}:`));
  return named ?? (start === '' ? (ids[number - 1] ?? '') : '');
}
