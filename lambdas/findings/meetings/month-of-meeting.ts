import { Temporal } from 'temporal-polyfill';
import { monthNames } from '../../terms/days/day-words.ts';
import { inTurn, oneOf } from '../prose/any-of.ts';
import { wordsOutsideScopes } from '../reading/fate-scopes.ts';

const months = monthNames.map((name) => name.toLowerCase());
const month = inTurn(
  `(?:the month of |early |mid-?|late |the middle of |the end of )?(${months.join('|')})`,
  `(?: or (?:${months.join('|')}))?(?:,? (?:of )?((?:19|20)\\d\\d))?(?![a-z ]{0,3}@D)`,
);
const meeting = '@[ASG]\\d+@';
const held =
  '(?:held|take place|taking place|occur|conven\\w+|scheduled|rescheduled|postponed|adjourned|moved|expected|planned|called)';
const inMonth = new RegExp(
  oneOf(
    `${meeting}[^@;.]{0,120}\\b${held}\\b[^@;.]{0,60}\\b(?:in|during|for|until|to) ${month}`,
    `\\b(?:hold|convene|call|schedule|postpone\\w*|reschedule\\w*|move[ds]?|delay\\w*) ${meeting}[^@;.]{0,60}\\b(?:in|during|for|until|to) ${month}`,
  ),
);
const notThisOne = new RegExp(
  inTurn(
    '\\b',
    oneOf(
      '(?:not|never|no longer) (?:[a-z]+ ){0,3}(?:held|hold|take place|convened?)(?! until)',
      'usual\\w*',
      'custom\\w*',
      'normal\\w*',
      'typical\\w*',
      'general(?:ly)',
      'tradition\\w*',
      'historical\\w*',
      'each year',
      'every year',
      'annually in',
      'was held',
      'were held',
      'held in past',
      'last year',
      'prior year',
      '(?<!\\b(?:is|are|be|now|currently) )(?:expected|planned|hoped|intended) to (?:hold|convene|have)',
    ),
    '\\b',
  ),
);
const toCome =
  /\b(?:will|to be|expect\w*|anticipat\w*|plan(?:s|ned|ning)?|intend\w*|scheduled|postponed|rescheduled|moved|delayed)\b/;

/**
 * The month in which a sentence says that a meeting will be held, without a day: "to be held in June 2025". One without
 * a year is the next that comes. Null where it names none, or one that has passed by more than the meeting could.
 */
export function monthOfMeeting(words: string, reference: Temporal.PlainDate | null): Temporal.PlainYearMonth | null {
  const told = wordsOutsideScopes(words);
  const found = inMonth.exec(told);
  if (found === null || reference === null || notThisOne.test(told) || !toCome.test(told)) return null;
  const index = months.indexOf(found[1] ?? found[3] ?? '');
  const year = found[2] ?? found[4];
  if (index < 0) return null;
  const next = reference.year + (index + 1 < reference.month ? 1 : 0);
  const named = Temporal.PlainYearMonth.from({ year: year === undefined ? next : Number(year), month: index + 1 });
  const ahead = reference.toPlainYearMonth().until(named, { largestUnit: 'month' }).months;
  return ahead >= 0 && ahead <= 15 ? named : null;
}
