import { inTurn, oneOf } from '../prose/any-of.ts';

/** Until when notice is taken on a last day that names no hour of the clock. */
export const closeOfBusiness = 'the close of business';

const clock = oneOf('\\d{1,2}(?::\\d\\d)? ?[ap]\\.? ?m\\b\\.?', '(?:12(?::00)? )?(?:midnight|noon)');
const zone = oneOf('[,(]? ?\\(?(?:[a-z]+ ){0,4}time\\b\\)?', ' ?[,(]? ?[a-z]{1,3}t\\b\\)?');
const business =
  "(?:close|end) of (?:(?:its |our |the company's |regular |normal )?business(?: hours)?|the business day)";
const ofBusiness = inTurn(business, '(?:,? ?\\(?(?:[a-z]+ ){0,3}time\\)?)?');

/** What may lead from the hour to the count: "on the", "of the later of (a) the", "not less than". */
const uptoCount = inTurn(
  ',? ?\\(?,?(?: ?(?:on|of)\\b)?(?: the later of,?(?: \\([a-z1]{1,2}\\))?)?(?: the)?',
  '(?: not (?:less|fewer|later) than)?',
);
/** What may lead from the count to the day: "the 90th day, which is". */
const uptoDay = '(?: @[NO]\\d+@,? ?\\(?(?:which is |i\\.e\\.,? |or )?)? ?';

/** The words right before a day, or the count that leads to it: "5:00 p.m., Eastern Time, on the 90th day (". */
const rightBefore = new RegExp(inTurn(`(?:\\b(${clock})(${zone})?|(\\b${ofBusiness}))`, uptoCount, uptoDay, '$'));

/** The words right behind it: ", at 5:00 p.m. Eastern Time", " (close of business)". */
const rightBehind = new RegExp(
  inTurn(
    '^\\)?,? ?\\(?(?:at |by |before |no later than |not later than |prior to )?(?:the )?',
    `(?:(${clock})(${zone})?|(${ofBusiness}))`,
  ),
);

/** An hour is told in so many characters around its day. */
const reach = 120;

/**
 * The hour that goes with a day of a wording, from `start` to `end`; null where none stands right before or behind it.
 * One that belongs to another limb of the sentence does not.
 * @example hourAround('by 5:00 p.m., eastern time, on @D0@ or', 31, 35) // '5:00 p.m. Eastern Time'
 */
export function hourAround(text: string, start: number, end: number): string | null {
  const found =
    rightBefore.exec(text.slice(Math.max(0, start - reach), start)) ?? rightBehind.exec(text.slice(end, end + reach));
  if (found === null) return null;
  const [, hour, zoneNamed = '', atClose] = found;
  return hour === undefined
    ? atClose === undefined
      ? null
      : closeOfBusiness
    : `${clockInWords(hour)}${zoneInWords(zoneNamed)}`;
}

/** "5 pm" as "5:00 p.m."; "12:00 midnight" as "midnight". */
function clockInWords(hour: string): string {
  const named = /midnight|noon/.exec(hour)?.[0];
  if (named !== undefined) return named;
  const [, hours = '', minutes = '00', half = ''] = /^(\d{1,2})(?::(\d\d))? ?([ap])/.exec(hour) ?? [];
  return `${hours}:${minutes} ${half}.m.`;
}

const small: ReadonlySet<string> = new Set(['local', 'prevailing', 'the', 'at', 'in', 'of', 'our']);

/** ", eastern time," as " Eastern Time"; "(est)" as " EST"; "local time" keeps its small letters. */
function zoneInWords(zoneNamed: string): string {
  const words = zoneNamed
    .replace(/[(),]/g, '')
    .trim()
    .split(' ')
    .filter((word) => word !== '');
  if (words.length === 0) return '';
  if (words.length === 1 && words[0] !== 'time') return ` ${words[0]?.toUpperCase()}`;
  const isLocal = words.every((word) => word === 'time' || small.has(word));
  return ` ${words.map((word) => (isLocal || small.has(word) ? word : capital(word))).join(' ')}`;
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
