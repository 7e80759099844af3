import { Temporal } from 'temporal-polyfill';
import { dateOf, dayOf } from '../terms/days/day.ts';
import { nyseTradingDays } from './calendars/nyse-trading-days.ts';

const opening = Temporal.PlainTime.from('09:30');

/**
 * The outer limit of "promptly" (17 CFR 243.101(d)), in New York time: the later of 24 hours after a senior official
 * learned of a non-intentional selective disclosure and the opening of the next trading on the New York Stock Exchange,
 * taken to be that of the first trading day after the day of learning. Learned on Friday 2024-05-17 at 18:00, it is
 * Monday 2024-05-20 at 09:30. Where only the day is known, the rule `regulation-fd.promptly` gives that trading day.
 */
export function promptlyBy(learned: Temporal.PlainDateTime): Temporal.PlainDateTime {
  const nextTrading = dateOf(nyseTradingDays.nth(dayOf(learned.toPlainDate()), 1)).toPlainDateTime(opening);
  const nextDay = learned.add({ hours: 24 });
  return Temporal.PlainDateTime.compare(nextDay, nextTrading) > 0 ? nextDay : nextTrading;
}
