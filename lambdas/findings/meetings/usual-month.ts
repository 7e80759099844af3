import type { Temporal } from 'temporal-polyfill';
import { monthNames } from '../../terms/days/day-words.ts';
import { inTurn } from '../prose/any-of.ts';

const months = monthNames.map((name) => name.toLowerCase());
const usualMonth = new RegExp(
  inTurn(
    '\\b(?:customar(?:y|ily)|usual(?:ly)?|ordinarily|normally|traditionally|historically|(?:in|of) (?:recent|past|prior|previous) years)\\b',
    `[^;.]{0,90}\\b(${months.join('|')})\\b`,
  ),
);

/** True where the words give another month as the usual one: "customarily held in March", and this year in May. */
export function isOtherThanUsual(words: string, date: Temporal.PlainDate): boolean {
  const month = usualMonth.exec(words)?.[1];
  return month !== undefined && months.indexOf(month) + 1 !== date.month;
}
