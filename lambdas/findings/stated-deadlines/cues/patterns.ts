import { sparing } from '../../../terms/patterns/sparing.ts';
import { inTurn, oneOf } from '../../prose/any-of.ts';
/** The parts that cues are put together from; all of them bounded, so that none takes more than linear time. */

/** A pattern for the words right before a date. */
export const before = (pattern: string) => sparing({ source: `(?:${pattern})$`, flags: '' });

/** A pattern for the words right behind a date. */
export const behind = (pattern: string) => sparing({ source: `^(?:${pattern})`, flags: '' });

/** "The close of business on", "5:00 p.m., Eastern Time, on". */
const hour = oneOf(
  inTurn(
    '(?:the )?(?:close|end) of (?:the day|(?:its |our |regular |normal )?business)',
    '(?: hours)?,?(?: \\(?[a-z, ]{0,60}?(?:time|office|offices)\\)?,?| \\([^()@]{2,50}\\),?)? (?:(?:on|of|at) )?',
  ),
  inTurn(
    oneOf(
      '\\d{1,2}(?::\\d\\d)? ?(?:[ap]\\. ?m\\.|[ap]m|noon|midnight)',
      '\\d{1,2}:\\d\\d(?= (?:[a-z]+ ){1,3}time\\b)',
      'midnight',
      'noon',
    ),
    '(?:,? ?\\(?(?:[a-z]+ ){0,4}?time\\)?| \\(?[a-z]{2,8}\\)?)?,?(?: on)? ',
  ),
  '(?:the )?(?:open|opening|start|beginning|commencement) of business (?:on|of) ',
);

/** What may stand between words and the day that they lead to. */
export const lead = `(?:\\| )?${hour}?(?:${hour})?(?:on |the |and including |now )?`;

/** ", 5:00 p.m. ET", as it stands behind a day. */
export const hourBehind = '(?:,? (?:at |by )?\\d{1,2}:\\d\\d ?[ap]\\.?m\\b\\.?(?: [a-z]{2,3}\\b)?)';

/** What the last day is called. */
export const lastDay = oneOf(
  'deadline',
  'last day',
  'final day',
  'latest date',
  'latest day',
  'cut-?off(?: date)?',
  'closing date',
  'closing day',
  'last date',
  'due date',
  'corresponding (?:date|day)',
  '(?:date|day) (?:by|on or before|until|after) which',
);

/** What the first day is called. */
export const firstDay = '(?:earliest|first|opening) (?:date|day)';

/** Words that lead from what a day is called to the day, and name no last one. */
export const upToDay = (most: number) =>
  `(?:(?!\\b(?:last|latest|clos\\w*|deadline|due|later|until|till|through)\\b)(?:[^@;.]|@[ASGNO]\\d+@|\\.(?=\\d))){0,${most}}`;

/** What becomes of a last day. */
export const shifted = '(?:extended|moved|changed|advanced|accelerated|brought forward|set back|pushed back|revised)';

/** "Moved the deadline for nominations for the annual meeting". */
export const shiftsLastDay = inTurn(
  `\\b(?:${shifted}|chang(?:e|es|ing)|mov(?:e|es|ing)) (?:the |its |our )?(?:[a-z]+ ){0,3}`,
  `${lastDay}\\b(?:[^@;.]|@[ASG]\\d+@){0,80}`,
);

/** What becomes of a notice that does not come in time. */
export const late =
  '(?:untimely|too late|late|left out|not be|not (?:timely|in time)|excluded|disregarded|rejected|ignored|refused|returned|omitted)';

/** Words of one limb, with meetings and companies among them. */
export const words = (most: number) => `(?:[^@;.]|@[ASG]\\d+@|\\b(?:inc|co|corp|ltd)\\.){0,${most}}`;

/** Words of a clause that says what is not to be done, up to its day; "unless it is received" would turn it round. */
const upToItsDay =
  '(?:(?!\\b(?:unless|if|except|other than|not|nor|later|after|closes?|ends?|expires?|extend\\w*)\\b)(?:[^@;.]|@[ASG]\\d+@)){0,110}';

/** "May not be given", "will be accepted neither", and on to the day. */
export const mayNot = inTurn(
  '\\b',
  oneOf(
    '(?:may|shall|must|will|can|should|could|would)(?: [a-z]+)? (?:not|never)',
    'cannot',
    '(?:is|are) not (?:permitted|allowed|entitled|free|able) to',
    '(?:be|is|are) [a-z]+ neither',
  ),
  `\\b${upToItsDay}`,
);

/** "No notice of a nomination shall be given", and on to the day. */
export const nothingMay = inTurn(
  '\\b(?:no|neither) (?:such |written )?(?:notices?|nominations?|proposals?|nominees?|(?:other |item of )?business|matters?|submissions?|holder)\\b',
  `(?:(?!\\b(?:is|are|was|were|has|have|unless|if)\\b)[^@;.]){0,60}\\b(?:may|shall|must|will|can|should|could|is to|are to)\\b${upToItsDay}`,
);
