import { earlierOf, monthsAfter, notBefore } from '../../../terms/notation.ts';
import { type Rule, rule } from '../../rule.ts';
import { provision } from './provision.ts';
import type { Interval, StateCorporationLaw } from './state-corporation-law.ts';

/** From when holders may ask for an annual meeting that is not held: never a last day for the meeting. */
export function interval(law: StateCorporationLaw, row: Interval): Rule {
  const afterMeeting = monthsAfter(row.monthsAfterLastMeeting, 'priorMeeting');
  const { monthsAfterFiscalYearEnd: afterYear, daysAfterDesignatedDay: afterDay } = row;
  const opens =
    afterYear === undefined ? afterMeeting : earlierOf(monthsAfter(afterYear, 'fiscalYearEnd'), afterMeeting);
  const sooner =
    afterDay === undefined
      ? 'it runs sooner from a date once designated'
      : `${afterDay} days after the day designated for the meeting, where one was`;
  return rule({
    ...provision(law, 'interval', row),
    title: 'Shareholders may ask for the annual meeting to be held',
    actor: 'shareholder',
    occasion: 'request',
    timing: notBefore(opens),
    notes: [`A remedy for holders, not a last day for the meeting; ${sooner}.`],
  });
}
