import { anyOf, inTurn, oneOf } from '../../prose/any-of.ts';
import type { Wording } from '../../prose/wording.ts';

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
      '(?:formerly|originally|initially|at first)(?! (?:known|called|named|doing))|until now|up to now|and not (?:by|on|until|from|between)',
      'previously (?:due|required|(?:to be|must be) received)',
      'used to (?:run|be|open|close|end|fall|expire|extend)',
      `(?:(?:replac|supersed)(?:es?|ed|ing)|in replacement of) ${aDay}`,
    ),
    '\\b',
    upToDay(90),
  ),
);

/** None of these stands in front. It comes behind a look at the verb, as to look so far back at every place takes long. */
const ifBefore = '(?<!\\b(?:if|unless|where|when|whenever|should)\\b(?:[^@;.]|@[ASG]\\d+@){0,200})';

/** What was to be done, not what is to be done. */
const wasDue = anyOf([
  new RegExp(
    inTurn(
      '\\b(?=had|were|was)',
      ifBefore,
      oneOf(
        '(?:had|were|was) (?:(?:required|expected|supposed) )?to (?:be|have been|reach|arrive|submit|notify|give|deliver|come|provide|send)',
        inTurn(
          '(?:had|were|was)(?: been)?(?: originally| previously| initially)?(?: scheduled| set| slated| due)? to ',
          '(?:run|open|close|end|expire|begin|start|fall|extend|lapse)',
        ),
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
      '\\b(?=did|ha[vsd])',
      ifOrWhich,
      "(?:did not|didn't|have not|has not|had not) (?:timely )?(?:receive|get|submit|give|make|nominate|deliver)d?\\b",
      upToDay(120),
    ),
  ),
  new RegExp(
    inTurn(
      '\\b(?=no|nei)',
      ifBefore,
      oneOf(
        '(?:no|none|neither)\\b[^@;.,]{0,70}\\b(?:was|were|has been|have been|had been)\\b',
        '(?:no holder|none of (?:the|our) holders|nobody|no one)\\b(?: has| had)? (?!(?:may|shall|must|will|can|should)\\b)[a-z]+\\b',
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
      inTurn(
        '(?:is|are|was|were|has been|have been) (?:(?:hereby|therefore|now|likewise|also|thus|accordingly) )?',
        '(?:superseded|replaced|withdrawn|rescinded|void|cancell?ed|revoked)',
      ),
      '(?:has|have) (?:already |now |since )?(?:closed|passed|expired|lapsed|elapsed)',
      '(?:does|do|will|shall) (?:not|no longer) (?:apply|hold|govern)\\b(?! to)',
      'no longer (?:applies|apply|holds?|governs?|controls?|is|are|operative|effective|valid|applicable|correct|in (?:effect|force))\\b(?! required)',
    ),
    '\\b',
  ),
);
/** "The earlier deadlines, D for proposals and E for nominations, have been superseded": behind a list that is put in. */
const listNoLongerHolds = new RegExp(
  inTurn(
    '^[^@;.,()]{0,60}[,)],? (?:is|are|was|were|has been|have been)(?: (?:hereby|therefore|now|all|both|thus|each))? ',
    '(?:superseded|replaced|withdrawn|rescinded|void|cancell?ed|revoked|no longer)\\b',
  ),
);
const namesDays =
  /\b(?:deadline|date|day|window|period)s?\b(?:(?!\b(?:must|shall|will|may|new|now)\b)[^@;.]){0,90}[,(] ?$/;

const takesBackDay =
  /\b(?:withdraws?|withdrawn|rescinds?|cancels?|revokes?|disregard|waive[ds]?)\b[^@;.,]{0,30}\b(?:deadline|date|day|window|period)s? (?:of|from) (?:the )?$/;

const takesBack = /\b(?:withdraws?|rescinds?|cancels?|revokes?|disregard|ignore)\b (?:the |our |that )?$/;
const aDeadline = /^ (?:[a-z-]+ ){0,2}(?:deadline|date|day|window|period)s?\b/;

/** Words behind a day, up to another one that is put in its place: "is superseded by", "has been pushed back to". */
const isReplaced = new RegExp(
  inTurn(
    '^(?:(?!\\b(?:if|unless|when|where|because|since|as|until|must|shall|may|meetings?|record|not)\\b)(?:[^@;.]|@X\\d+@)){0,120}',
    '\\b(?:is|are|was|were|been|be|being)(?: (?:hereby|now|therefore|accordingly|also|thus|each|both|likewise))? ',
    oneOf(
      'superseded|replaced|changed|extended|moved|advanced|postponed|accelerated|reset|revised|shifted|delayed|amended|corrected',
      '(?:pushed|set|moved) (?:back|out|forward)|brought forward',
    ),
    '(?: (?:up|back|forward|out))?(?: by (?:@N\\d+@|[a-z ]{1,20}))? (?:to|by|with|until|through)\\b[^@;.]{0,60}@D',
  ),
);

/** The second day of a window, behind its first: "and closing on". */
const joinsWindow =
  /^,? ?(?:\([^()@]{0,40}\),? )?(?:and|or|to|through|until|till|nor|but|-) ?(?:(?!\b(?:nominat|proposal|business|now|new|must|instead|rather)\w*)[^@;.,]){0,60}$/;

/** "The dates, D for proposals and E for nominations, are superseded by F and G": both of them are. */
const joinsTwo =
  /^(?:(?!\b(?:must|shall|will|may|is|are|if|unless|now|new|has|have)\b)[^@;.]){0,100}\band (?:(?!\b(?:must|now|new|is|are)\b)[^@;.]){0,60}$/;

/** "Proposals had to reach us by D, and notice of other business by E": the verb of the first holds for the second. */
const sharesVerb =
  /^,? (?:and|or|nor) (?:(?!\b(?:which|opened|closed|must|may|shall|will|should|can|is|are|now|has|have)\b)[^@;.]){0,80}$/;

const mayReplace =
  /\b(?:supersed|replac|chang|extend|mov|advanc|postpon|accelerat|reset|revis|shift|delay|amend|correct|push|set|brought)/;

/** The days of a sentence that it puts others in the place of, by the verb between them. */
export function daysReplaced(wording: Wording): readonly number[] {
  const { text, dates } = wording;
  if (!mayReplace.test(text)) return [];
  const replaced = dates.map((_, i) => isReplaced.test(behindDay(text, i)));
  for (const i of [...dates.keys()].reverse())
    if (i > 0 && replaced[i] && !replaced[i - 1])
      replaced[i - 1] = joinsTwo.test(
        behindDay(text, i - 1).slice(0, text.indexOf(`@D${i}@`) - placeBehind(text, i - 1)),
      );
  return [...dates.keys()].filter((i) => replaced[i]);
}

function placeBehind(text: string, i: number): number {
  return text.indexOf(`@D${i}@`) + `@D${i}@`.length;
}

function behindDay(text: string, i: number): string {
  return text.slice(placeBehind(text, i)).slice(0, 240);
}

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
        (takesBack.test(left) && aDeadline.test(rightOf(i))) ||
        isReplaced.test(rightOf(i)) ||
        noLongerHolds.test(rightOf(i)) ||
        (listNoLongerHolds.test(rightOf(i)) && (namesDays.test(left) || (joint !== null && joinsTwo.test(joint)))),
    );
  }
  // "The January 9 to February 8 window no longer applies": both of its days.
  for (const i of [...dates.keys()].reverse()) {
    if (i === 0 || !found[i] || found[i - 1]) continue;
    const joint = text.slice((places[i - 1] ?? 0) + `@D${i - 1}@`.length, places[i]);
    if (listNoLongerHolds.test(rightOf(i)) && joinsTwo.test(joint)) found[i - 1] = namesDays.test(leftOf(i - 1));
    if (found[i - 1]) continue;
    const isOne = joinsWindow.test(joint) && noLongerHolds.test(rightOf(i));
    found[i - 1] = isOne || (joinsTwo.test(joint) && isReplaced.test(rightOf(i)));
  }
  return found;
}
