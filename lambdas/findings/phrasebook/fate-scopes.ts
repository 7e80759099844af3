import { sparing } from '../../terms/patterns/sparing.ts';
import { inTurn, oneOf } from '../prose/any-of.ts';
import { anyForm, fates } from './fates.ts';

/** Why words that name the fate of a meeting do not tell it. */
export type ScopeKind =
  | 'negated'
  | 'possible'
  | 'conditional'
  | 'power'
  | 'rule-told'
  | 'example'
  | 'withdrawn'
  | 'look-alike';

/** Words under which a fate is not told as a fact; one row holds for every fate. */
export interface Scope {
  readonly kind: ScopeKind;
  /** The words that open it, as a part of an expression. */
  readonly words: string;
  /** `ahead`: it reaches over the next words; `itself`: the words hold the fate themselves. */
  readonly direction: 'ahead' | 'itself';
  /** For one that reaches ahead, over how many words at most. */
  readonly reach: number;
  /** Words in which it holds; the fate stands between asterisks. */
  readonly example: string;
  /** Words in which the fate is told all the same. */
  readonly not: string;
}

const anyFate = anyForm(...Object.values(fates));
const adjournment = '(?:adjournments?|postponements?|continuations?)';
const gap = (most: number) => `(?:[^;@]|@[ASG]\\d+@|@D\\d+@){0,${most}}`;
const hearsay = '(?:rumou?rs?|reports?|claims?|statements?|posts?|information|news|stories|suggestions?|allegations?)';
/** Words that open what is said to be untrue: "there is no truth to the rumor that". */
export const saidToBeUntrue = oneOf(
  'not true',
  'untrue that',
  'no truth',
  'not the case',
  `contrary to (?:[a-z]+ ){0,2}${hearsay}`,
  `(?:den(?:y|ies|ied)|refutes?|dispels?|false) (?:that|having|(?:[a-z]+ ){0,2}${hearsay})`,
  'falsely',
);
const untrue =
  '(?:false(?:ly)?|untrue|unfounded|baseless|wrong|inaccurate|incorrect|not (?:true|correct|accurate)|without (?:any )?(?:basis|foundation|merit))';
/** Days with which a company, a right or an agreement ends: that of a blank-check company without a deal among them. */
export const endsOfTerms = oneOf(
  '(?:termination|expiration|expiry|liquidation|maturity|outside) dates?',
  inTurn(
    'dates? (?:by|on|before) which (?:[a-z]+ ){1,4}(?:must|shall|has to|is to|may|will|is required to) ',
    '(?:[a-z]+ )?(?:complete|consummate|liquidate|dissolve|cease|redeem|terminate)',
  ),
);
/** Days that may change while the meeting stays. */
const otherDay = oneOf(
  'record (?:date|time)',
  'deadlines?',
  'due dates?',
  'cut-?off(?: dates?)?',
  'windows?',
  '(?:notice|nomination|submission) periods?',
  endsOfTerms,
);
const changes = anyForm(fates.putsOff, fates.delays, fates.moves, fates.cancels);
const furtherKinds = `(?:,? (?:(?:or|and|and\\/or) )?(?:${adjournment}|rescheduling)){0,3}`;
/** Who "used its power to" do something did it. */
const notUsed = '(?<!\\b(?:us|exercis)(?:ed|es|ing) (?:its|their|his|her|the|that|this) )';
const ahead = { direction: 'ahead' } as const;
const itself = { direction: 'itself', reach: 0 } as const;

export const scopes: readonly Scope[] = [
  {
    // Before those that "not" and "no" open alone
    kind: 'withdrawn',
    ...ahead,
    words: `(?:${saidToBeUntrue})(?! ?,)`,
    reach: 11,
    example: 'it is not true that the annual meeting was *postponed*',
    not: 'the rumors are true and the annual meeting was *postponed*',
  },
  {
    // Before the row that "any adjournment or" would meet alone
    kind: 'look-alike',
    ...itself,
    words: `any ${adjournment}${furtherKinds}(?! of @| thereof)`,
    example: 'entitled to vote at the annual meeting and at a meeting that follows any *postponement*',
    not: 'many holders came, and the annual meeting was *postponed*',
  },
  {
    kind: 'look-alike',
    ...itself,
    words: oneOf(
      `(?:any|all|such|or|no) ${adjournment}(?:${furtherKinds})(?:\\(s\\))? of @[ASG]\\d+@`,
      inTurn(
        `(?:any|all|such|or|and|the|its|no)? ?${adjournment}(?:${furtherKinds})(?:\\(s\\))? `,
        oneOf(
          'thereof',
          `of (?:such|the|that|any|@[ASG]\\d+@(?!${gap(60)}\\b(?:to|until|till)\\b[^@;]{0,40}@D))`,
          'or',
          ',',
        ),
      ),
    ),
    example: 'the annual meeting and any *adjournment* thereof',
    not: 'the holders approved the *adjournment* of @A0@ to @D0@',
  },
  {
    kind: 'look-alike',
    ...itself,
    words: '(?:adjournments|postponements|continuations)',
    example: 'proxies hold for all *postponements* of the annual meeting',
    not: 'the annual meeting was *postponed* and proxies hold',
  },
  {
    kind: 'conditional',
    ...ahead,
    words: 'if|unless|whether|should(?= (?:the|it|any|such|@))|in case|in the event(?: that)?|absent(?= an?\\b)',
    reach: 8,
    example: 'the proxies hold if the annual meeting is *postponed*',
    not: 'the annual meeting was *postponed*, and proxies hold if they were dated',
  },
  {
    kind: 'conditional',
    ...ahead,
    words: 'shall (?:not )?have',
    reach: 4,
    example: 'the option lapses once the annual meeting shall have been *cancelled*',
    not: 'the option shall lapse, and the annual meeting has been *cancelled*',
  },
  {
    // Another record date, or another deadline
    kind: 'look-alike',
    ...itself,
    words: inTurn(
      '(?:chang|mov|reschedul|advanc|delay|defer|reset|shift|postpon|cancel)\\w* (?:(?:of|in) )?(?:the |its |our |this )?(?:final )?',
      otherDay,
    ),
    example: 'the company *moved* the record date for the annual meeting',
    not: 'the company *moved* the annual meeting',
  },
  {
    kind: 'look-alike',
    ...itself,
    words: inTurn(
      `(?:(?<!\\bwith (?:an? |the |its )?)${otherDay}\\b|${otherDay}\\b(?! of @D))`,
      '(?:(?!\\b(?:which|that|but|while|as|because|since|and @[ASG])\\b|(?<! (?:at|of)), @[ASG])(?:[^.;@]|@[ASG]\\d+@|@D\\d+@)){0,100}',
      inTurn(
        '\\b(?:(?:has|have|had|was|is|are|be|been|will be)(?: been| now| hereby| therefore){0,2} ',
        `${changes}|${changes}(?= (?:to|until|till|from|by)\\b))`,
      ),
    ),
    example: 'the record date for the annual meeting has been *changed*',
    not: 'the annual meeting has been *changed*',
  },
  {
    kind: 'look-alike',
    ...itself,
    words: `any (?:adjourned|postponed|reconvened|rescheduled|continued)(?:,? or (?:adjourned|postponed|reconvened|rescheduled|continued))?\\b`,
    example: 'at the annual meeting or any *adjourned* meeting',
    not: 'the annual meeting was *adjourned*',
  },
  {
    kind: 'look-alike',
    ...itself,
    words: '(?:adjourned or postponed|postponed or adjourned)',
    example: 'the annual meeting, as *adjourned* or postponed',
    not: 'the annual meeting was *adjourned*',
  },
  {
    // What somebody may do, in a list of what he may: "allows the board to move, or to cancel"
    kind: 'power',
    ...itself,
    words: inTurn(
      oneOf(
        `${notUsed}(?:powers?|authority|ability|discretion|flexibility)(?= (?:to|under|of (?:the|its|our))\\b)`,
        '(?<!\\bhas )(?:authori[sz]|empower|enabl|permit|allow)(?:es?|s|ing)?(?= (?:the|its|our|their|any|each|such|us)\\b)',
        'may (?:decide|elect|determine|choose|resolve)\\b',
      ),
      `(?:(?!\\b(?:has|have|had|was|were|will|whether|decided|determined|resolved|agreed|announce[sd]?|intends?|plans?|expects?)\\b)(?:[^.;]|@[ASGD]\\d+@)){0,200}`,
      `\\bto ${anyFate}\\b(?:,? (?:(?:and|or|and\\/or) )?(?:to )?${anyFate}\\b){0,4}(?: @[ASG]\\d+@)?`,
    ),
    example: 'the bylaws allow the board to hold it elsewhere, or to *cancel* the annual meeting',
    not: 'the board used its power to *cancel* the annual meeting',
  },
  {
    kind: 'rule-told',
    ...ahead,
    words:
      '(?:procedures?|provisions?|rules|requirements|process) (?:for|on|relating to|related to|regarding|governing|concerning)',
    reach: 4,
    example: 'the bylaws clarify the procedures for *postponing* a meeting',
    not: 'under these procedures the annual meeting was *postponed*',
  },
  {
    // At the end of another meeting, on the same day
    kind: 'conditional',
    ...ahead,
    words:
      '(?:as soon|immediately|promptly|directly|shortly)(?: [a-z]+)? (?:as|after|following|upon)(?= (?:the |its )?(?:conclusion|completion|termination|end|close|@))',
    reach: 8,
    example: 'it begins as soon as the court meeting has concluded or been *adjourned*',
    not: 'we told holders as soon as we could, and the annual meeting was *adjourned*',
  },
  {
    // What somebody else wants of the company
    kind: 'possible',
    ...ahead,
    words: oneOf(
      'call(?:s|ed|ing)? (?:up)?on(?= (?:the|our|its|us|them)\\b)',
      '(?:seek(?:s|ing)?|sought)(?= (?:to|that|an?|the)\\b)',
      '(?:mov(?:ed|es|ing)|motion|applied|application|petition(?:s|ed|ing)?|su(?:ed|es|ing)|ask(?:s|ed|ing)?) for an? (?:court )?(?:order|injunction|judgment)',
    ),
    reach: 8,
    example: 'a holder called on the board to have the annual meeting *postponed*',
    not: 'a holder called, and the annual meeting was *postponed*',
  },
  {
    kind: 'possible',
    ...itself,
    words: inTurn(
      '(?:request|ask|demand|urg|propos|recommend|suggest)(?:s|d|e|ed|es|ing)? that @[ASG]\\d+@',
      `(?:(?!\\b(?:has|have|had|was|were|will)\\b)(?:[^.;@]|@D\\d+@)){0,80}\\bbe ${anyFate}`,
    ),
    example: 'a holder asked that the annual meeting scheduled for June 9, 2024 be *adjourned*',
    not: 'a holder asked for it, and the annual meeting will be *adjourned*',
  },
  {
    kind: 'power',
    ...ahead,
    words: `${notUsed}(?:power|authority)|(?:is|are|be) authori[sz]ed|empower\\w*|right|discretion|ability|able`,
    reach: 7,
    example: 'the chair has power to have the annual meeting *adjourned*',
    not: 'the chair has that power and the annual meeting was *adjourned*',
  },
  {
    kind: 'possible',
    ...ahead,
    words: oneOf(
      '(?<!\\b(?:in|for|of|until|to|late|early|mid|since|from|by|this|next|last) )may',
      'might',
      'can',
      'could',
      '(?<!\\b(?:announced|said|stated|determined|decided|informed|advised|reported|notified|disclosed)\\b[^.;]{0,100})would',
    ),
    reach: 7,
    example: 'the annual meeting may have to be *postponed*',
    not: 'stock may trade, but the annual meeting was *postponed*',
  },
  {
    kind: 'possible',
    ...ahead,
    words: oneOf(
      'consider(?:s|ed|ing)?(?= (?:whether|(?:an? |the )?(?:[a-z]+ing|postponement|adjournment|cancellation)\\b))',
      'propos(?:als?|es?|ed|ing) (?:to|that)',
      'recommend(?:s|ed|ing)?',
      'urg(?:es?|ed|ing)',
      '(?:request|ask|demand)(?:s|ed|ing)? (?:that|the|us|it|to)',
    ),
    reach: 6,
    example: 'a holder asked that the annual meeting be *postponed*',
    not: 'at the request of a holder the annual meeting was *postponed*',
  },
  {
    kind: 'possible',
    ...itself,
    words: 'subject to (?:an? |any |possible |further )*(?:adjournment|postponement)',
    example: 'the annual meeting is on May 5, subject to *adjournment*',
    not: 'the annual meeting was subject to objections and *adjourned*',
  },
  {
    kind: 'negated',
    ...ahead,
    words: 'not|never|nor|no|neither|without|cannot|unable|declined|refused',
    reach: 4,
    example: 'the annual meeting has not been *postponed*',
    not: 'there was no quorum, and the annual meeting was *postponed*',
  },
  {
    kind: 'rule-told',
    ...ahead,
    words: 'provides? (?:that|for)|requires that|permits|allows',
    reach: 9,
    example: 'the bylaws provide that an annual meeting is *adjourned* by the chair',
    not: 'so the rules provide, and the annual meeting was *adjourned*',
  },
  {
    // Any meeting of which so much is so
    kind: 'rule-told',
    ...itself,
    words: inTurn(
      oneOf(
        `(?:an?|any|each|every) meeting\\b(?! (?:was|is|has|will))(?:[^.;@]|@N\\d+@){0,120}?\\b${changes}`,
        inTurn(
          `@[ASG]\\d+@ (?:(?:that|which) (?:is|was|are|were|has been|have been|had been|will be|shall be) )`,
          `(?:[^.;@,]|@N\\d+@){0,80}?\\b${changes} (?:by|so|(?:for )?(?:more|over|less|fewer))`,
        ),
        `@[ASG]\\d+@ (?:not|${changes} (?:by|more|over|less|fewer))\\b(?:[^.;@]|@N\\d+@){0,80}?(?:\\b${changes})?`,
      ),
      '\\b(?! (?:to|until|till) [^.;@]{0,30}@D)(?:[^.;@]|@N\\d+@|(?:anniversary|date) of @[AG]\\d+@){0,160}',
    ),
    example: 'an annual meeting that is *advanced* by more than thirty days has another window',
    not: 'the annual meeting, which is now in June, has been *advanced* by more than thirty days',
  },
  {
    kind: 'example',
    ...ahead,
    words: 'for example|for instance|e\\.g\\.|suppos(?:e|ing)|assum(?:e|es|ing)',
    reach: 9,
    example: 'for example, an annual meeting that is *postponed* by forty days',
    not: 'such as it is, the annual meeting was *postponed*',
  },
  {
    kind: 'withdrawn',
    ...ahead,
    words: 'incorrectly|erroneously|mistakenly|inadvertently|in error',
    reach: 9,
    example: 'the release incorrectly stated that the annual meeting was *postponed*',
    not: 'the release was late and the annual meeting was *postponed*',
  },
  {
    // A rumor that the filing calls one
    kind: 'withdrawn',
    ...itself,
    words: inTurn(
      oneOf(
        'rumou?rs?',
        'reports?',
        'claims?',
        'statements?',
        'posts?',
        'postings',
        'articles?',
        'stories',
        'suggestions?',
        'allegations?',
        'assertions?',
      ),
      `\\b${gap(160)}\\b(?:is|are|was|were) (?:[a-z]+ )?${untrue}`,
    ),
    example: 'rumors that the annual meeting was *postponed* are untrue',
    not: 'it reports that the annual meeting was *postponed*',
  },
  {
    kind: 'look-alike',
    ...itself,
    words: inTurn(
      '(?<!\\b',
      oneOf(
        '(?:will|shall) (?:then |thereafter |immediately |therefore |accordingly |now )?',
        '(?:intend|plan|expect)s? (?:[a-z]+ )?to (?:[a-z]+,? and (?:then )?(?:to )?)?',
        'convene [^.;]{0,120},? and (?:then |thereafter )?(?:to )?',
      ),
      ')(?!(?<=\\b(?:voted|approved (?:a|the|its) (?:proposal|motion)) to )adjourn @[ASG]\\d+@ (?:to|until|till) [^@;.]{0,40}@D)',
      'adjourn (?:or postpone )?@[ASG]\\d+@',
    ),
    example: 'a vote to *adjourn* the annual meeting',
    not: 'the company will *adjourn* the annual meeting',
  },
  {
    // An older postponement, told as history
    kind: 'look-alike',
    ...itself,
    words: '(?:previously|once|already|had been) postponed',
    example: 'the annual meeting, which had been *postponed*, opened',
    not: 'the annual meeting has been *postponed*',
  },
  {
    kind: 'look-alike',
    ...itself,
    words:
      '(?:location|place|venue|format|site|room)\\b(?:[^;@]|@[ASGD]\\d+@){0,120}\\b(?:changed?|moved|shifted|switched)',
    example: 'the place of the annual meeting has been *changed*',
    not: 'the date of the annual meeting has been *changed*',
  },
  {
    // Later in the year than usual: nothing that was announced is put off
    kind: 'look-alike',
    ...itself,
    words: inTurn(
      '(?:delay|postpon|defer)(?:ed|ing|s|e)?(?= (?:@[ASG]\\d+@ )?from (?:its|the|our) ',
      '(?:usual|customary|normal|regular|traditional) )',
    ),
    example: 'the annual meeting was *delayed* from its usual time in June',
    not: 'the annual meeting was *delayed* from May 5, 2024',
  },
  {
    // What goes with it: its webcast, the dinner after it
    kind: 'look-alike',
    ...itself,
    words: inTurn(
      oneOf(
        'webcast',
        'broadcast',
        'live ?stream',
        'reception',
        'dinner',
        'lunch(?:eon)?',
        'breakfast',
        'tour',
        'presentation',
        'conference call',
        'in-person (?:part|portion)',
      ),
      `(?: (?!(?:and|but|as|so|since|because) @[ASG])(?:[^.;@ ]+|@[ASGD]\\d+@)){0,16}`,
      ` (?:has|have|had|was|is|are|will be)(?: been)? ${anyForm(fates.putsOff, fates.delays, fates.moves, fates.cancels)}`,
    ),
    example: 'the webcast of the annual meeting has been *cancelled*',
    not: 'the webcast will go on, and the annual meeting has been *cancelled*',
  },
  {
    // Another way of holding it, or another place
    kind: 'look-alike',
    ...itself,
    words: inTurn(
      '(?:chang|mov|shift|switch)\\w* (?:@[ASG]\\d+@ (?:(?:on|of|for) @D\\d+@ )?|it )?(?:by the (?:board|company) )?',
      '(?:from (?:an? )?[^@;.]{0,60} )?(?:to|into) (?:be (?:held )?)?(?:an? |the |our )?',
      '(?:(?:fully|entirely|solely|completely|exclusively|wholly) )?',
      '(?:online|virtual\\w*|remote\\w*|webcast|web-based|internet|hybrid|in[- ]person|audio|telephon\\w+|(?:[a-z]+ )?(?:location|venue|place|site))\\b',
      '(?![^@;.]{0,40}\\b(?:date|on (?:[a-z]+, )?@D))',
    ),
    example: 'the annual meeting has been *moved* to an online format',
    not: 'the annual meeting has been *moved* to June 9, 2024 and will be online',
  },
  {
    // Another hour of the same day
    kind: 'look-alike',
    ...itself,
    words: inTurn(
      `(?<!\\b(?:date|day) and )\\b(?:time|hour)\\b${gap(100)}\\b(?:changed?|moved|advanced|delayed|rescheduled|shifted)`,
      '\\b[^;@]{0,40}\\b\\d{1,2}(?::\\d\\d)? ?[ap]\\.? ?m\\b(?![^;@]{0,30}\\bon (?:[a-z]+, )?@D)',
    ),
    example: 'the time of the annual meeting has been *changed* to 10:00 a.m.',
    not: 'the annual meeting has been *changed* to May 5',
  },
  {
    kind: 'look-alike',
    ...itself,
    words: `adjourned (?:at|after|upon|following)\\b(?![^@;]{0,80}\\b(?:to|until|till)\\b)`,
    example: 'the annual meeting *adjourned* at noon',
    not: 'the annual meeting was *adjourned* to June 9, 2024',
  },
  {
    // What was to be done at it
    kind: 'look-alike',
    ...itself,
    words: inTurn(
      oneOf(
        'election of directors',
        '(?<!\\bto |@[ASG]\\d{1,3}@ to [^.;@]{0,80} (?:and|or) )vote on',
        'voting on',
        'consideration of',
        'ratification of',
        'proposal \\d{1,2}',
        'item \\d{1,2}',
      ),
      `\\b[^.;@]{0,80}\\b(?:has been|have been|was|were|is|are|will be) ${anyForm(fates.putsOff, fates.delays, fates.moves, fates.cancels)}(?! to @D)`,
    ),
    example: 'the election of directors has been *postponed* from the annual meeting',
    not: 'for the election of directors it was called, and the annual meeting has been *postponed*',
  },
  {
    // What becomes of one meeting, and nothing of another
    kind: 'negated',
    ...itself,
    words: inTurn(
      '(?:cancellation|postponement|adjournment|rescheduling|delay|change)\\b[^.;@]{0,40} ',
      oneOf(
        inTurn(
          '(?:does|did|do|will|shall|would|is) (?:not|in no way) (?:to )?',
          '(?:affect|change|alter|apply|concern|delay|impact|touch|bear)',
        ),
        '(?:has|have|had|will have) no (?:effect|impact|bearing|influence)',
      ),
    ),
    example: 'the *cancellation* does not affect the annual meeting',
    not: 'the annual meeting was *cancelled*, and that does not affect the proxies',
  },
  {
    kind: 'look-alike',
    ...itself,
    words: 'postpon(?:ing|ed) the publication',
    example: 'the company *postponed* the publication of its results until the annual meeting',
    not: 'the company *postponed* the annual meeting',
  },
];

/** Words without any of these hold no fate that a scope could take in. */
export const mayHoldFate = sparing(
  new RegExp(
    oneOf(
      anyFate,
      'chang',
      'mov',
      'reschedul',
      'advanc',
      'delay',
      'reset',
      'shift',
      'adjourn',
      'postpon',
      'continuation',
    ),
  ),
);

/** Words over which no scope reaches. */
const breaks = 'and|but|which|that|so|because|since|although|quorum|enough|sufficient';

/** One that holds the fate itself, as an expression that takes it in. */
export function patternOfItself({ words }: Scope): string {
  return `(?<![a-z])(?:${words})`;
}

/**
 * Those that reach ahead as one expression that takes in the fate: the words of each are a group by its name, `gap` holds
 * the words that it reaches over, up to the furthest of all; what it reaches over ends with a clause. One for all, as the
 * fate is long, and an engine would make machine code of it once for each.
 */
export function patternAhead(rows: readonly Scope[], nameOf: (row: number) => string): string {
  const furthest = Math.max(...rows.map(({ reach }) => reach));
  const opening = oneOf(...rows.map(({ words }, i) => `(?<${nameOf(i)}>${words})`));
  const gap = `(?<gap>(?: (?!(?:${breaks})\\b)(?:[a-z']+|@[ASG]\\d+@)| that){0,${furthest}}?)`;
  const fate = `${anyFate}\\b(?:,? (?:(?:and|or|and\\/or) )?(?:to )?${anyFate}\\b){0,4}[^.;,]{0,60}`;
  return `\\b${opening},?${gap} ${fate}`;
}
