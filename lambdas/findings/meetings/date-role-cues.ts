/** What a date is to a shareholder meeting. */
export type DateRole =
  /** The day of the meeting. */
  | 'meeting'
  /** The day of the prior year's meeting. */
  | 'prior'
  /** The day for which the meeting was called before, or on which it was adjourned. */
  | 'previous'
  | 'record'
  /** The day on which proxy materials are first sent. */
  | 'mailing'
  /** The day on which the meeting's date was made public. */
  | 'announced'
  /** A day on which something was decided, announced or signed, or which belongs to another matter. */
  | 'other';

/** Words before or behind a date that tell its role; of several that fit, the heaviest decides. */
export interface Cue {
  readonly role: DateRole;
  readonly weight: number;
  /** Matched against the words right before the date (ending in "$") or right behind it (beginning with "^"). */
  readonly before?: RegExp;
  readonly behind?: RegExp;
}

/** Any meeting of shareholders; words without another date; the same with meetings among them. */
const M = '@[ASG]\\d+@';
const words = (most: number) => `[^@;]{0,${most}}`;
/** The same, but not on to the day for which a meeting is called. */
const wordsNotHeld = (most: number) =>
  `(?:(?!\\b(?:held|convened?|take place|taking place|scheduled)\\b)(?:[^@;]|${M})){0,${most}}`;
const wordsMeetingsAndCounts = (most: number) => `(?:[^@;]|${M}|@[NO]\\d+@){0,${most}}`;
const wordsAndMeetings = (most: number) => `(?:[^@;]|${M}){0,${most}}`;
const on =
  '(?:\\b(?:on|for|to|at|as|about|around|of|is|be|until|till|or|approximately|now|,|:|-|\\|) ?){0,4}(?:(?:or )?about )?';
const before = (pattern: string) => new RegExp(`(?:${pattern})$`);
const behind = (pattern: string) => new RegExp(`^(?:${pattern})`);

const held =
  '(?:held|hold|conven\\w+|schedul(?:ed|ing|es)|set|called|fixed|slated|planned|expected|takes? place|taking place|occur\\w*|conduct\\w*|open|opens|meet|webcast|begin|commenc\\w+|start|resumes?|reconven\\w+|moved|changed|advanced)';
const departed =
  '(?:postpone\\w*|reschedul\\w+|moved?|delay\\w*|defer\\w*|adjourn\\w*|put (?:off|back)|put it off|recess\\w*|chang\\w+|advanc(?:ed|es|ing)|continued (?=to|until|till)|reconven\\w*|resumes?|brought forward)';

export const dateRoleCues: readonly Cue[] = [
  // Record date
  { role: 'record', weight: 14, before: before(`\\brecord (?:dates?|time)\\b${wordsNotHeld(140)}`) },
  { role: 'record', weight: 13, before: before(`\\bof record\\b${words(70)}`) },
  {
    role: 'record',
    weight: 13,
    before: before(`\\b(?:holders?|owners?|members)\\b${words(80)}\\b(?:close|end) of business,? (?:on )?`),
  },
  {
    role: 'record',
    weight: 13,
    before: before(
      `\\bholders? as (?:of|at):? (?:the )?(?:close of business on )?|\\b(?:stock )?register\\b${words(40)}|\\brecord (?:holders?|owners?)\\b${words(50)}`,
    ),
  },
  {
    role: 'record',
    weight: 15,
    behind: behind(
      `,? ?(?:\\([^()]{0,40}\\))?,? ?\\(?(?:has been |was |is |be |as |being |both |for |to be |(?:will|would|shall) be |(?:will )?continues? to be |remains |fixed |set |established |designated |decides |selected |chosen |named )*(?:as )?(?:the|its|our|a|that)? ?(?:new |voting )?(?:"?record (?:date|time)(?!:?,? (?:of |is |will be |being )?@D)|day on which holders must be of record)`,
    ),
  },
  {
    role: 'record',
    weight: 12,
    behind: behind(
      ` ?(?:\\([^()]{0,40}\\))?,? ?(?:you (?:are|may|can|will)|may|decides who|can|will be able to|(?:are|is|will be|shall be|were) entitled to|remain[s]? the ones entitled to|will) (?:vote|receive|attend|notice)`,
    ),
  },
  { role: 'record', weight: 12, behind: behind(' for (?:the )?(?:purposes? of )?(?:determin\\w+|voting)') },
  { role: 'record', weight: 15, before: before('\\brecord (?:date|time)\\b[^;.]{0,60}\\bfrom @D\\d+@ (?:to|until) ') },
  // Mailing of the proxy materials
  {
    role: 'mailing',
    weight: 12,
    before: before(
      `\\b(?:mail(?:ed|ing|s)?|sen(?:t|d|ding)|distribut\\w+|first (?:made|being|given|released|sent|mailed|furnished|provided)|ma(?:de|king|ke) available|furnish\\w*|released|releasing|deliver\\w*|go(?:es)?|began sending|provided)\\b(?:(?!\\b(?:held|conven\\w*|schedul\\w*|is being|record|takes? place|taking place|announc\\w*|exhibit)\\b)[^@;]|${M}){0,150}\\b(?:on|about|beginning|commencing|starting|as of) (?:or (?:about|around) )?(?:on (?:or about )?)?`,
    ),
  },
  {
    role: 'mailing',
    weight: 14,
    before: before(
      '\\b(?:go|goes|mail\\w*|sent|send|sending)\\b[^;]{0,140}\\b(?:beginning|commencing|starting) (?:on )?(?:or about )?',
    ),
  },
  {
    role: 'mailing',
    weight: 12,
    before: before(
      `\\b(?:approximate )?(?:date of (?:first )?(?:mailing|release)|(?:mailing|distribution) date)\\b${words(40)}`,
    ),
  },
  {
    role: 'mailing',
    weight: 12,
    before: before('^(?:item [^@]{0,60})?(?:also )?(?:on |beginning )(?:or about )?'),
    behind: behind(
      `,? ${words(90)}\\b(?:(?:first )?(?:mailed|sent|distributed|made available)|(?:commenced|began) (?:mailing|sending|distributing))\\b${words(60)}\\b(?:proxy|notice of internet availability)\\b`,
    ),
  },
  // Another matter, or the day on which something was said or done
  {
    role: 'other',
    weight: 16,
    before: before(
      '\\b(?:dividend|distribution|split)\\b(?:[^;@]|@[DNO]\\d+@){0,160}\\bof record\\b[^@]{0,30}|\\bpayable (?:on )?(?:or about )?|\\b(?:years?|quarters?|periods?|months|weeks) (?:ended|ending|that ended) |\\bdated(?: as of)? ',
    ),
  },
  {
    role: 'other',
    weight: 11,
    before: before(
      '\\b(?:announced|issued|filed|adopted|determined|approved|resolved|met|signed|entered into|effective|said|notified|elected|appointed|made (?:it )?public|consent|report of|release of|agreement of|prospectus of|reported|received|wrote|disclosed|closed|completed|commenced|executed|amended|released)(?: by [^@;]{0,40})?(?: as of| on| in [^@;]{0,30} (?:of|dated)|,| of)? ',
    ),
  },
  {
    role: 'announced',
    weight: 17,
    before: before(
      '\\b(?:made (?:it|public|the date public)[^@;]{0,60}|(?:press|news) release (?:dated|of|issued(?: on)?|was issued(?: on)?|on)|release (?:dated|issued|of)|announced(?: on)?|announced by [^@;]{0,40} on|public(?:ly)? (?:announced|disclosed)(?: on)?) (?:on )?',
    ),
  },
  {
    role: 'announced',
    weight: 12,
    before: before('^(?:item [^@]{0,60})?(?:on )?'),
    behind: behind(
      `,? (?:[^@;.]){0,90}\\b(?:announced|issued a (?:press|news) release|made public|publicly disclosed|released)\\b${wordsAndMeetings(120)}`,
    ),
  },
  {
    // The dateline of a press release
    role: 'other',
    weight: 18,
    behind: behind(
      `,? ?(?:-{0,2} ?[/(](?:pr ?newswire|business ?wire|globe ?newswire|market ?wired?|newmediawire|accesswire)|-{1,2} (?:(?!\\b(?:to|through)\\b)(?:[^@;]|${M})){0,200}\\b(?:today announced|announced today|announces?)\\b)`,
    ),
  },
  { role: 'other', weight: 11, before: before(`@X\\d+@${words(30)}`) },
  {
    role: 'other',
    weight: 10,
    before: before(
      '^(?:item [^@]{0,60})?(?:also |effective |by [^@]{0,60}|when [^@]{0,40} |as previously [a-z]+,? )?(?:on |in |as of )?',
    ),
    behind: behind(
      `,? ${wordsAndMeetings(200)}\\b(?:announced|determined|approved|issued|set|fixed|adopted|established|resolved|filed|entered|declared|elected|appointed|called|held|moved|postponed|decided|scheduled|received|notified|completed|executed|convened)\\b`,
    ),
  },
  {
    role: 'other',
    weight: 12,
    before: before(
      '\\b(?:until|through|expires?|expiring|after|before|prior to|since|by|(?:not|no) (?:later|earlier|sooner) than|(?:earlier|later) of[^;]{0,120}|due|deadline[^@;]{0,60}|extended to|outside date is|term[^@;]{0,30}) (?:the )?(?:close of business on )?',
    ),
  },
  {
    role: 'other',
    weight: 15,
    before: before(
      `\\b(?:deadline|date by which|redemption|expiration|election|closing|outside date)\\b(?:[^@;]|@D\\d+@|${M}){0,200}\\b${departed}\\b${words(80)}\\b(?:to|until|till)\\b${words(40)}`,
    ),
  },
  // The prior year's meeting
  { role: 'prior', weight: 12, before: before(`\\bas was ${M}${words(20)}`) },
  { role: 'prior', weight: 13, before: before(`\\banniversar\\w+(?: date)?\\b${wordsAndMeetings(110)}`) },
  {
    role: 'prior',
    weight: 12,
    before: before(
      `(?<!\\bat )\\b(?:last|previous|prior|preceding)\\b(?: one| year| year's)?(?:(?!\\bthis year\\b)[^@;]){0,40}\\b(?:was|were|took place|met|held|convened|occurred|on|of)\\b(?:(?!\\bthis year\\b)[^@;]){0,60}|\\blast (?:met|convened|held)\\b${wordsAndMeetings(60)}|\\bhaving (?:taken place|been held|met)\\b${words(40)}`,
    ),
  },
  {
    role: 'prior',
    weight: 12,
    before: before(
      `\\b(?:predecessor|a year ago|year before|year earlier|the one before|meeting before it|one-year mark)\\b${wordsAndMeetings(80)}`,
    ),
  },
  {
    role: 'prior',
    weight: 9,
    before: before('\\bfrom (?:that of )?(?:the )?'),
    behind: behind(` (?:anniversary|date of ${M})`),
  },
  {
    role: 'prior',
    weight: 8,
    before: before(
      `\\b(?:19|20)\\d\\d(?: one| meeting)?\\b${words(30)}\\b(?:was|were|met|held|convened|took place)\\b${words(60)}|\\((?:in )?(?:19|20)\\d\\d: ?`,
    ),
  },
  // The day set before
  {
    role: 'previous',
    weight: 16,
    before: before('\\b(?:gave|given) '),
    behind: behind(' as the (?:date|day)'),
  },
  {
    role: 'previous',
    weight: 13,
    before: before(
      `(?<!\\bas )\\b(?:originally|previously|initially|earlier|once|already|first|had been|had|would have been|was|were|due this)\\b${wordsAndMeetings(50)}\\b(?:scheduled|set|planned|called|announced|expected|fixed|slated|chosen|named|noticed|due|expectation)\\b${words(50)}`,
    ),
  },
  {
    role: 'previous',
    weight: 13,
    before: before(`\\b(?:was|were) (?:to (?:be|have been)|due to be)\\b${words(60)}|\\bdue this `),
  },
  {
    role: 'previous',
    weight: 12,
    before: before('\\bnot\\b[^@;]{0,60}\\bon '),
    behind: behind(' as (?:originally |previously )?(?:planned|scheduled|announced)'),
  },
  {
    role: 'previous',
    weight: 12,
    before: before(`\\b(?:instead of|in place of|rather than|in lieu of|replac\\w+)\\b${words(40)}`),
  },
  {
    role: 'previous',
    weight: 13,
    before: before(`\\b${departed}\\b${wordsAndMeetings(160)}\\bfrom\\b${words(40)}`),
    behind: behind(' ?(?:at [^@;]{0,40})?,? ?(?:to|until|till)\\b'),
  },
  {
    role: 'previous',
    weight: 12,
    before: before(`(?:^|${M}${words(60)})\\bfrom\\b${words(40)}`),
    behind: behind(' ?(?:at [^@;]{0,40})?,? ?(?:to|until|till)\\b'),
  },
  {
    role: 'previous',
    weight: 12,
    before: before(`${M}${words(80)}`),
    behind: behind(
      ' ?(?:at [^@;]{0,40})?,? ?(?:is|was|has been|have been|are|will be|will|had been) (?:being |now |hereby |not )*(?:cancel|postpon|put off|called off|withdrawn|be held|delayed|open|take place|adjourned)',
    ),
  },
  {
    role: 'previous',
    weight: 11,
    before: before(
      `\\b(?:(?:postpone[ds]?|postponing|postponements? of|cancel(?:s|led|ed|ling|ing|lation of)?|adjourn(?:s|ed|ing|ment of)?|reschedul(?:e|es|ed|ing))\\b(?! @[ASG]\\d+@ (?:will|is|shall)\\b)|put (?:off|back)|will not (?:be held|open|take place)|gave up|called off|withdr\\w+)\\b${wordsAndMeetings(160)}\\b(?:scheduled|set|called|due|planned|slated|requisitioned|expected|for|on|from)\\b${words(40)}`,
    ),
  },
  {
    role: 'previous',
    weight: 10,
    before: before(`\\b(?:was|were) (?:convened|opened|called to order|held)\\b${words(50)}`),
    behind: behind(`${words(60)}\\b(?:and|but)\\b${words(60)}\\badjourned`),
  },
  { role: 'previous', weight: 14, before: before('\\badjourned (?:again |once )?(?:on|from) ') },
  {
    role: 'previous',
    weight: 11,
    before: before('\\b(?:postpone|reschedule|cancel|move|moving|postponing) (?:the |its |our )?'),
    behind: behind(` (?:annual|special|${M})`),
  },
  // The meeting itself
  {
    role: 'meeting',
    weight: 10,
    before: before(
      `${M}(?:(?!, (?:the|our|its) (?:board|company|corporation|registrant|directors?))[^@;]){0,200}\\b${held}\\b${words(220)}${on}`,
    ),
  },
  {
    role: 'meeting',
    weight: 9,
    before: before(
      `\\b(?:hold\\w*|conven\\w+|conduct\\w*|call\\w*|set\\w*|schedul(?:ed|ing|es)|host\\w*|have|having|gather\\w*|fix\\w*|establish\\w*|plan\\w*|select\\w*|designat\\w*|determin\\w*|move[ds]?|attend|announc\\w*|meet|notice of|chosen|named)\\b${words(90)}${M}${words(160)}${on}`,
    ),
  },
  { role: 'meeting', weight: 8, before: before(`${M}${words(50)}${on}`) },
  { role: 'meeting', weight: 6, before: before(`\\b(?:chosen|picked|selected|fixed|named|settled on)\\b${words(24)}`) },
  {
    role: 'meeting',
    weight: 11,
    before: before(
      `\\b(?:date|day|time)\\b(?: and (?:time|place))? (?:of|for|on which)\\b${words(40)}${M}${words(80)}${on}`,
    ),
  },
  {
    role: 'meeting',
    weight: 14,
    before: before(
      `\\b${departed}\\b${wordsMeetingsAndCounts(160)}\\b(?:to|until|till)\\b(?! (?:be|occur|take|convene|commence|begin|vote|approve|consider|allow)\\b)(?:(?!\\b(?:from|originally|previously)\\b)[^@;]){0,60}`,
    ),
  },
  {
    role: 'meeting',
    weight: 13,
    before: before(
      `\\breschedul\\w+\\b${wordsAndMeetings(60)}\\bfor\\b${words(40)}|\\b${departed}\\b${wordsAndMeetings(160)}\\bfrom\\b${words(40)}@D\\d+@${words(20)}\\b(?:to|until|till)\\b${words(40)}`,
    ),
  },
  {
    role: 'meeting',
    weight: 12,
    before: before(
      `(?:^|${M}${words(60)})\\bfrom\\b${words(40)}@D\\d+@${words(20)}\\b(?:to|until|till)\\b${words(40)}`,
    ),
  },
  { role: 'meeting', weight: 9, before: before(`\\b(?:reconvene|resume|resumes|reconvenes)\\b${words(60)}`) },
  {
    role: 'meeting',
    weight: 15,
    before: before(
      `\\b(?:will|shall|is to|to)\\b (?:now|instead|then) (?:be held|be convened|convene|take place|meet)\\b(?:[^@;]|@N\\d+@){0,160}${on}`,
    ),
  },
  {
    role: 'meeting',
    weight: 9,
    before: before(`\\b(?:be held|take place|taking place)\\b(?:[^@;]|@N\\d+@){0,200}${on}`),
  },
  {
    role: 'meeting',
    weight: 15,
    behind: behind(
      `(?!,? the (?:day|date) on which[^@;]{0,60}announc),? ?(?:(?:is|was|has been|have been|will be|becomes)? ?(?:hereby )?(?:approved|fixed|set|selected|chosen|established|named|designated|appointed)? ?(?:as|is|for|to be|will be|becomes)? ?)(?:the|its|our|a) (?:new |revised |actual )?(?:date|day|time)\\b${words(60)}(?:${M}|meeting|on which)`,
    ),
  },
  {
    role: 'meeting',
    weight: 11,
    before: before(`\\b(?:but|instead|rather),? (?:will |instead |rather |be held )*(?:on|for) `),
  },
  {
    role: 'meeting',
    weight: 8,
    before: before(
      `\\b(?:we|they|holders|owners|members) (?:will |are to |shall )?(?:now |next )?(?:meet|convene|gather|assemble)\\b${words(60)}${on}`,
    ),
  },
  {
    role: 'meeting',
    weight: 11,
    before: before('^(?:item [^@]{0,60})?(?:as previously [a-z]+,? )?on '),
    behind: behind(
      `,? (?:(?!\\bboard\\b)[^@;]){0,90}\\b(?:convened|opened|commenced|called to order|held)\\b${words(80)}${M}`,
    ),
  },
  {
    role: 'meeting',
    weight: 9,
    before: before('^(?:item [^@]{0,60})?on '),
    behind: behind(`,? ${words(110)}\\bat ${M}`),
  },
  {
    role: 'meeting',
    weight: 12,
    behind: behind(
      ` (?:has been |was |is )?(?:chosen|selected|set|fixed|named|picked|designated)\\b${words(40)}\\b(?:for|as)\\b${words(40)}${M}`,
    ),
  },
  { role: 'meeting', weight: 12, before: before(`\\bnew (?:meeting )?(?:day|date)(?: is| will be|:|,) `) },
  {
    role: 'meeting',
    weight: 12,
    before: before('\\b(?:meeting date|date of (?:the )?meeting)(?: and time)? ?:? ?\\|? ?'),
  },
  {
    role: 'meeting',
    weight: 14,
    before: before(
      `\\b${departed}\\b[^;]{0,260}\\b(?:scheduled|set|called|planned|be held|take place|been held) (?:for|on)\\b${words(30)}@D\\d+@${words(60)}\\b(?:to|until|till)\\b${words(30)}`,
    ),
  },
  {
    role: 'meeting',
    weight: 10,
    before: before(
      "\\bthis year's (?:meeting |one )?(?:has been |is |will be )?(?:called|set|scheduled|to be held|held|planned) (?:for|on) ",
    ),
  },
  { role: 'meeting', weight: 12, before: before('\\b(?:we|they|holders|owners) (?:last )?met on ') },
  { role: 'meeting', weight: 13, behind: behind(' is the new (?:day|date|meeting date)') },
  { role: 'meeting', weight: 12, behind: behind(` (?:for|as|to hold|to convene)\\b${words(60)}${M}`) },
  { role: 'meeting', weight: 8, behind: behind(` ${M}`) },
];
