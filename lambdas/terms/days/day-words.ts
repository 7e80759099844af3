import { civilOf, type Day, weekdayOf } from './day.ts';

export const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** The months as sentences and headings write them, "May" or "MAY", as the source of an expression. */
export const writtenMonths = monthNames.flatMap((name) => [name, name.toUpperCase()]).join('|');

export const weekdayNames = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;

/** "Mar 5, 2004". */
export function dayInWords(day: Day): string {
  const { year, month, date } = civilOf(day);
  return `${(monthNames[month - 1] ?? '').slice(0, 3)} ${date}, ${year}`;
}

/** "Friday". */
function weekdayInWords(day: Day): string {
  return weekdayNames[weekdayOf(day) - 1] ?? '';
}

/** "Friday, Mar 5, 2004". */
export function dayWithWeekday(day: Day): string {
  return `${weekdayInWords(day)}, ${dayInWords(day)}`;
}

/** "1 day", "90 days", "2 weeks". */
export function counted(count: number, one: string): string {
  return `${count} ${one}${count === 1 ? '' : 's'}`;
}

/** "1st", "7th", "22nd", "113th". */
export function ordinal(n: number): string {
  const tens = n % 100;
  const suffix = tens >= 11 && tens <= 13 ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th');
  return `${n}${suffix}`;
}

/** "a", "a and b", "a, b and c". */
export function listed(words: readonly string[], conjunction: 'and' | 'or' = 'and'): string {
  if (words.length < 2) return words[0] ?? '';
  return `${words.slice(0, -1).join(', ')} ${conjunction} ${words[words.length - 1]}`;
}
