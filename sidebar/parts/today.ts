/** Today where the person sits, as YYYY-MM-DD: what a date field starts with. */
export function today(now = new Date()): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return [now.getFullYear(), two(now.getMonth() + 1), two(now.getDate())].join('-');
}
