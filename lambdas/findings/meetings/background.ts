import { inTurn, oneOf } from '../prose/any-of.ts';

const background = new RegExp(
  inTurn(
    '\\b',
    oneOf(
      '(?<!\\b(?:not (?:now )?(?:be held|take place|convene)|adjourned|postponed|recessed|delayed|deferred|adjourn (?:it|@[ASG]\\d+@)) )until',
      'stand(?:ing)? for (?:re-?)?election',
      're-?elect\\w*',
      'not stand',
      'resign\\w*',
      'retir\\w*',
      'term (?:of office|expir\\w*)',
      'successor',
      'incorporated (?:herein )?by reference',
      'portions of',
      'complaint',
      'supplement\\w*',
      'will be nominated',
      'to serve',
      'continue to serve',
      'subject to (?:the )?(?:approval|ratification)',
      'if the (?:holders|stockholders)',
      'will be asked',
      'submitted (?:to|for)',
      'registration statement',
      'participants in the solicitation',
    ),
    '\\b',
  ),
);
const news = new RegExp(
  inTurn(
    '\\b',
    oneOf(
      'set(?! (?:forth|out))',
      'fixed',
      'establish\\w*',
      'determined',
      'scheduled',
      'called(?! for (?:by|in))',
      'announc\\w*',
      'selected',
      'chosen',
      'designated',
      'notice is hereby given',
      '(?<!\\b(?:are|is|were|was|persons|directors|officers|those) )named',
      'picked',
      'appointed',
      'settled on',
      'approved .{0,40}date',
    ),
    '\\b',
  ),
);

/** "As previously announced": what is told is known. */
const toldBefore = new RegExp(
  inTurn(
    '^(?:item [\\d.]+[^@]{0,80})?as (?:was |has been |we |it )?(?:previously|already|earlier)?',
    ' ?(?:announced|disclosed|reported|told)(?: (?:on|in) [^,]{0,60})?(?: earlier| before)?, ',
  ),
);

/** "He will remain a director until the annual meeting, which is anticipated to be held on": how long somebody serves. */
const serves = new RegExp(
  inTurn(
    '\\b(?:directors?|board|offices?|remain|serve|resign\\w*|retire\\w*)\\b[^@;.]{0,80}',
    '\\b(?:until|through|effective (?:as of|on|upon)|prior to)\\b[^@;.]{0,40}@[ASG]\\d+@(?: of [^@;,]{2,60})?,?',
    ' (?:which|that) is (?:currently )?(?:scheduled|anticipated|expected|to be held)\\b',
  ),
);

/** A suit over a meeting, of which the court has not said a word. */
const asksTheCourt =
  /\b(?:seek(?:s|ing)?|sought|asks?|asked|asking|moved|motion|suits?|lawsuits?|plaintiffs?)\b[^.;]{0,60}\b(?:to|that would) (?:[a-z]+ )?enjoin\b/;

/** Parts of a paper for the meeting are made parts of another paper: whatever else is said, the meeting names that paper. */
const byReference = /\bincorporated (?:[a-z]+ ){0,3}by reference\b|\breference is (?:hereby )?made to\b/;

/** A sentence in which a meeting only fixes when something else will happen, or that tells what was told before. */
export function isBackgroundSentence(words: string): boolean {
  return (
    byReference.test(words) ||
    (background.test(words) && !news.test(words)) ||
    toldBefore.test(words) ||
    serves.test(words) ||
    asksTheCourt.test(words)
  );
}

/** Both parties to a merger have their meetings, in the plural, which are on their way already. */
const meetingsOfBoth = new RegExp(
  inTurn(
    '(?:^|\\b(?:separate,? |concurrent |respective |the |both ))(?:@[ASG]\\d+@|(?:[a-z]+ ){0,3}meetings)',
    '(?: of (?:[^@;.]){2,80})?(?: to (?:consider|vote|approve)[^@;.]{0,80})?,?',
    '(?: at which [^@;.]{0,80},)? (?:are|will be) (?:currently |now )?(?:scheduled|expected|planned|set|to be held|held|called)\\b',
  ),
);
const severalMeetings = /\bmeetings\b/i;
const merger = /\b(?:merger|combination|transaction|acquisition|exchange)\b/;

/** "Special meetings of the holders of both companies are scheduled for May 5 to vote on the merger". */
export function isOfBothParties(sentence: string, words: string): boolean {
  return severalMeetings.test(sentence) && merger.test(words) && meetingsOfBoth.test(words) && !/\bannounc/.test(words);
}

const dayOf = oneOf(
  '(?:(?:which|that) is |is )?(?:currently |now )?(?:scheduled|expected|called|anticipated|planned|set) (?:for|to be held(?: on)?|to take place(?: on)?|on)',
  '(?:(?:which|that) will be |to be |being )?(?:held|convened)(?: on)?',
  'to take place(?: on)?',
  'on',
  'of',
  'for',
);
const meetingAndItsDay = `@[ASG]\\d+@(?: of (?:[^@;,]){2,60}?)?,? ${dayOf}(?: or about)?(?: [a-z]+,?)? ?$`;
/** What is done at a meeting, or may be: it is voted on, proposed, approved; the meeting is no more than the place. */
const doneThere = oneOf(
  'subject to',
  'ratif\\w*',
  'recommend\\w*',
  'resolutions?',
  'approv(?:al|ed|e)',
  'vot(?:e|ed|ing)',
  'proposed',
  'proposals?',
  'nominat\\w*',
  'nominees?',
  '(?:re-?)?election',
  'submitted',
  'presented',
  'considered',
  'elected',
  'adopt(?:ed|ion)',
  'withdr[ae]w\\w*',
  'candidates?',
  'act(?:ed)? upon',
);
const atAMeeting = new RegExp(
  `\\b${doneThere}\\b(?:[^;@]|@[XD]\\d+@){0,200} (?:at|by) (?:[a-z'-]+ ){0,2}${meetingAndItsDay}`,
);
const atTheDay = new RegExp(`\\b${doneThere}\\b(?:[^;@]|@[XD]\\d+@){0,140} at (?:the|our|its) $`);
/** Papers that name the meeting they are for. */
const paperFor = new RegExp(
  inTurn(
    '\\b',
    oneOf(
      'proxy statements?(?:/prospectus)?',
      'proxy materials',
      'registration statement',
      '(?:additional|further) information',
      'supplement',
      'schedule 14a',
    ),
    `\\b(?:[^;@]|@[XD]\\d+@){0,160} (?:for|to|in connection with|relating to|related to|with respect to|regarding|of) (?:[a-z-]+ ){0,2}${meetingAndItsDay}`,
  ),
);
/** Words that set the meeting itself, or tell what will be done there, before it is named. */
const sets = new RegExp(
  inTurn(
    '\\b',
    oneOf(
      'will (?:be )?(?:submit\\w*|elect\\w*|vot\\w+|consider\\w*|act|ask\\w*|present\\w*)',
      'called',
      'call',
      'convened?',
      'scheduled',
      'set',
      'fixed',
      'established',
      'notice',
      // What somebody else is announced to have done is not the meeting's.
      'announc\\w*(?! that (?!(?:(?!\\b(?:will|has|have|had|is|was|recommend\\w*)\\b)[^@;]){0,60}@[ASG]))',
      'solicit\\w*',
      'for use',
      'intend(?:s|ed)?',
      'record date',
      'entitled',
      // Of holders who vote, not of those who are paid
      '(?<!\\b(?:dividends?|payable|distributions?)\\b[^;]{0,160})of record',
    ),
    '\\b',
  ),
);
/** What is to happen when the meeting comes: "he resigns effective on the date of the annual meeting on". */
const whenItComes = new RegExp(
  inTurn(
    '\\b',
    oneOf(
      'resign\\w*',
      'retir\\w*',
      'effective',
      'leave\\w*',
      'serv(?:e|ing)',
      'expir\\w*',
      'terminat\\w*',
      'clos(?:e|ing)',
    ),
    '\\b(?:[^;@]|@[XD]\\d+@){0,120} (?:at|until|before|after|following|upon|of|to|with) ',
    `(?:the (?:conclusion|end|close|date|time) of |and prior to,? )?(?:[a-z-]+ ){0,2}${meetingAndItsDay}`,
  ),
);

/** "Each director will receive options on the date of the annual meeting, May 5". */
const onItsDate = new RegExp(
  `\\b(?:on|until|from|as of|effective) the (?:date|day) of (?:[a-z'-]+ ){0,2}@[ASG]\\d+@(?:,| \\(|,? ${dayOf}) ?(?:[a-z]+, )?$`,
);

/** "The annual meeting, which is scheduled for": a clause of its own, that tells the day. */
const inItsOwnClause = /,? (?:which|that) (?:is|will be) [^@;,]{0,60}$/;

/** "On May 5, the date of the annual meeting, options were granted": the meeting's day, told beside what is done on it. */
const inApposition = new RegExp(
  inTurn(
    "^,? \\(?(?:(?:which|that) (?:is|was|will be) |being )?(?:the|our|its) (?:date|day) (?:of|for|on which) (?:[a-z'-]+ ){0,3}@[ASG]\\d+@",
    '(?! (?:is|was|has been|will be) (?:set|fixed|changed|moved|announced|confirmed|chosen))',
  ),
);
const chooses = /\b(?:select|chose|pick|designat|propos|approv|determin)\w*\b[^@;]*$/;
const firstVerb = new RegExp(
  inTurn(
    '\\b(?:(will|shall|is|are|may|must|can|be)|was|were|had|did|',
    '(?:grant|approv|elect|appoint|issu|announc|adopt|receiv|adjourn|resign|retir|enter|sign|clos|purchas|award)(?:e?d))\\b',
  ),
);

/**
 * How the day of a meeting stands beside something else that is done on it: done already, or not; null where it is told
 * for itself.
 * @example besideAnAct('on ', ', the date of @A0@, options were granted') // 'done'
 */
export function besideAnAct(left: string, right: string): 'done' | 'open' | null {
  const beside = inApposition.exec(right);
  if (beside === null || left.trim() === '' || sets.test(left) || chooses.test(left) || /@[ASG]\d+@[^@;]*$/.test(left))
    return null;
  const verb = firstVerb.exec(right.slice(beside[0].length)) ?? firstVerb.exec(left);
  return verb !== null && verb[1] === undefined ? 'done' : 'open';
}

/** Holders vote there on more time for a company that was made to buy another: its own meeting, and the news. */
const forMoreTime = new RegExp(
  inTurn(
    '^(?:,? at which (?:the |its |our )?holders (?:will|are to|shall) [^.;]{0,200}|[^.;@]{0,200})',
    '\\b(?:will|would|to) extend (?:the |its |our )?(?:[a-z]+ ){0,2}(?:termination date|date by which|outside date|time)\\b',
  ),
);

/** True where a meeting is only the place or the time of something else: "subject to approval at the meeting on". */
export function isInPassing(left: string, right: string): boolean {
  if (whenItComes.test(left)) return !inItsOwnClause.test(left);
  if (sets.test(withoutLast(left)) || forMoreTime.test(right)) return false;
  if (atAMeeting.test(left) || paperFor.test(left) || onItsDate.test(left)) return true;
  return atTheDay.test(left) && /^ @[ASG]\d/.test(right);
}

/** The words before the last meeting, whose own "scheduled for" leads to the day. */
function withoutLast(left: string): string {
  const last = left.search(/@[ASG]\d+@[^@]*$/);
  return last < 0 ? left : left.slice(0, last);
}
