/** What a date does in a sentence about notices. */
export type DeadlineDateRole =
  /** The first day on which notices may come. */
  | 'opens'
  /** The last day on which they may come. */
  | 'due'
  /** A last day that no longer holds. */
  | 'superseded'
  /** No deadline: the end of a period, a record date, the day on which something was done. */
  | 'none';

/** Words right before a date (ending in "$") or right behind it (beginning with "^"); the first cue that fits decides. */
export interface DeadlineDateCue {
  readonly role: DeadlineDateRole;
  readonly before?: RegExp;
  readonly behind?: RegExp;
  /** Fits only the date after one that opens a window. */
  readonly afterOpening?: true;
  /** Fits only a date without a year. */
  readonly ofEveryYear?: true;
}

const before = (pattern: string) => new RegExp(`(?:${pattern})$`);
const behind = (pattern: string) => new RegExp(`^(?:${pattern})`);

/** "The close of business on", "5:00 p.m., Eastern Time, on". */
const hour =
  '(?:(?:the )?(?:close|end) of (?:the day|(?:its |our |regular |normal )?business)(?: hours)?,?(?: \\(?[a-z, ]{0,60}?(?:time|office|offices)\\)?,?)? (?:(?:on|of|at) )?|(?:\\d{1,2}(?::\\d\\d)? ?(?:[ap]\\. ?m\\.|[ap]m|noon|midnight)|\\d{1,2}:\\d\\d(?= (?:[a-z]+ ){1,3}time\\b)|midnight|noon)(?:,? ?\\(?(?:[a-z]+ ){0,4}?time\\)?| \\(?[a-z]{2,8}\\)?)?,?(?: on)? |(?:the )?(?:opening|start) of business (?:on|of) )';
const lead = `(?:\\| )?${hour}?(?:${hour})?(?:on |the |and including |now )?`;
const lastDay =
  '(?:deadline|last day|final day|latest date|latest day|cut-?off(?: date)?|closing date|closing day|last date|due date|(?:date|day) (?:by|on or before|until) which)';
const shifted = '(?:extended|moved|changed|advanced|accelerated|brought forward|set back|pushed back|revised)';
const late = '(?:untimely|too late|late|left out|not be|not timely|excluded|disregarded|rejected)';
const words = (most: number) => `(?:[^@;.]|@[ASG]\\d+@|\\b(?:inc|co|corp|ltd)\\.){0,${most}}`;

export const deadlineDateCues: readonly DeadlineDateCue[] = [
  // A day of every year, which belongs to a clause
  {
    role: 'none',
    ofEveryYear: true,
    behind: behind(
      '(?:[^.;@]{0,40}@D\\d+@)?[^.;@]{0,30}\\b(?:preceding|of (?:the|each|every|any) (?:preceding |prior |calendar )?year|each year|in each year)\\b',
    ),
  },
  // A last day that a later one replaces
  {
    role: 'superseded',
    before: before(
      `\\b(?:would have (?:been|had)|had been|formerly|originally|instead of|rather than|replac(?:es|ing)|supersed(?:es|ing)|no longer|previously (?:disclosed|announced|stated|given|published|set) (?:as|to be|deadline (?:of|was)))\\b[^@.;]{0,60}`,
    ),
  },
  { role: 'superseded', before: before(`\\b${lastDay}${words(60)},? which (?:was|had been) ${lead}`) },
  {
    role: 'superseded',
    behind: behind(
      `,? (?:deadline|date|is|was|has been|shall be|[^@;.]{0,90}) ?\\b(?:replaced|superseded|changed|extended|moved|no longer)\\b`,
    ),
    before: before(`\\b(?:${lastDay}|due)\\b${words(60)}`),
  },
  { role: 'superseded', behind: behind(` ${lastDay}\\b[^@;]{0,140}\\b(?:now|new ${lastDay})\\b`) },
  {
    role: 'superseded',
    before: before(
      `\\b(?:told|informed|advised|stated|disclosed|published)\\b${words(90)}\\bwould be (?:due )?(?:by |on )?`,
    ),
  },
  {
    role: 'superseded',
    before: before(
      `(?:\\bextended|\\b(?:${lastDay}|period)\\b${words(80)}\\b${shifted})\\b${words(60)}\\bfrom ${lead}`,
    ),
  },
  {
    role: 'superseded',
    before: before(
      '\\b(?:incorrectly|erroneously|wrongly|inadvertently|mistakenly)\\b[^@;.]{0,60}|\\bhad to (?:meet|be received|be submitted)\\b[^@;.]{0,40}',
    ),
  },
  { role: 'superseded', before: before('\\b(?:in lieu of|instead of|rather than)\\b[^()]{0,120}\\([^()]{0,200}') },
  {
    role: 'superseded',
    behind: behind(
      ',? (?:and )?(?:has|have|had) (?:already |now )?(?:passed|expired|elapsed)|,? (?:has been|is|was) (?:hereby )?(?:advanced|extended|moved|changed|replaced)',
    ),
  },
  { role: 'superseded', before: before('\\b(?:gave|given) '), behind: behind(' as ') },
  { role: 'superseded', before: before('\\b(?:is|was|are) not '), behind: behind(',? but ') },
  { role: 'superseded', before: before('\\b(?:were|was) due (?:by |on |before |no later than )?') },
  { role: 'due', before: before('\\b(?:is|was|are) not @D\\d+@,? but ') },
  // The last day, by the words behind it
  {
    role: 'due',
    behind: behind(
      `,? ?(?:\\([^()]{0,60}\\) ?)?(?:has been )?(?:set |fixed |established )?(?:(?:is|becomes|be|shall be|will be|as|was|being|remains) )?(?:also |likewise |both )?(?:therefore |accordingly )?(?:the |our |that |a )?(?:new |final |last |revised )?(?:deadline|that time|last day|final day|closing day|closing date|due date|cut-?off|day for|date for|date by which|latest|that for)`,
    ),
  },
  {
    role: 'due',
    behind: behind(
      ' will be both [^@;]{0,80}(?:@[ASG]\\d+@[^@;]{0,80})?(?:@D\\d+@[^@;]{0,20})?\\b(?:the )?(?:last day|deadline)\\b',
    ),
  },
  {
    role: 'due',
    behind: behind(
      ' (?:is the date\\b|to be such a time|(?:would|will) be (?:regarded|considered) (?:as )?(?:reasonable|timely))|,? or (?:any )?earlier\\b(?! than)',
    ),
  },
  // "(a) February 10, 2026: nominations"
  {
    role: 'due',
    before: before('(?:^|(?:\\([a-z\\d]{1,4}\\)|[•●▪◦]) )'),
    behind: behind(' ?(?::|-|\\|) [^@;]{0,120}\\b(?:14a-|proposals?|nominations?|nominees|business)\\b'),
  },
  // "Not less than 120 days (December 2, 2025) before": the date stands where its count stood
  { role: 'due', before: before('\\b(?:(?:not|no) (?:less|fewer) than|at least) ') },
  { role: 'opens', before: before('\\b(?:not|no) more than ') },
  // What is no deadline
  {
    role: 'none',
    before: before(`\\b(?:if|assuming|provided)\\b${words(60)}\\bholds?\\b${words(30)} (?:by|on or before) `),
  },
  {
    role: 'none',
    before: before(
      `^(?:[^@;,]{0,40}, )?(?:the )?(?:board|company|registrant|corporation|secretary|we) (?:has |have |had )?received\\b${words(90)}|^(?:(?!\\b(?:that|which|who|if|unless|any|each|only)\\b)[^@;]){0,90}\\b(?:was|were) (?:timely |duly )?received\\b${words(60)}`,
    ),
  },
  {
    role: 'none',
    before: before(`\\b(?:mailed|postmarked) (?:by|on or before|no later than|not later than) ${lead}`),
    behind: behind(',? (?:and|but) [^@;.]{0,40}\\breceived\\b'),
  },
  {
    role: 'none',
    before: before(
      `\\b${lastDay} (?:for|to) (?:mail|confirm|updat|supplement|cur)[a-z]*\\b${words(60)}|\\bconfirmed\\b${words(30)}`,
    ),
  },
  {
    role: 'none',
    before: before('\\bon '),
    behind: behind(
      ',? (?:the )?(?:board|company|registrant|corporation|directors|trustees)\\b[^@;]{0,80}\\b(?:approved|determined|scheduled|set|announced|adopted|fixed|established|amended|elected|held|issued)\\b',
    ),
  },
  { role: 'none', behind: behind(',? (?:is|will be|shall be|as|was) (?:the |our |its |a )?(?:new )?record date') },
  {
    role: 'none',
    before: before(
      '\\b(?:years?|quarters?|months|fiscal|(?<!\\b(?:nominat(?:ion|ing)|notice|submission|proposal|window) )period|weeks) (?:ended|ending|ends|that ended)[^@]{0,16}|\\b(?:record|outstanding)\\b[^@]{0,50}|\\b(?:adopted|amended|approved|held|filed|dated|issued|announced|mailed|effective|signed)(?: by [^@]{0,40})? (?:on|as of|through) ',
    ),
  },
  // A window, outside which a notice is late
  {
    role: 'opens',
    before: before(
      `\\b${late}\\b[^@;.]{0,60}\\b(?:(?:after|later than) ${lead}@D\\d+@,? or [^@;.]{0,20})?(?:before|prior to|earlier than) ${lead}`,
    ),
  },
  // "Received before January 9, 2026 are premature"
  {
    role: 'opens',
    before: before(`\\b(?:before|prior to|earlier than) ${lead}`),
    behind: behind(',? [^@;.]{0,60}\\b(?:premature|ineffective|too early|too soon|early|(?:not be|not) counted)\\b'),
  },
  {
    role: 'due',
    before: before(
      `\\b${late}\\b[^@;.]{0,60}\\b(?:(?:before|prior to|earlier than) ${lead}@D\\d+@,? or [^@;.]{0,20})?(?:after|later than) ${lead}`,
    ),
  },
  {
    role: 'opens',
    before: before(`\\bafter (?:the )?@D\\d+@,? or (?:[a-z]+ )?(?:before|earlier than|prior to) ${lead}`),
    behind: behind(`[^@;]{0,60}\\b${late}\\b`),
  },
  {
    role: 'opens',
    before: before('\\b(?:before|prior to|earlier than) '),
    behind: behind(`,? or (?:after|later than|subsequent to) @D\\d+@[^@;]{0,60}\\b${late}\\b`),
  },
  {
    role: 'opens',
    before: before(
      `\\b(?:(?:not|no|nor|or|and not|but not|though not) (?:earlier|sooner) than|not (?:before|prior to)|nor (?:before|prior to)|on or after|as early as|(?:begins?|beginning|opens?|opening|starts?|starting|commences?|commencing)(?: on| at| with)?|from|between|no sooner than|(?:may|must|shall|can|could) not be [a-z]{2,10} (?:before|prior to|earlier than)|(?:earliest|first) (?:date|day)(?: is| will be| being|,|:)) ${lead}`,
    ),
  },
  { role: 'opens', behind: behind(',? (?:is|will be|shall be|being) (?:the |our )?(?:first|earliest)\\b') },
  // "After 8:00 a.m. on January 24, 2025 and before 5:00 p.m. on February 23, 2025"
  {
    role: 'opens',
    before: before(`\\bafter ${lead}`),
    behind: behind(
      `,? (?:and|but) (?:not |no )?(?:before|by|on or before|prior to|later than|after) ${lead}@D\\d+@(?![^@;]{0,60}\\b${late}\\b)`,
    ),
  },
  // "Not later than May 16, 2026 or prior to May 1, 2026": outside of which a notice is late
  {
    role: 'opens',
    before: before(
      `\\b(?:not|no) later than ${lead}@D\\d+@,? (?:and|or|nor)(?: not| no)? (?:earlier than|sooner than|prior to|before) ${lead}`,
    ),
  },
  // "Not later than December 9, 2025 and February 10, 2026, respectively"
  { role: 'due', before: before('@D\\d+@,? and (?:on |by )?'), behind: behind(',? respectively\\b') },
  // "The earlier of February 21, 2026 and the tenth day after the announcement"
  {
    role: 'none',
    before: before(`\\bearlier of:?[^@;]{0,60}`),
    behind: behind('[^@;.]{0,60}\\b(?:and|or)\\b[^@;.]{0,60}@[NO]\\d'),
  },
  // "The later of December 9, 2025 and January 15, 2026"
  { role: 'due', before: before(`\\blater of:?[^@;]{0,40}@D\\d+@,?[^@;]{0,40}\\b(?:and|or)\\b[^@;]{0,30}`) },
  {
    role: 'due',
    afterOpening: true,
    before: before(
      `@D\\d+@,?(?: \\([^()]{0,60}\\),?)? ?(?:to|and|through|until|till|-|or (?:after|later than|subsequent to)|up to(?: and including)?|and the latest (?:date|day) is) ${lead}`,
    ),
  },
  {
    role: 'due',
    before: before(
      `\\b(?:is|are|shall be|will be) now ${lead}|\\bcorrect (?:date|deadline) (?:is|was|should be) ${lead}|\\bnotice (?:on|as of) (?:or before )?|\\bfollowing the date of this (?:report|filing), |\\blater of:?(?: \\(?[a-z1]{1,3}\\))? ${lead}|\\bthat (?:day|date) (?:is|was|will be|would be|falls on) ${lead}`,
    ),
  },
  { role: 'due', before: before('\\bbetween the date of this (?:report|proxy statement|filing) and ') },
  {
    role: 'due',
    before: before(
      `(?:\\b(?:not|no|nor|or|no event) later (?:than|that|then)|\\bnot (?:accept|consider|entertain)\\b[^@;.]{0,60}\\b(?:later than|after)|\\bnot after|\\bno later|\\bon or before|\\bon or prior to|\\bin by|\\bby|\\bbefore|\\bprior to|\\buntil|\\bthrough|\\btill|\\bup to|\\bas late as|\\bat the latest,?|\\b(?:ends?|ending|(?<!market )closes?|closed|closing|shuts?|expires?|expired|runs? out|lapses?|lapsed)(?: on| at)?|\\bdue(?: earlier| later)?,?(?: date)?(?: on| by| before| in| at)?|\\b${lastDay}\\b${words(220)}\\b(?:is|was|as|of|to|be|being|on|at|has been set for|remains|becomes|became)|\\b(?:replaced by|changed to|moved to|advanced to|(?:has|have) been (?:advanced|extended|moved|changed) (?:to|until))(?: one of| that of)?|\\b${lastDay}\\b[^@;.]{0,80},|\\breceipt by|\\bextended(?: by (?:@N\\d+@|[a-z ]{1,20}))?(?: from @D\\d+@,?)? (?:to|until)|\\b(?:${lastDay}|period)\\b${words(80)}\\b${shifted}(?: up| back| forward)? from @D\\d+@,? to|\\bnew date is)[ :]{1,2}${lead}`,
    ),
  },
  {
    role: 'due',
    before: before('\\bafter (?:the )?'),
    behind: behind(
      `(?: or (?:[a-z]+ )?(?:before|earlier than|prior to) @D\\d+@)? ?,?(?: \\([^()]{0,60}\\))?[^@.;]{0,80}\\b${late}\\b`,
    ),
  },
  { role: 'due', before: before('\\bafter (?:the )?'), behind: behind('[^;]{0,260}\\bdiscretion') },
  { role: 'none', before: before('\\bafter (?:the )?') },
  {
    role: 'due',
    behind: behind(
      ' (?:under|for) (?:rule 14a|(?:all|any|other|the other)? ?(?:submissions?|proposals?|nominations?|business|notices?|matters?))| for (?:all|any) |,? \\((?:for )?[^()]{0,60}\\b(?:14a-|proposals?|nominations?|nominees?|business)\\b',
    ),
  },
  {
    role: 'due',
    before: before(
      '(?:14a-\\d+|nominations?|nominees?|proposals?|business|access|proxy|deadlines?|dates?|notices?|statement|materials|matters|items|cut-?off)\\b[^@:|]{0,70}(?: ?(?::|\\||-|n/a) ?){1,4}(?:by |before |until |no later than |not later than |on or before )?' +
        lead,
    ),
  },
  // "..., nominations on February 21, 2026, and Rule 14a-19 notices on March 23, 2026"
  {
    role: 'due',
    before: before(
      '@D\\d+@,? (?:and )?(?:(?!\\b(?:held|mail\\w*|record)\\b)[^@;.]){0,24}\\b(?:nominations?|proposals?|notices?|business)\\b[^@;.]{0,20} on ',
    ),
  },
  // A label with nothing but its date
  {
    role: 'due',
    before: before(
      `^(?:(?!\\b(?:on|of|held|is|was|are|dated|will)\\b)[^@;.|]){0,90}\\b(?:14a-\\d+|proposals?|nominations?|business|access)\\b(?:(?!\\b(?:on|of|held|is|was|are|dated|will)\\b)[^@;.|]){0,40} `,
    ),
    behind: /^\s*$/,
  },
  { role: 'due', before: before('^'), behind: behind(',? (?:at|by) \\d{1,2}(?::\\d\\d)? ?[^@;]{0,40}$|\\.?$') },
  {
    role: 'due',
    before: before('(?:[;:] )(?:and )?(?:\\([ivx\\d]{1,4}\\) )?[^@;:]{4,120}, '),
    behind: behind(' ?(?:[;.]|$)'),
  },
  { role: 'due', before: before('^for [^@;]{3,90}, |; (?:and )?for [^@;]{3,90}, ') },
];
