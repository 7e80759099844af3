import { anyOf, inTurn, oneOf } from '../prose/any-of.ts';
import type { Wording } from '../prose/wording.ts';

/** Words that lead to a day, and say of none that it holds. */
const upToDay = (most: number) =>
  `(?:(?!\\b(?:must|shall|will|may|now|is|are)\\b)(?:[^@;.,()]|@[ASGNO]\\d+@)){0,${most}}$`;

/** Ways of handing in, of which one replaces another: "by courier rather than by mail no later than". */
const otherWay = inTurn(
  '(?! (?:(?:by|via|through|in|under|pursuant to|at) )?',
  '(?:rule|e-?mail|(?:[a-z.-]+ ){0,2}(?:mail|courier|fax|person|writing|delivery|office)))',
);
const aDay = '(?:(?:the|that|those|our|its|any) )?(?:[a-z-]+ ){0,5}(?:deadline|date|day|window|period)s?';

/** The words in front of a day, or of the first of two, whose place another has taken. */
const inPlaceOf = new RegExp(
  inTurn(
    '\\b',
    oneOf(
      `(?:instead of|in place of|in lieu of|rather than|as opposed to|as against)${otherWay}`,
      'formerly(?! (?:known|called|named|doing))|until now|up to now|and not (?:by|on|until|from|between)',
      'used to (?:run|be|open|close|end|fall|expire|extend)',
      `(?:(?:replac|supersed)(?:es?|ed|ing)|in replacement of) ${aDay}`,
    ),
    '\\b',
    upToDay(90),
  ),
);

const ifBefore = '(?<!\\b(?:if|unless|where|when|whenever|should)\\b(?:[^@;.]|@[ASG]\\d+@){0,200})';

/** What was to be done, not what is to be done. */
const wasDue = anyOf([
  new RegExp(
    inTurn(
      ifBefore,
      '\\b',
      oneOf(
        '(?:had|were|was) (?:(?:required|expected|supposed) )?to (?:be|have been|reach|arrive|submit|notify|give|deliver|come|provide|send)',
        '(?:were|was) due|had until',
      ),
      '\\b',
      upToDay(110),
    ),
  ),
  new RegExp(
    inTurn(
      '\\b(?:deadline|last (?:day|date)|cut-?off|due date|time|period|window)\\b',
      '(?:(?!\\b(?:which|that|new|now)\\b)(?:[^@;.]|@[ASG]\\d+@)){0,140} ',
      '(?:was|were|expired|passed|ended|lapsed|closed)(?: (?:on|at|by|from|between))?(?: the)? ',
      '(?:(?:close|end) of (?:the )?business (?:on|of) )?$',
    ),
  ),
]);

/** "A proposal of which we have not received notice by": one that comes late. */
const ifOrWhich = inTurn(
  ifBefore,
  '(?<!\\b(?:(?:of|about|for|on) which|(?:proposals?|nominations?|business|matters?|notices?) (?:that|which))\\b[^@;.]{0,60})',
);

/** What nobody has handed in by a day. */
const noneCame = anyOf([
  new RegExp(
    inTurn(
      ifOrWhich,
      "\\b(?:did not|didn't|have not|has not|had not) (?:timely )?(?:receive|get|submit|give|make|nominate|deliver)d?\\b",
      upToDay(120),
    ),
  ),
  new RegExp(
    inTurn(
      ifBefore,
      oneOf(
        '\\b(?:no|none|neither)\\b[^@;.,]{0,70}\\b(?:was|were|has been|have been|had been)\\b',
        '\\b(?:no holder|none of (?:the|our) holders|nobody|no one)\\b(?: has| had)? (?!(?:may|shall|must|will|can|should)\\b)[a-z]+\\b',
      ),
      upToDay(90),
    ),
  ),
]);

/** Words in front of a day that make it one of the past. */
const isFormer = [inPlaceOf, wasDue, noneCame];

/** Words behind a day, or the second of two, by which it holds no longer. */
const noLongerHolds = new RegExp(
  inTurn(
    '^(?:(?!\\b(?:if|unless|when|until|where|should|event)\\b)[^@;.,(]){0,90}\\b',
    oneOf(
      '(?:is|are|was|were|has been|have been) (?:hereby |therefore |now )?(?:superseded|replaced|withdrawn|rescinded|void|cancell?ed|revoked)',
      '(?:does|do|will|shall) (?:not|no longer) (?:apply|hold|govern)\\b(?! to)',
      'no longer (?:applies|apply|holds?|governs?|controls?|is|are)\\b(?! required)',
    ),
    '\\b',
  ),
);
const takesBackDay =
  /\b(?:withdraws?|withdrawn|rescinds?|cancels?|revokes?|disregard)\b[^@;.,]{0,30}\b(?:deadline|date|day|window|period)s? (?:of|from) (?:the )?$/;

/** The second day of a window, behind its first: "and closing on". */
const joinsWindow =
  /^,? ?(?:\([^()@]{0,40}\),? )?(?:and|or|to|through|until|till|nor|but|-) ?(?:(?!\b(?:nominat|proposal|business|now|new|must|instead|rather)\w*)[^@;.,]){0,60}$/;

/** "Proposals had to reach us by D, and notice of other business by E": the verb of the first holds for the second. */
const sharesVerb = /^,? (?:and|or|nor) (?:(?!\b(?:must|may|shall|will|should|can|is|are|now|has|have)\b)[^@;.]){0,80}$/;

/** For each date of a sentence whether it is a day that once was a deadline, and is none any longer or has passed. */
export function formerDays(wording: Wording): readonly boolean[] {
  const { text, dates } = wording;
  const places = dates.map((_, i) => text.indexOf(`@D${i}@`));
  const leftOf = (i: number) => text.slice(Math.max(0, (places[i] ?? 0) - 320), places[i]);
  const rightOf = (i: number) => text.slice((places[i] ?? 0) + `@D${i}@`.length).slice(0, 200);
  const found: boolean[] = [];
  for (const i of dates.keys()) {
    const joint = i > 0 ? text.slice((places[i - 1] ?? 0) + `@D${i - 1}@`.length, places[i]) : null;
    const left = leftOf(i);
    const isJoined =
      joint !== null && (joinsWindow.test(joint) || (wasDue.test(leftOf(i - 1)) && sharesVerb.test(joint)));
    found.push(
      (found[i - 1] === true && isJoined) ||
        isFormer.some((words) => words.test(left)) ||
        takesBackDay.test(left) ||
        noLongerHolds.test(rightOf(i)),
    );
  }
  // "The January 9 to February 8 window no longer applies": both of its days.
  for (const i of [...dates.keys()].reverse()) {
    if (i === 0 || !found[i] || found[i - 1]) continue;
    const joint = text.slice((places[i - 1] ?? 0) + `@D${i - 1}@`.length, places[i]);
    found[i - 1] = joinsWindow.test(joint) && noLongerHolds.test(rightOf(i));
  }
  return found;
}
