import type { DeadlineSubject } from '../../terms/deadline.ts';
import { isOfBylaws } from '../phrasebook/subject-rows.ts';
import { inTurn, oneOf } from '../prose/any-of.ts';
import { goesOnWithAccess } from '../reading/pointing-back/proxy-access.ts';
import { subjectsNamed } from '../reading/sentence-reading.ts';

/** The words around a window of a sentence, and what the words before it were about. */
export interface WindowContext {
  /** The words between the window before it, or the beginning of the sentence, and its first date. */
  readonly left: string;
  /** The words behind its last date, up to the next window or limb. */
  readonly right: string;
  /** The subjects of the window before it in the sentence. */
  readonly before: readonly DeadlineSubject[];
  /** What the sentences before were about. */
  readonly said: readonly DeadlineSubject[];
  /** They are the heading that stands in front of the sentence, on its line. */
  readonly isHeaded: boolean;
  readonly sentence: string;
  /** The window has an opening day, which Rule 14a-8 knows nothing of. */
  readonly opens: boolean;
}

/** What a window is for, and how many characters of the words behind it told so. */
export interface WindowSubjects {
  readonly subjects: readonly DeadlineSubject[];
  readonly used: number;
  /** The words before it go on behind it, and what they are about. */
  readonly isAside?: true;
}

/** What a window is for: what the words before it say, else those behind it, else what was said before. */
export function subjectsOfWindow(context: WindowContext): WindowSubjects {
  const { left, before, said, sentence } = context;
  const excepted = exceptedInBrackets(context.left);
  if (excepted.length > 0) return { subjects: excepted, used: 0, isAside: true };
  const leftOut = leftOutOfPaper(context);
  if (leftOut !== null) return { subjects: [leftOut], used: context.right.length };
  // "..., and is also the time by which notice of business must be received": another subject, beside the first.
  const right = context.right.split(/\bis also the\b/, 1).join('');
  const onLeft = subjectsNamed(lastLimb(left));
  const onRight = subjectsNamed(right);
  // "Those not in our proxy statement by March 7, and those included by December 25."
  if (before.join() === 'other-proposal' && /\bthose (?:that are |which are |to be )?included\b/.test(left))
    return { subjects: ['rule-14a-8-proposal'], used: 0 };
  // "If we get no notice of a proposal by February 2, the proxies may be voted on it in our discretion": Rule 14a-4(c).
  if (onLeft.subjects.length === 0 && doesNotCome.test(left) && atDiscretion.test(right) && /\bproposals?\b/.test(left))
    return { subjects: ['other-proposal'], used: right.length };
  // "Notice must be given by April 6 under Rule 14a-19, although our bylaws require it by March 7."
  if (before.join() === 'universal-proxy' && onLeft.subjects.length === 0 && bylawsAsk.test(left))
    return { subjects: ['nomination'], used: 0 };
  // "If you want it in our proxy statement: December 12. If not: February 8."
  if (ifNot.test(left) && said.join() === 'rule-14a-8-proposal') return { subjects: ['other-proposal'], used: 0 };
  // "December 15 (proposals for our proxy statement); February 25 (nominations)"; "the March 30 deadline for nominations".
  if (onLeft.unspecifiedProposals && said.length > 0 && pointsBack(left)) return { subjects: said, used: 0 };
  // "We must receive the nomination by ...", where only proxy access was spoken of.
  const isOfAccess = said.join() === 'proxy-access' && onLeft.subjects.join() === 'nomination';
  if (isOfAccess && context.isHeaded) return { subjects: said, used: 0 };
  // "Who solicits proxies for nominees must tell us, by March 22, what Rule 14a-19 calls for": one thing, named on both sides.
  if (onLeft.subjects.join() === 'nomination' && subjectsNamed(sentence).subjects.join() === 'universal-proxy')
    return { subjects: alsoUnder.test(context.right) ? ['nomination'] : ['universal-proxy'], used: 0 };
  // "Who nominates must comply with Rule 14a-19 and our bylaws by March 22": what either asks for.
  if (onLeft.subjects.join() === 'universal-proxy' && nominates.test(left) && andBylaws.test(left))
    return { subjects: ['nomination', 'universal-proxy'], used: 0 };
  if (goesOnWithAccess(said, onLeft.subjects, left) || (isOfAccess && areNominationsAlone(sentence)))
    return { subjects: said, used: 0 };
  const [bracket = '', inBrackets] = /^,? \(((?:(?!@D)[^()]){4,160})\)/.exec(right) ?? [];
  const isItsDeadline =
    isNamedBehind(left, right) ||
    (/^ deadline for /.test(right) && onLeft.subjects.length === 0) ||
    asLastDayFor.test(right);
  const named = inBrackets ? subjectsNamed(inBrackets) : isItsDeadline ? onRight : null;
  if (
    inBrackets &&
    onLeft.subjects.length === 0 &&
    (onLeft.unspecifiedProposals || before.includes('rule-14a-8-proposal')) &&
    /^(?:(?:under|pursuant to|for|by|per)\b.*|(?:the |our )?)\bby-?laws?\b/.test(inBrackets) &&
    named?.subjects.length === 0
  )
    return { subjects: ['other-proposal'], used: bracket.length };
  if (named && named.subjects.length > 0)
    return { subjects: named.subjects, used: bracket === '' ? right.length : bracket.length };
  if (onLeft.subjects.length > 0 && !onLeft.unspecifiedProposals) return { subjects: onLeft.subjects, used: 0 };
  // "Proposals ... by April 8 to be brought before the meeting, and by December 28 to be included in our proxy statement."
  const goesOn = before.some((subject) => subject.endsWith('proposal')) ? 'proposals ' : '';
  const both = subjectsNamed(`${goesOn}${left} ${right}`);
  if (onLeft.unspecifiedProposals) {
    const place = whereTheyAppear(right, sentence);
    if (place !== null) return { subjects: [...new Set([...onLeft.subjects, place])], used: right.length };
    const more = onRight.subjects.filter((s) => s === 'rule-14a-8-proposal' || s === 'other-proposal');
    if (more.length > 0) return { subjects: [...new Set([...onLeft.subjects, ...more])], used: right.length };
    const fallback: DeadlineSubject = onLeft.subjects.includes('nomination')
      ? 'other-proposal'
      : whichProposals(context);
    return { subjects: [...new Set([...onLeft.subjects, fallback])], used: 0 };
  }
  if (both.subjects.length > 0) {
    const more: readonly DeadlineSubject[] =
      onRight.unspecifiedProposals && both.subjects.every(isOfBylaws) ? ['other-proposal'] : [];
    return { subjects: [...both.subjects, ...more], used: right.length };
  }
  // "... by November 21 to be included in the proxy statement, and by February 4 to be considered at the meeting."
  if (before.includes('rule-14a-8-proposal') && forTheMeeting.test(right))
    return { subjects: ['other-proposal'], used: right.length };
  if (onRight.unspecifiedProposals) return { subjects: [whichProposals(context)], used: right.length };
  const placed = ofPlaceAlone(left, [...before, ...said]);
  if (placed !== null) return { subjects: [placed], used: 0 };
  if (before.length > 0) return { subjects: /\blatter\b/.test(left) ? before.slice(-1) : before, used: 0 };
  if (said.length > 0) return { subjects: said, used: 0 };
  const { subjects } = subjectsNamed(sentence);
  return {
    subjects: subjects.length === 0 && isNoticeOfBylaws(sentence) ? ['nomination', 'other-proposal'] : subjects,
    used: 0,
  };
}

/** "Under the bylaws a notice is timely if received by": whatever bylaws ask notice of. */
function isNoticeOfBylaws(sentence: string): boolean {
  return (
    /\bby-?laws\b/.test(sentence) &&
    /\btimely notices?\b|\bnotices? (?:is|are|will be|shall be) (?:considered |deemed )?timely\b/.test(sentence)
  );
}

const ifNot = /^(?:a[.:] )?(?:and |but )?(?:if not|otherwise):/;

const doesNotCome =
  /\b(?:(?:does|do|did|has|have) not (?:[a-z]+ )?(?:receive|get|have)d?|is not (?:received|given)|without) (?:timely |such |any )*notice\b/;
const atDiscretion = /\bprox(?:y|ies)\b[^@;]{0,60}\b(?:discretion\w*|judgment|see fit)/;
const bylawsAsk = /\bby-?laws (?:require|ask|call for|demand)/;

/** "..., which is also the date under Rule 14a-19". */
const alsoUnder = /\b(?:is|are|being) also (?:the )?(?:date|day|deadline|time)/;
const nominates = /\bnominat(?:e|es|ing|ions?)\b/;
const andBylaws =
  /\b14a-19,? and (?:with )?(?:the |our |its )?(?:[a-z-]+ ){0,3}by-?laws\b|\bby-?laws,? and (?:with )?(?:sec )?(?:rule )?14a-19\b/;

/** "... (December 6 for Rule 14a-8 proposals and February 14 for nominations)": each day has its own thing behind it. */
function isNamedBehind(left: string, right: string): boolean {
  return /\bfor [^@;]{3,60}(?:,| and| and on| and by) $/.test(left) && /^ for /.test(right);
}

/** "... as the last day for nominations". */
const asLastDayFor =
  /^,? as (?:the |a |our )?(?:new )?(?:deadline|(?:last|final) (?:day|date)|due date|cut-?off) (?:for|of) /;

const exceptedBeforeBracket =
  /\b(?:other than|except(?: for)?|excluding|apart from|aside from|besides) ([^();.@]{3,100}) \([^()@]{0,80}$/;

/** "Nominations, other than under proxy access (for which the period is ...)": what is excepted has the days of the bracket. */
function exceptedInBrackets(left: string): readonly DeadlineSubject[] {
  const [, excepted] = exceptedBeforeBracket.exec(left.slice(-260)) ?? [];
  return excepted === undefined ? [] : subjectsNamed(excepted).subjects;
}

const comesLate = /\b(?:after|later than|subsequent to) (?:[^@;.]{0,40} )?$/;
const ourPaper = /\bproxy (?:statement|materials?|booklet|circular)\b/;
const may = '(?:will|shall|may|can|need|would)(?: not)?';
const leavesOut = new RegExp(
  `(?<!\\b(?:that|which|who) (?:we |it )?)\\b${may} (?:include|contain|print|publish|omit|exclude|leave out)\\b|^no \\b`,
);
const isLeftOut = new RegExp(
  `^[^@;.]{0,40}\\b(?:${may} be (?:included|printed|named|omitted|excluded|left out)|${may} (?:appear|not be in))\\b`,
);

/** "Our proxy statement will not include a proposal that we receive after December 5": what it leaves out was meant for it. */
function leftOutOfPaper({ left, right, sentence }: WindowContext): DeadlineSubject | null {
  if (!comesLate.test(left) || !ourPaper.test(sentence)) return null;
  if (!leavesOut.test(left) && !isLeftOut.test(right)) return null;
  if (/\bproposals?\b/.test(left)) return 'rule-14a-8-proposal';
  return /\bnomin\w+\b/.test(left) ? 'proxy-access' : null;
}

const nominationsAlone = new RegExp(
  inTurn(
    '^(?:(?:all|any|these) )?(?:(?:written )?notices? of )?(?:a )?(?:director )?(?:nominations?|nominees?) (?:must|should|shall|may|need)\\b(?!.{0,200}\\b',
    oneOf('directly', 'at the (?:annual )?meeting', 'other', 'otherwise', 'outside', 'advance'),
    '\\b)',
  ),
);

/** "Nominations must be received by ...", and no word on which: those spoken of before. */
export function areNominationsAlone(sentence: string): boolean {
  return nominationsAlone.test(sentence);
}

const forTheMeeting =
  /^,? (?:in order )?to be (?:properly )?(?:considered|presented|brought|raised|introduced|acted upon|voted on)\b[^@;]{0,30}\b(?:at|before|upon)\b/;

const placeAlone = /^(?:a[.:] )?(?:and |but )?(?:if|for|to be)\b.*[:|] ?(?:by |before |no later than )?$/;
const beforeTheMeeting =
  /\b(?:present\w*|brought|bring|consider\w*|raise|introduced?|acted upon)\b(?:[^@;]){0,40}\b(?:at|before) @[AG]/;

/** "For inclusion in the proxy statement: ", "For presentation at the meeting: ", in front of a day, where proposals are spoken of. */
function ofPlaceAlone(left: string, said: readonly DeadlineSubject[]): DeadlineSubject | null {
  if (!placeAlone.test(left) || !said.some((subject) => subject.endsWith('proposal'))) return null;
  const { subjects } = subjectsNamed(`proposals ${left}`);
  if (subjects.includes('rule-14a-8-proposal')) return 'rule-14a-8-proposal';
  return beforeTheMeeting.test(left) ? 'other-proposal' : null;
}

/** What the words behind a day say of proposals: to be in the paper or, unlike others of the sentence, at the meeting only. */
function whereTheyAppear(right: string, sentence: string): DeadlineSubject | null {
  const { subjects } = subjectsNamed(`proposals${right}`);
  if (subjects.length > 0) return subjects.join() === 'rule-14a-8-proposal' ? 'rule-14a-8-proposal' : null;
  return forTheMeeting.test(right) && /\binclu(?:ded|sion)\b/.test(sentence) ? 'other-proposal' : null;
}

const suchAThing = /\bsuch (?:an? )?(?:proposals?|notices?|submissions?)\b/;

/** "Such proposals", and none named before in the same sentence. */
function pointsBack(left: string): boolean {
  const at = left.search(suchAThing);
  if (at < 0) return false;
  const before = subjectsNamed(left.slice(0, at));
  return before.subjects.length === 0 && !before.unspecifiedProposals;
}

/** "Nominations may come until the tenth day after this report, and proposals may be submitted until": the count ends its limb. */
const endOfCount = /^.*@[NO]\d+@[^;@]*, and (?=(?:may|must|shall|can|should) )/;

/** "Other business must be received by the date set in our bylaws, and Rule 14a-8 proposals ...": the words after the "and". */
function lastLimb(left: string): string {
  const match =
    endOfCount.exec(left) ??
    /^.*\b(?:must|shall|should|is|are|be)\b.*\b(?:received|submitted|delivered|due|given)\b[^;]*(?:, and |; (?:and )?)/.exec(
      left,
    );
  if (!match) return left;
  const limb = left.slice(match[0].length);
  return subjectsNamed(limb).subjects.length > 0 ? limb : left;
}

/** "Proposals" alone: what the words before were about, else those for the proxy statement. */
function whichProposals({ said, sentence, opens }: WindowContext): DeadlineSubject {
  if (said.includes('rule-14a-8-proposal')) return 'rule-14a-8-proposal';
  if (said.includes('other-proposal')) return 'other-proposal';
  const ofBylaws =
    /\b(?:under|pursuant to|in accordance with|as required by) (?:our|the|its) (?:[a-z]+ ){0,3}by-?laws\b|\bby-?laws (?:require|provide|ask)\b/;
  if (opens) return 'other-proposal';
  if (ofBylaws.test(sentence) && !/\bproxy (?:statement|materials)\b/.test(sentence)) return 'other-proposal';
  return 'rule-14a-8-proposal';
}
