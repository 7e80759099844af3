import { Temporal } from 'temporal-polyfill';
import { monthNames } from '../../terms/days/day-words.ts';
import { matchesIn } from '../../terms/patterns/matches.ts';
import { inTurn, oneOf } from '../prose/any-of.ts';
import { wordsOutsideScopes } from '../reading/fate-scopes.ts';

const months = monthNames.map((name) => name.toLowerCase());
const month = inTurn(
  '(?:the month of |early |mid-?|late |the (?:middle|end|beginning) of )?',
  '(?:the (?:(?:first|second) half|(?:first|second|third|fourth|last) week) of )?',
  `(${months.join('|')})`,
  `(?: or (?:${months.join('|')}))?(?:,? (?:of )?((?:19|20)\\d\\d))?(?![a-z ]{0,3}@D)`,
);
const meeting = '@[ASG](\\d+)@';
/** Words that do not go over to what is done besides: "and to file its proxy statement in April". */
const onIt = (most: number) =>
  inTurn(
    '(?:(?!\\b(?:and|but|nor|than|rather|instead|while|whereas|before|after|because|since|as|file[sd]?|mail\\w*|sen[dt]|clos(?:e|ing)|complet\\w*|consummat\\w*|vest)\\b)',
    `[^@;.]){0,${most}}?`,
  );
const held = oneOf(
  'held',
  'hold',
  'take place',
  'taking place',
  'occur',
  'conven\\w+',
  '(?:re)?scheduled',
  'postponed',
  'adjourned',
  'moved',
  'expected',
  'planned',
  'called(?! by)',
);
const inMonth = new RegExp(
  oneOf(
    `${meeting}(?:[^@;.]|@D\\d+@){0,120}?\\b${held}\\b${onIt(60)}\\b(?:in|during|for|until|to) ${month}`,
    inTurn(
      '\\b(?:hold(?:s|ing)?|conven(?:e|ing)|call|schedule|postpone\\w*|reschedule\\w*|move[ds]?|delay\\w*) ',
      `${meeting}${onIt(60)}\\b(?:in|during|for|until|to) ${month}`,
    ),
  ),
  'g',
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
      'fail\\w*',
      '(?:previously|originally|formerly|initially|earlier) (?:expect\\w*|anticipat\\w*|plan\\w*|intend\\w*|scheduled)',
      '(?<!\\b(?:is|are|be|now|currently) )(?:expected|planned|hoped|intended) to (?:hold|convene|have)',
    ),
    '\\b',
  ),
);
const toCome = new RegExp(
  inTurn(
    '\\b',
    oneOf(
      'will',
      'to be',
      'expect\\w*',
      'anticipat\\w*',
      'plan(?:s|ned|ning)?',
      'intend\\w*',
      '(?:decided|determined|agreed) to',
      '(?:re)?scheduled',
      'postponed',
      'moved',
      'delayed',
    ),
    '\\b',
  ),
);
/** Where what is said begins anew: "but expects to hold", "and now plans". */
const beginsAnew = new RegExp(
  inTurn(
    '[;:]|\\b(?=(?:but|while|whereas|although|and (?:now |currently |therefore )?(?:it |we |the company )?(?:now |currently )?',
    '(?:expect|plan|intend|anticipat|will|is|are|has|have)))',
  ),
);

/** A meeting right before what is said of it: "at the annual meeting, which we expect to hold". */
const heldItself = new RegExp(
  `^@[ASG]\\d+@,? (?:(?:which|that|to|be|is|are|will|now|currently|the|company|it|we|expects?|plans?|intends?) )*${held}\\b`,
);
const ofAnother = /\b(?:at|after|before|following|until|by|with) $/;

const everyYear = /^,? (?:in|of) (?:each|every) (?:calendar )?year\b|^ (?:each|every) year\b/;

/** So many characters before a meeting are looked at for what is said of it. */
const AROUND = 300;

/** The month of a meeting, and the words that lead to it. */
export interface ToldMonth {
  readonly month: Temporal.PlainYearMonth;
  readonly clause: string;
}

/**
 * The month in which a sentence says that a meeting will be held, without a day: "to be held in June 2025". One without
 * a year is the next that comes. Null where it names none, or one that has passed by more than the meeting could.
 * `isOwn` tells which of the meetings that the words name are meant.
 */
export function monthOfMeeting(
  words: string,
  reference: Temporal.PlainDate | null,
  isOwn: (mention: number) => boolean,
): ToldMonth | null {
  if (reference === null || !toCome.test(words)) return null;
  const told = wordsOutsideScopes(words);
  for (const found of matchesIn(told, inMonth)) {
    const before =
      told
        .slice(Math.max(0, found.index - AROUND), found.index)
        .split(beginsAnew)
        .at(-1) ?? '';
    const clause = before + found[0];
    if (everyYear.test(told.slice(found.index + found[0].length))) continue;
    // What is done at a meeting, or after it, is not the meeting.
    if (found[0].startsWith('@') && ofAnother.test(before) && !heldItself.test(found[0])) continue;
    if (!isOwn(Number(found[1] ?? found[4])) || notThisOne.test(clause) || !toCome.test(clause)) continue;
    const name = found[2] ?? found[5] ?? '';
    const month = monthNamed(name, found[3] ?? found[6], reference);
    if (month !== null) return { month, clause: clause.slice(0, clause.lastIndexOf(name)) };
  }
  return null;
}

function monthNamed(
  name: string,
  year: string | undefined,
  reference: Temporal.PlainDate,
): Temporal.PlainYearMonth | null {
  const index = months.indexOf(name);
  if (index < 0) return null;
  const next = reference.year + (index + 1 < reference.month ? 1 : 0);
  const named = Temporal.PlainYearMonth.from({ year: year === undefined ? next : Number(year), month: index + 1 });
  const ahead = reference.toPlainYearMonth().until(named, { largestUnit: 'month' }).months;
  return ahead >= 0 && ahead <= 15 ? named : null;
}
