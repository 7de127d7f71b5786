/** The day so many days after another, YYYY-MM-DD; before it when negative. */
export function daysLater(day: string, days: number): string {
  const [year = 0, month = 1, ofMonth = 1] = day.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1, ofMonth + days)).toISOString().slice(0, 10);
}
