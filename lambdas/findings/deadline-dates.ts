import { conditionsIn } from './clause-conditions.ts';
import type { Wording } from './wording.ts';

/** What a date does in a sentence about notices: the first day or the last one on which they may come. */
export type DeadlineRole = 'opens' | 'due';

const hour =
  '(?:(?:the )?(?:close|end) of (?:its |our |regular |normal )?business(?: hours)?,?(?: [a-z, ]{0,40}?(?:time|office|offices),?)? (?:on|of|at) |(?:\\d{1,2}(?::\\d\\d)? ?(?:[ap]\\. ?m\\.|[ap]m|noon|midnight)|midnight|noon)(?:,? ?\\(?(?:[a-z]+ ){0,4}?time\\)?| \\(?[a-z]{2,8}\\)?)?,?(?: on)? |(?:the )?(?:opening|start) of business (?:on|of) )';
const lead = `${hour}?(?:${hour})?(?:on |the |and including )?`;

const dueBefore = new RegExp(
  `(?:\\b(?:not|no|nor|or) later (?:than|that|then)|\\bnot after|\\bno later|\\bon or before|\\bon or prior to|\\bin by|\\bby|\\bbefore|\\bprior to|\\buntil|\\bthrough|\\btill|\\bup to|\\bas late as|\\bat the latest|\\b(?:ends?|ending|closes?|closed|closing|expires?|expired|runs? out|lapses?|lapsed)(?: on| at)?|\\bdue(?: date)?(?: on| by| before| in| at)?|\\b(?:deadline|last day|final day|latest date|cut-?off(?: date)?|closing date|last date|due date)\\b(?:[^@;.]|@[ASG]\\d+@){0,110}\\b(?:is|was|as|of|to|be|on|at|has been set for|remains|becomes|became)|\\bextended(?: from @D\\d+@)? (?:to|until)|\\bnew date is)[ :]{1,2}${lead}$`,
);
const opensBefore = new RegExp(
  `(?:\\b(?:not|no|nor|or|and not|but not|though not) (?:earlier|sooner) than|\\bnot (?:before|prior to)|\\bnor (?:before|prior to)|\\bon or after|\\bas early as|\\b(?:begins?|beginning|opens?|opening|starts?|starting|commences?|commencing)(?: on| at| with)?|\\bfrom|\\bbetween|\\bno sooner than) ${lead}$`,
);
/** After "from @D0@" or "between @D0@" the word that leads to the last day. */
const dueAfterOpening = new RegExp(
  `@D\\d+@,?(?: \\([^()]{0,60}\\),?)? ?(?:to|and|through|until|till|-|up to(?: and including)?) ${lead}$`,
);
const dueBehind =
  /^,? ?(?:\([^()]{0,60}\) ?)?(?:(?:is|becomes|be|shall be|will be|as|was|being|remains) )?(?:also |likewise )?(?:therefore |accordingly )?(?:the |our |that )?(?:new |final |last |revised )?(?:deadline|that time|last day|final day|closing day|closing date|due date|cut-?off|day for|date for|date by which|latest)|^ (?:under|for) (?:rule 14a|(?:all|any|other|the other)? ?(?:submissions?|proposals?|nominations?|business|notices?|matters?))|^ for (?:all|any) /;
const tooLate =
  /^ ?,?(?: \([^()]{0,60}\))?(?: deadline)? ?(?:will|shall|is|are|would|may|can|cannot|must|has|have|to)?[^@.;]{0,60}\b(?:untimely|too late|late|left out|not be|excluded|disregarded|rejected)\b/;
const colon =
  /(?:14a-\d+|nominations?|proposals?|business|access|proxy|deadlines?|dates?|notice|statement|materials|matters|items)\b[^@:|.]{0,70}(?::| \||-) ?(?:by |before |until |no later than |not later than |on or before )?$/;
const listed = /^for [^@;]{3,90}, $|; (?:and )?for [^@;]{3,90}, $/;
const past = /\b(?:would have|had been|previously|originally|formerly|instead of|rather than|no longer)\b[^@.;]{0,60}$/;

/** The end of an accounting period, a record date, the day on which something was done. */
const notDeadline =
  /\b(?:years?|quarters?|months|fiscal|period|weeks) (?:ended|ending|ends|that ended)[^@]{0,16}$|\b(?:record|outstanding)\b[^@]{0,50}$|\b(?:adopted|amended|approved|held|filed|dated|issued|announced|mailed|effective|signed)(?: by [^@]{0,40})? (?:on|as of|through) $/;

/** For each date of a sentence, by its place in it, what it does; null for one that is no deadline. */
export function deadlineRoles(wording: Wording): (DeadlineRole | null)[] {
  const conditions = conditionsIn(wording);
  const roles: (DeadlineRole | null)[] = [];
  for (let i = 0; i < wording.dates.length; i += 1) {
    const token = `@D${i}@`;
    const at = wording.text.indexOf(token);
    const left = wording.text.slice(Math.max(0, at - 240), at);
    const right = wording.text.slice(at + token.length, at + token.length + 160);
    roles.push(at < 0 || inCondition(conditions, wording, at) ? null : roleOf(left, right, roles[i - 1] ?? null));
  }
  return roles;
}

function roleOf(before: string, right: string, previous: DeadlineRole | null): DeadlineRole | null {
  // "Not later than the 120th day (November 18) before ...": the date explains the count, whose words are its own.
  const left = before.replace(/@[NO]\d+@,? \((?:that is,? |i\.e\.,? |being |or |namely )?$/, '');
  const bracket =
    /(?:\((?:that is,? |i\.e\.,? |being |or |namely |by |between |from )?|,? which (?:would be|is|will be|means) |, (?:or|i\.e\.,?|that is,?|namely) )$/.exec(
      left,
    );
  if (bracket)
    return roleInBrackets(left.slice(0, bracket.index), right) ?? (/between|from/.test(bracket[0]) ? 'opens' : null);
  if (past.test(left) || notDeadline.test(left)) return null;
  if (opensBefore.test(left)) return 'opens';
  if (previous === 'opens' && dueAfterOpening.test(left)) return 'due';
  if (dueBefore.test(left)) return 'due';
  if (/\bafter (?:the )?$/.test(left))
    return tooLate.test(right) || /^[^;]{0,260}\bdiscretion/.test(right) ? 'due' : null;
  if (dueBehind.test(right) || colon.test(left)) return 'due';
  return listed.test(left) && previous === 'due' ? 'due' : null;
}

const lastDayWords =
  /\b(?:not later than|no later than|on or before|by|at least|not less than|not fewer than|due|deadline|prior to)\b(?:[^@()]|@[ASGNO]\d+@){0,220}$/;
const firstDayWords =
  /\b(?:not earlier than|no earlier than|no sooner than|not before|not more than|no more than|opens?|begins?)\b(?:[^@()]|@[ASGNO]\d+@){0,220}$/;

/** "... not later than 60 days before the anniversary of this year's meeting (March 4, 2024)". */
function roleInBrackets(left: string, right: string): DeadlineRole | null {
  if (/^,? (?:to|through|and|-) @D/.test(right)) return 'opens';
  const last = lastDayWords.exec(left)?.index ?? -1;
  const first = firstDayWords.exec(left)?.index ?? -1;
  if (last < 0 && first < 0) return null;
  return last >= first ? 'due' : 'opens';
}

/** "If we hold it before May 5 or after July 4", "more than 30 days from May 20": no deadline, but what it turns on. */
function inCondition(conditions: ReturnType<typeof conditionsIn>, wording: Wording, at: number): boolean {
  if (conditions.some((c) => at >= c.from && at < c.to)) return true;
  const left = wording.text.slice(Math.max(0, at - 160), at);
  return (
    /@N\d+@[^@;,]{0,40}\b(?:before|after|from|of|to)\b[^@;,]{0,24}$/.test(left) ||
    /\b(?:if|unless|should|in the event)\b(?:[^@;]|@[AG]\d+@){0,120}(?:\b(?:held|called|convened|set|scheduled|meeting is)\b|@ is\b)[^@;]{0,24}(?<!\bor )\b(?:before|after|than) $/.test(
      left,
    )
  );
}
