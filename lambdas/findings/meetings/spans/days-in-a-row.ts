import type { DateMention } from '../../../filing/prose-dates.ts';
import { calendarDate } from '../../../terms/days/calendar-date.ts';
import { liesBefore } from '../../../terms/days/dates.ts';
import { matchesIn } from '../../../terms/patterns/matches.ts';
import { anyForm, fates } from '../../phrasebook/fates.ts';
import { inTurn, oneOf } from '../../prose/any-of.ts';
import type { Wording } from '../../prose/wording.ts';

/** How a day is joined to the next one on which a meeting goes on. */
interface Joint {
  readonly kind: 'range' | 'days';
  /** Of a wording, from the first day to the last. */
  readonly joined: RegExp;
  /** Days within which the next one lies. */
  readonly within: number;
  /** Whether they are days of one thing: from the words before the first and behind the last. */
  readonly isOne: (before: string, behind: string) => boolean;
}

const first = '@D(\\d+)@';
const next = '(?:on |the )?(?:[a-z]+,? )?@D\\d+@';
/** "Held from June 11 to June 12", "on June 11 to 12"; not "changed from June 11 to June 12". */
const leadsOn = /\b(?:held|hold|convened?|tak(?:e|es|ing) place|runs?|lasts?) (?:from |on )?(?:[a-z]+,? )?$/;
/** "Postponed its special meeting to be held on June 11 to June 18": from the one to the other. */
const isPutOffFrom = new RegExp(
  inTurn(
    `\\b${anyForm(fates.putsOff, fates.delays, fates.adjourns)} @[ASG]\\d+@[^;@]{0,60}`,
    oneOf('\\bto (?:be|have been) (?:held|convened)', '\\bto (?:take place|convene)'),
    '(?: at [^;@]{0,40})? on (?:[a-z]+,? )?$',
  ),
);
/** What begins anew behind the last day, or has each day for something else. */
const eachItsOwn =
  /^(?:[^;]{0,80}\brespectively\b|,? (?:(?:is|are|was|were|has|have|had|will|shall|as|for (?:the|its|our))\b|@[ASG]))/;

/** Told as a range by those words. */
const between = /\bbetween (?:[a-z]+,? )?$/;

/** The later ones join what the earlier ones have left: "June 11-12 and June 13". */
const joints: readonly Joint[] = [
  {
    kind: 'range',
    joined: new RegExp(`${first}(?: ?- ?|,? (?:through|thru) )${next}`, 'g'),
    within: 10,
    isOne: () => true,
  },
  {
    kind: 'days',
    joined: new RegExp(inTurn(first, `(?:, ${next}){0,4},? (?:and|&) ${next}`), 'g'),
    within: 3,
    isOne: (before, behind) => !eachItsOwn.test(behind) && !between.test(before),
  },
  {
    kind: 'range',
    joined: new RegExp(`${first},? (?:to|until) ${next}`, 'g'),
    within: 10,
    isOne: (before) => leadsOn.test(before) && !isPutOffFrom.test(before),
  },
];

/**
 * A wording in which several days in a row, over which a meeting goes on, are told as the first of them: "on June 11-12,
 * 2025" has one day, of which `firstOf` says that more follow. The others keep their place among the dates.
 * @example withDaysInARow(wordingOf('It will be held on June 11 and 12, 2025.')).text // 'it will be held on @D0@.'
 */
export function withDaysInARow(wording: Wording): Wording {
  const { dates } = wording;
  if (dates.length < 2) return wording;
  const spans = new Map<number, Joint['kind']>();
  const isOfOne = wording.meetings.filter(({ type }) => type !== 'other').length < 2;
  let { text } = wording;
  for (const { kind, joined, within, isOne } of joints) {
    if (kind === 'days' && !isOfOne) continue;
    text = text.replace(joined, (words, index: string, at: number, all: string) => {
      const days = [...matchesIn(words, /@D(\d+)@/g)].flatMap(([, one]) => dates[Number(one)] ?? []);
      const before = all.slice(Math.max(0, at - 160), at);
      const behind = all.slice(at + words.length, at + words.length + 90);
      if (!areInARow(days, within) || !isOne(before, behind)) return words;
      spans.set(Number(index), kind);
      return `@D${index}@`;
    });
  }
  if (spans.size === 0) return wording;
  const told = dates.map((date, i) => {
    const firstOf = spans.get(i);
    return firstOf === undefined ? date : { ...date, firstOf };
  });
  return wording.reworded({ text, dates: told });
}

/** A year for days that are told without one. */
const ANY_YEAR = 2025;

/** True for days of which each lies behind the one before, and not far. */
function areInARow(days: readonly DateMention[], within: number): boolean {
  const year = days.findLast((one) => one.year !== null)?.year ?? ANY_YEAR;
  const all = days.map(({ date, month, day }) => date ?? calendarDate(year, month, day));
  return all.every((day, i) => {
    const before = all[i - 1];
    return day !== null && (i === 0 || (before != null && liesBefore(before, day, 1, within)));
  });
}
