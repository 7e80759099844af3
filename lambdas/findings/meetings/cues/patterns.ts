import { sparing } from '../../../terms/patterns/sparing.ts';
import { anyForm, fates } from '../../phrasebook/fates.ts';
import { inTurn, oneOf } from '../../prose/any-of.ts';

/** The parts that cues are put together from; all of them bounded, so that none takes more than linear time. */

/** Where a sentence begins, the heading of its item before it or not. */
export const opening = '^(?:item [^@]{0,100})?';

/** Any meeting of shareholders, as wordings write it. */
export const aMeeting = '@[ASG]\\d+@';

/** Words without another date, meeting or count among them. */
export const words = (most: number) => `[^@;]{0,${most}}`;

/** Words, and meetings among them. */
export const wordsAndMeetings = (most: number) => `(?:[^@;]|${aMeeting}){0,${most}}`;

/** Words and meetings, but not on to the day for which a meeting is called. */
export const wordsNotHeld = (most: number) =>
  `(?:(?!\\b(?:held|convened?|take place|taking place|scheduled)\\b|(?<! (?:at|of)), ${aMeeting} (?:is|was|has|have|will)\\b)(?:[^@;]|${aMeeting})){0,${most}}`;

/** "The record date for voting at the annual meeting". */
export const theRecordDate = `\\brecord (?:date|time)(?: (?:for|of) [^@;.,]{0,60}${aMeeting})?`;

/** A clause of its own on what becomes of the meeting. */
export const ofTheMeetingItself = `\\b(?:and|but|while|whereas) ${aMeeting} (?:has|have|was|is|will)\\b`;

/** Words about a record date and the meeting it is for, but none of what becomes of the meeting itself. */
export const wordsOnTheRecordDate = oneOf(
  `(?:(?!${ofTheMeetingItself})(?:[^@;]|@[DN]\\d+@|${aMeeting})){0,120}`,
  `(?:(?!${ofTheMeetingItself}|\\b(?:held|conven\\w*|takes? place|scheduled)\\b)(?:[^@;]|${aMeeting})){0,240}`,
);

/** Words that do not go over to another matter, which then has the day: "the annual meeting vest on". */
export const wordsOnTheMeeting = (most: number) =>
  inTurn(
    '(?:(?!\\b',
    oneOf(
      '(?:after|before|when|once|while|because|since|until) (?:we|it|he|she|they|the (?:company|board|registrant|committee))',
      'appointed',
      'hired',
      'granted',
      'awarded',
      'purchased',
      'acquired',
      'joined',
      'sold',
      'bought',
      'signed',
      'withdr[ae]w',
      'met with',
      'vests?',
      'vested',
      'matur(?:es?|ing)',
      'resign\\w*',
      'retir(?:es?|ed|ing)',
      'effective',
      'takes? effect',
      'paid',
      'payable',
      'expir\\w+',
      'terminat\\w+',
      'closing',
      'consummat\\w+',
      'completion',
      'dividends?',
      'investor',
      'analysts?',
      'earnings',
      'conference',
      'trading',
      'delist\\w*',
      'redeem\\w*',
      '(?:offices?|headquarters|plant|facilit(?:y|ies))(?= (?:will|is|are|has|have)\\b)',
    ),
    `\\b)(?:[^@;]|@N\\d+@ (?:later|earlier)(?=,? on\\b))){0,${most}}`,
  );

/** What follows "adjourned" where that is the end of a meeting: "at noon", "after all proposals were approved". */
export const cameToAnEnd = ' (?:at|after|upon|following)\\b(?![^@;]{0,80}\\b(?:to|until|till)\\b)';

/** Words, meetings and counts, but none of handing something in: "since the date has changed, holders must deliver it to". */
export const wordsWithoutHandingIn = (most: number) =>
  `(?:(?!\\b(?:must|should|wish\\w*|wants?|deliver\\w*|submit\\w*|receiv\\w*|reach\\w*|mailed|sent)\\b)(?:[^@;]|${aMeeting}|@[NO]\\d+@)){0,${most}}`;

/** What leads over to a day: "on", "for", "on or about". */
export const dayWords =
  '(?:\\b(?:on|for|to|at|as|about|around|of|is|be|until|till|or|approximately|now|,|:|-|\\|) ?){0,4}(?:(?:or )?about )?';

/** A meeting is called for a day, or takes place on it. */
export const isHeld = oneOf(
  'held',
  'hold',
  'conven\\w+',
  'schedul(?:ed|ing|es)',
  'set',
  'called',
  'fixed',
  'slated',
  'planned',
  'expected',
  'foreseen',
  'anticipated',
  'intended',
  'targeted',
  'takes? place',
  'taking place',
  '(?:go(?:es)?|moves?) (?:ahead|forward)',
  'proceeds?',
  'occur\\w*',
  'conduct\\w*',
  'open',
  'opens',
  'meet',
  'webcast',
  'begin',
  'commenc\\w+',
  'start',
  'resumes?',
  'reconven\\w+',
  'moved',
  'changed',
  'advanced',
);

/** A meeting departs from the day for which it was called. */
export const departs = anyForm(fates.putsOff, fates.delays, fates.moves, fates.adjourns, fates.reconvenes);

/** A pattern for the words right before a date. */
export const before = (pattern: string) => sparing({ source: `(?:${pattern})$`, flags: '' });

/** A pattern for the words right behind a date. */
export const behind = (pattern: string) => sparing({ source: `^(?:${pattern})`, flags: '' });

/** A sentence or clause whose subject is a meeting or its date. */
export const aMeetingItself =
  "(?:^|[;,] (?:and )?|\\bthat |: )(?:the |its |our )?(?:(?:new |meeting |@G\\d+@ )?(?:date|day)(?: and (?:time|place))? (?:of|for) )?@[ASG]\\d+@(?:'s)?(?: dates?)?";

/** Words, and the day on which something was told: "announced on March 1 as". */
export const wordsAndDayOfTelling = '(?:[^@;]|\\bon @D\\d+@(?= (?:as|to be|for)\\b)){0,80}';

/** Between the day of a meeting that was and the one that is: "is now", "has become". */
export const isNow = oneOf(
  '(?:is|are|has been|will be) (?:now|instead)',
  '(?:is|was|has been) (?:superseded|replaced|succeeded) by',
  '(?:will )?(?:now|instead) (?:is|be|falls?)',
  '(?:has )?becomes?',
);

/** How a day of a meeting was told that is no longer its day. */
export const wasTold = oneOf(
  '(?:announced|given|stated|disclosed|reported|printed|shown|named|described) (?:as|to be|for)',
  '(?:put|previously|formerly|originally|initially|until now|once)(?: (?:on|for))?',
);

/** What stands before a day is not when something was told or sent: "as disclosed on". */
export const notWhenTold = inTurn(
  '(?<!\\b',
  oneOf(
    'announced',
    'disclosed',
    'reported',
    'told',
    'said',
    'published',
    'filed',
    'mailed',
    'sent',
    'notified',
    'released',
    'dated',
    '(?:release|report|statement|letter) of',
  ),
  ' (?:on )?(?:[a-z]+, )?)',
);

/** That something is done to a meeting, whatever the verb: "has been pushed back", "is now shifted"; a day that it leads to must follow. */
export const isPutElsewhere = inTurn(
  '(?:has|have|had|is|was|will|shall)(?: now| hereby| therefore)?(?: been| be| being)?(?: now| hereby)?',
  ' [a-z-]+(?: (?:back|forward|out|over|up|off|ahead))?(?: from @D\\d+@)? (?:to|until|till)',
);

/** The meeting is held by remote communication alone. */
export const virtualOnly = new RegExp(
  inTurn(
    '\\b(?=virtual|exclusively|solely|only|entirely|completely|fully|no)',
    '(?<!\\b(?:reserves?|the right|may|might|could|if|unless|option|ability) (?:[^@;.]|@[ASG]\\d+@){0,160})',
    oneOf(
      'virtual[- ]only',
      inTurn(
        '(?:exclusively|solely|only|entirely|completely|fully) (?:by means of |by |via |through |in )?(?:an? |the )?',
        oneOf('remote communications?', 'live (?:audio )?webcast', 'webcast', 'internet', 'virtual\\w*', 'online'),
      ),
      'no physical (?:location|meeting)',
      'not be able to attend[^.;]{0,40}in person',
    ),
    '\\b',
  ),
);

const aMerger = '(?:mergers?|plan of (?:merger|consolidation)|share exchange)';

/** What a vote on shares, a charter or pay that a merger brings with it is about: no vote on the merger itself. */
const besidesTheMerger =
  '\\b(?:issu\\w+|amend\\w*|increase\\w*|in connection with|relat\\w+ to|contemplated|compensation|payments?|sale of|sell|divest\\w*)\\b';

/** Holders vote on a merger at the meeting: "to vote on the proposed merger", "to consider and adopt the agreement and plan of merger". */
export const votesOnMerger = new RegExp(
  oneOf(
    inTurn(
      '\\b',
      oneOf(
        '(?:to|will|shall|may|can) (?:[a-z]+ and )?(?:vote|consider|act|approve|adopt|decide|pass)',
        '(?:consider|vot|act|approv|adopt)ing',
        'for (?:the |their )?(?:approval|adoption)',
        'vote',
      ),
      `\\b(?:(?!${besidesTheMerger})[^@;]){0,120}\\b${aMerger}\\b`,
    ),
    `\\b${aMerger}\\b(?:(?!${besidesTheMerger})[^@;]){0,60}\\bbe (?:voted (?:up)?on|submitted|put|presented|considered)\\b`,
  ),
);
