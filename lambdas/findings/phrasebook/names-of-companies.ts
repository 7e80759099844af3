import { monthNames, weekdayNames } from '../../terms/days/day-words.ts';
import { inTurn, oneOf } from '../prose/any-of.ts';

/** A word of a company’s name that tells it from no other. */
export const companyForm = new RegExp(
  inTurn(
    '^',
    oneOf(
      'inc',
      'incorporated',
      'corp',
      'corporation',
      'company',
      'co',
      'ltd',
      'limited',
      'llc',
      'lp',
      'plc',
      'nv',
      'sa',
      'ag',
      'bancorp',
      'bancorporation',
      'bancshares',
      'bankshares',
      'trust',
      'fund',
      'partners',
      'partnership',
      'holdings?',
      'group',
      'the',
      'of',
      'and',
      '&',
      'a',
      'an',
      'our',
      'its',
      'this',
      'that',
      'such',
      'each',
      'parent',
      'bank',
      'issuer',
      'registrant',
      'target',
      'acquirer',
      'buyer',
      'seller',
      'purchaser',
      'subsidiary',
      'adviser',
      'manager',
      'sponsor',
      'club',
      'cooperative',
      'association',
      'society',
      'year',
      'month',
      'board',
      '(?:share|stock|unit)?holders?',
      'members?',
    ),
    '$',
  ),
);

/** What a company’s name in full ends with. */
export const formWords = inTurn(
  oneOf(
    'inc|corp|corporation|company|co|ltd|limited|llc|plc|bancorp\\w{0,8}|bancshares|trust|holdings|group|ag|se|sa|nv|ab|asa|oyj|gmbh|spa|s\\.a|n\\.v',
    'industries|enterprises|laboratories|technologies|pharmaceuticals',
  ),
  '\\b',
);

/** A company that tells of a meeting as its own: its name and, where it stands in full, its form. */
export const subject = new RegExp(
  inTurn(
    "^(?:On [A-Z][a-z]{2,8} \\d{1,2}, \\d{4}, )?([A-Z][A-Za-z&.'’-]*(?: (?:of|and|&|[A-Z0-9][A-Za-z0-9&.'’-]*)){0,5})",
    '(,? (?:Inc|Corp|Co|Ltd)\\.| (?:Corporation|Incorporated|Limited)\\b)?(?=(?:,[^.;]{0,100},)? ',
    oneOf(
      'has',
      'have',
      'had',
      'will',
      'is',
      'intends',
      'plans',
      'expects',
      'announced',
      'announces',
      'said',
      'convened',
      'adjourned',
      'postponed',
      'moved',
      'scheduled',
      'rescheduled',
      'cancell?ed',
    ),
    '\\b[^.;]{0,140}',
    oneOf(
      '\\bits (?:own |(?:19|20)\\d\\d )?(?:annual|special|extraordinary|stockholder|shareholder)[^.;]{0,40}\\bmeeting\\b',
      '\\bmeeting of its (?:(?:share|stock)?holders|members)\\b',
    ),
    '|(?:,[^.;]{0,100},)? (?:(?:has|have|had) )?(?:scheduled|called|postponed|adjourned|rescheduled|set) (?:an? |the )(?:special |annual )?',
    oneOf('meeting of (?:share|stock)holders', "(?:share|stock)holders['’]? meeting"),
    '\\b)',
  ),
);

/** A cooperative or a club, which is no company of shareholders. */
export const ofItsMembers = /\bmeeting of its members\b/;

/** What stands in the place of a name and is none. */
export const noCompany =
  /^(?:the|our|its|this|that|each|we|it|mr|ms|mrs|dr|company|registrant|corporation|board|management)\b/i;

/** "Ahead of its annual meeting on June 10, the directors of Quill": a company named behind its meeting. */
export const namedBehindIts = new RegExp(
  inTurn(
    '^(?:[A-Z][a-z]+ ){1,3}(?:[a-z]+ )?its (?:19|20)?(?:\\d\\d )?(?:annual|special|extraordinary)[^.;,]{0,30} meeting\\b[^.;]{0,40}?,',
    ' (?:the (?:board|directors|management|holders|(?:share|stock)holders)(?: of directors)? (?:of|for|at) )?',
    `(?!(?:${monthNames.join('|')})\\b)`,
    "([A-Z][A-Za-z0-9&.'’-]{1,40}(?: (?:(?:of|and|&) )?[A-Z][A-Za-z0-9&.'’-]{0,40}){0,4})",
  ),
);

const properName =
  "[A-Z][A-Za-z0-9&.'’-]{0,40}[A-Za-z0-9](?: (?:(?:of|and|&) )?[A-Z][A-Za-z0-9&.'’-]{0,40}[A-Za-z0-9]){0,4}";

const holders = '(?:[Ss]hare|[Ss]tock|[Uu]nit)-?(?:holders|owners)';

/** A company whose holders meet. */
export const ofItsHolders = new RegExp(
  `\\b[Mm]eetings? of (?:the )?(?:${holders} of (${properName})|(${properName}?)(?:['’]s)? ${holders})`,
);

/** "The Quill, Inc. annual meeting", "Quill shareholders' meeting": a name right before the meeting. */
export const nameBeforeMeeting = new RegExp(
  inTurn(
    `(?:^|\\b(?:[Tt]he|[Aa]t|[Oo]f|[Ff]or|[Ff]rom|[Bb]y|[Aa]fter|[Bb]efore|[Tt]hat) )(${properName}?)(?:,? (?:Inc|Corp|Co|Ltd|LLC|plc)\\b\\.?)?`,
    "(?:['’]s?)? (?:(?:19|20)\\d\\d )?(?:AGM|EGM|(?:[Aa]nnual|[Ss]pecial|[Ee]xtraordinary|(?:[Ss]hare|[Ss]tock)holders?['’]?s?)\\b",
    '[^.;,]{0,30}?\\b[Mm]eeting)\\b',
  ),
  'g',
);

/** "Quill Europe S.A., whose annual general meeting was postponed". */
export const nameWhoseMeeting = new RegExp(
  inTurn(
    `\\b(${properName})(?:,? (?:Inc|Corp|Co|Ltd)\\b)?\\.?,? whose (?:(?:19|20)\\d\\d )?`,
    '(?:annual|special|extraordinary|general)\\b[^.;,]{0,30}\\bmeeting\\b',
  ),
);

/** We, or the company, vote at it with shares of our own, or asked for one "of its holders": it is another's. */
export const actsAsHolder = new RegExp(
  oneOf(
    inTurn(
      '\\b(?:[Ww]e|[Tt]he Company|it) (?:will |would |to |intends? |plans? |expects? |has |have |agreed ){0,4}vote ',
      '(?:all (?:of )?)?(?:our|its) (?:own )?shares\\b[^;]{0,160}\\bmeeting\\b',
    ),
    '\\b(?:[Ww]e|[Oo]ur)\\b[^;]{0,80}\\bmeeting of its (?:share|stock)holders\\b',
  ),
);

/** Who speaks of the registrant in a sentence that has another as its subject: "in response to our nominations". */
export const speaksOfItself = /\b(?:[Oo]ur|[Ww]e|us)\b|\b(?:with|by|to|of|from|against) the (?:Company|Registrant)\b/;

/** "Quill shareholders will vote on it at a special meeting": told of their company, as an adjective. */
export const holdersNamed = new RegExp(
  `\\b(${properName}?) ${holders} (?:will|would|are|have|had|may|met?|meet|voted?|approved?|adopted|elected|rejected|turned)\\b[^;]{0,160}\\bmeeting\\b`,
);

/** A company whose meeting it is. */
export const ofCompany = new RegExp(`\\b[Mm]eeting of (${properName})(?! (?:and|or) )`);

/** A company whose bylaws are spoken of; a word before its name may begin the sentence. */
export const whoseBylaws = new RegExp(
  oneOf(
    `\\b[Bb]y-?[Ll]aws of (?:the )?(${properName})`,
    `\\b(?:(?:Under|Pursuant to|The) )?(${properName}?)['’]s? (?:(?:current|amended|restated|and|[Aa]mended|[Rr]estated) ){0,3}[Bb]y-?[Ll]aws\\b`,
  ),
);

/** What the words behind "meeting of" begin with where no company follows. */
export const noName = new RegExp(
  inTurn(
    '^',
    oneOf(
      `(?:${[...monthNames, ...weekdayNames].join('|')})(?: \\d.*)?$`,
      'the',
      'our',
      'its',
      'this',
      'that',
      'each',
      'such',
      'all',
      '(?:share|stock|unit)-?(?:holders|owners)',
      'members',
      'directors',
      'limited',
      'common',
      'preferred',
      'class',
      'series',
      'company',
      'registrant',
      'corporation',
      'trust',
      'fund',
      'partnership',
      'bank',
      'stock',
      'share',
      'public',
      'annual',
      'special',
      'record',
      '[a-z]',
    ),
    '\\b',
  ),
  'i',
);

const decides = '(?:will|would|are|have|had|may|met?|meet|voted?|approved?|adopted|elected|rejected|turned)';

/** A company whose holders decide something at a meeting. */
export const holdersDecide = new RegExp(
  oneOf(
    `\\b(?:[Tt]he |^)?${holders} of (${properName})(?:,? (?:Inc|Corp|Co|Ltd)\\.?)?,? ${decides}\\b[^;]{0,160}\\bmeeting\\b`,
    `\\b(${properName}?)['’]s? ${holders} ${decides}\\b[^;]{0,160}\\bmeeting\\b`,
    `\\b[Bb]y (?:the )?${holders} of (${properName})(?:,? (?:Inc|Corp|Co|Ltd)\\.?)?\\b[^;]{0,80}\\bmeeting\\b`,
  ),
);

/** "By Quill stockholders at a special meeting", "the meeting at which Quill's shareholders will vote". */
export const holdersAtMeeting = new RegExp(
  oneOf(
    `\\b[Bb]y (?:the )?(${properName}?)(?:['’]s?)? ${holders}\\b[^;]{0,60}\\bmeeting\\b`,
    `\\b[Mm]eeting,? (?:at|in) which (?:the )?(${properName}?)(?:['’]s?)? ${holders}\\b`,
    `\\b[Mm]eetings? of (?:the )?holders of (${properName}?) (?:[Oo]rdinary |[Cc]ommon )?(?:[Ss]hares|[Ss]tock)\\b`,
    `\\b[Mm]eeting,? (?:at|in) which (?:the )?${holders} of (${properName})\\b`,
  ),
);

/** "Quill's Board of Directors fixed May 5 as the record date for the special meeting". */
export const boardDecides = new RegExp(
  inTurn(
    `^(?:On [A-Z][a-z]{2,8} \\d{1,2}, \\d{4}, )?(?:[Tt]he )?(${properName}?)(?:['’]s?)? [Bb]oard(?: of [Dd]irectors)?,?`,
    ' (?:has |have |also |today )*',
    oneOf('called', 'set', 'fixed', 'scheduled', 'established', 'postponed', 'adjourned', 'rescheduled', 'cancell?ed'),
    '\\b[^;]{0,160}\\bmeeting\\b',
  ),
);

/** A company of which it is said that its holders meet. */
export const whoseHolders = new RegExp(
  `^(?:(?!\\b[Mm]eeting\\b).)*?\\b(${properName})(?:,? (?:Inc|Corp|Co|Ltd)\\.?)?,? (?:whose ${holders}|the ${holders} of which)\\b[^;]{0,160}\\bmeeting\\b`,
);
