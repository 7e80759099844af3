import type { Expression, Timing, Window } from '../../../terms/expression.ts';
import { inTurn, oneOf } from '../../prose/any-of.ts';
import type { Count, Wording } from '../../prose/wording.ts';

const notOpen = new RegExp(
  inTurn(
    '\\bif (?:it|(?:that|such|this|the|said|any such)(?: (?:[a-z]+|@O\\d+@)){0,3}?) ',
    oneOf('is not', 'is', 'falls on', 'does not fall on', 'shall not be', 'shall be', 'would fall on'),
    ' [^.;@]{0,60}?\\b(?:business day|working day|saturday|sunday|holiday|weekend)\\b',
  ),
);
const openDay = '(?:business day|working day|day (?:which|that|on which) )';
const nextDay = new RegExp(`\\b(?:next|following|succeeding)(?: succeeding| following)? ${openDay}`);
const dayBefore = new RegExp(`\\b(?:preceding|previous|last|prior)(?: preceding)? ${openDay}`);

const bracket = / ?\((?:or|and|but|provided|if)\b[^()]{10,240}\)/g;

/** Where a last day goes that falls on a day on which no business is done; unknown: to some other day. */
export type Roll = 'next-business-day' | 'previous-business-day' | 'unknown';

/** "If that day is not a business day, the next business day": where the words let a last day roll; null when nowhere. */
export function rollIn(text: string): Roll | null {
  const match = notOpen.exec(text);
  if (!match) return null;
  const behind = text.slice(match.index);
  if (nextDay.test(behind)) return 'next-business-day';
  return dayBefore.test(behind) ? 'previous-business-day' : 'unknown';
}

/** A wording without the brackets that let one day roll: "the 20th day (or, if that is no business day, the next one)"; its counts know it. */
export function withoutRollsOfCounts(wording: Wording): Wording {
  if (!/\((?:or|and|but|provided|if)\b/.test(wording.text)) return wording;
  const counts: Count[] = [...wording.counts];
  let isOther = false;
  const text = wording.text.replace(bracket, (words, at: number) => {
    const roll = rollIn(words);
    const index = roll === null ? undefined : /@[NO](\d+)@(?!.*@[NO]\d)/.exec(wording.text.slice(0, at))?.[1];
    const count = counts[Number(index)];
    if (roll === null || count === undefined) return words;
    counts[Number(index)] = { ...count, roll };
    isOther = true;
    return '';
  });
  return isOther ? wording.reworded({ text, counts }) : wording;
}

/** A window whose last day rolls. */
export function rolled({ opens, due }: Window, roll: Roll | null): Window {
  return { opens, due: due === null || roll === null || roll === 'unknown' ? due : rolledDay(due, roll) };
}

/** The same for what applies when a meeting moves. */
export function rolledTiming(timing: Timing, roll: Roll | null): Timing {
  return 'when' in timing
    ? { ...timing, then: rolledTiming(timing.then, roll), otherwise: rolledTiming(timing.otherwise, roll) }
    : rolled(timing, roll);
}

/** A day that rolls, where it does. */
export function rolledDay(due: Expression, roll: Exclude<Roll, 'unknown'>): Expression {
  return 'roll' in due ? due : { roll, of: due };
}
