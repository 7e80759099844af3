import { saidToBeUntrue } from '../../phrasebook/fate-scopes.ts';
import { inTurn, oneOf } from '../../prose/any-of.ts';
import type { DateRoleCue } from './cue.ts';
import {
  aMeeting,
  before,
  behind,
  departs,
  ofTheMeetingItself,
  opening,
  theRecordDate,
  words,
  wordsOnTheRecordDate,
} from './patterns.ts';

const deadline = oneOf(
  '\\b(?:deadlines?|due dates?|cut-?off(?: dates?)?)',
  '\\bdates? (?:by|before|until) which [^@;.]{0,40}\\b(?:proposals?|nominations?|notices?)',
);

/** The words that make a date that of an announcement, or of another matter altogether. */
export const anotherMatterCues: readonly DateRoleCue[] = [
  {
    role: 'other',
    weight: 16,
    example: 'The record date, formerly *April 1, 2024*, is now April 8, 2024.',
    before: before(
      `${theRecordDate},? (?:which (?:was|had been) )?(?:formerly|previously|originally|initially|first) `,
    ),
  },
  {
    role: 'other',
    weight: 17,
    example: 'A new record date will be set; the former record date of *April 1, 2024* is no longer valid.',
    before: before('\\b(?:former|old|previous|earlier|prior) record date,? (?:of |was |on )?(?:[a-z]+, )?'),
  },
  {
    role: 'other',
    weight: 17,
    example: 'For the next annual meeting the corresponding date is *May 2, 2024*.',
    before: before(
      oneOf(
        '\\bcorresponding (?:date|day|deadline)s?\\b[^@;.]{0,60}',
        '^(?:and |but )?for @[AG]\\d+@,? (?:the|that|this) (?:date|day|deadline) (?:is|will be) (?:[a-z]+day, )?',
      ),
    ),
  },
  {
    // How many votes there were by then
    role: 'other',
    weight: 17,
    example: 'For lack of votes in favor as of *May 2, 2024*, the annual meeting was adjourned.',
    before: before(
      inTurn(
        '\\b(?:lack of|insufficient|sufficient|enough|received|cast|tabulated|counted)\\b(?:[^@;]){0,40}\\b(?:votes?|proxies)\\b',
        '(?:(?!\\b(?:entitled|record)\\b)[^@;.]){0,80} as of (?:the )?(?:close of business on )?',
      ),
    ),
  },
  {
    // What somebody owned then, and not who may vote
    role: 'other',
    weight: 15,
    example: 'The awards held by the Fathom holders as of *April 1, 2024* are counted in full.',
    before: before(
      '\\b(?:options|warrants|awards|rights|units|diluted)\\b[^@;]{0,80}\\bheld by (?:[^@;]){0,60}\\bholders as of ',
    ),
  },
  {
    role: 'other',
    weight: 17,
    example: 'The record date has been changed from *April 1, 2024* to April 8, 2024.',
    before: before(`\\brecord (?:date|time)\\b${wordsOnTheRecordDate}\\bfrom `),
    behind: behind(' (?:to|until) @D'),
  },
  {
    role: 'other',
    weight: 17,
    example: 'The record date of *April 1, 2024* for the annual meeting has been cancelled.',
    before: before('\\brecord (?:date|time),? (?:of |on |previously set for )?'),
    behind: behind(
      inTurn(
        `,? (?:(?!\\b(?:and|but|which)\\b)(?:[^@;.]|@D\\d+@|${aMeeting})){0,120}`,
        ' (?:has been|is|was|will be) (?:now |hereby )?(?:cancell?ed|withdrawn|rescinded|superseded|vacated|revoked|replaced)\\b',
      ),
    ),
  },
  {
    role: 'other',
    weight: 16,
    example: 'The record date is now April 8, 2024 in place of *April 1, 2024*.',
    before: before(
      inTurn(
        `\\brecord (?:date|time)\\b(?:(?!\\b(?:held|conven\\w*|takes? place|scheduled)\\b)(?:[^@;]|@D\\d+@|${aMeeting})){0,160}`,
        `\\b(?:instead of|in place of|rather than|in lieu of|replac\\w+)\\b${words(40)}`,
      ),
    ),
  },
  {
    role: 'other',
    weight: 16,
    example: 'A distribution of $0.40 a unit will be paid on *June 1, 2024* to holders of record.',
    before: before(
      '\\b(?:dividends?|distributions?)\\b(?:[^;@]|@[DNOASGX]\\d+@){0,120}\\b(?:paid|payable)\\b (?:on )?(?:or about )?',
    ),
  },
  {
    // "The last day for plan participants to instruct the trustee for this year's meeting"
    role: 'other',
    weight: 17,
    example: 'The last day for participants to give instructions for the annual meeting is *May 3, 2024*.',
    before: before(
      inTurn(
        '\\b(?:(?:last|final) (?:day|date)|deadline|cut-?off(?: date| time)?) (?:for|to|on which|by which|of)\\b',
        `(?:(?!${ofTheMeetingItself})(?:[^@;.]|${aMeeting}|[ap]\\.m\\.)){0,160}\\b(?:is|was|will be|shall be|falls on)${words(30)}`,
      ),
    ),
  },
  {
    role: 'other',
    weight: 17,
    example: 'We moved the redemption deadline of the special meeting from March 3, 2024 to *March 20, 2024*.',
    before: before(
      inTurn(
        `\\b(?:${departs}|extend\\w*)\\b (?:the |its |our )?(?:[a-z-]+ ){0,3}${deadline}\\b(?:[^@;.,]|${aMeeting}){0,120}`,
        ' (?:from @D\\d+@,? (?:to|until) |(?:from|to|until) )',
      ),
    ),
  },
  {
    role: 'other',
    weight: 17,
    example:
      'The deadline for proposals for the annual meeting on June 9, 2024 has been extended from *March 1, 2024*.',
    before: before(
      inTurn(
        `${deadline}(?:(?!\\b(?:and|but|while|whereas|because|since|as|of|(?<!connection )with) ${aMeeting} (?:has|have|was|is|will|to)\\b`,
        `|, ${aMeeting})(?:[^@;.]|@[DNOASG]\\d+@)){0,160}(?<!${aMeeting},? `,
        '(?:(?:which|that) (?:(?:is|was|will be|has been|had been|remains|stays|continues to be) )?|to be )?',
        '(?:now |currently |originally |previously |first )?)',
        `\\b(?:${departs}|set|scheduled|fixed|announced|extended|replaced|superseded|was|is|be|remains|becomes)\\b`,
        '(?:[^@;.]|@D\\d+@(?=,? (?:to|until|from) )){0,60} \\(?',
      ),
    ),
  },
  {
    role: 'other',
    weight: 17,
    example: 'The annual meeting is near, and the deadline of *March 1, 2024* no longer applies.',
    before: before(`${deadline}(?:,| of| for [^@;.]{0,40} of|:) ?(?:originally |previously |formerly )?(?:[a-z]+, )?`),
  },
  {
    role: 'other',
    weight: 15,
    example: 'The number of holders of record of the shares as of *March 1, 2024* was 7,900.',
    before: before(
      '\\b(?:number of|approximately|there (?:were|are)|had) [^@;]{0,40}\\b(?:holders? of record|record (?:holders?|owners?))\\b[^@;]{0,80}',
    ),
  },
  {
    role: 'other',
    weight: 17,
    example: 'The annual meeting will be held on May 5, 2024 or, if adjourned, on *May 9, 2024*.',
    before: before(
      '\\b(?:if|unless) (?:necessary|adjourned|postponed|it is (?:adjourned|postponed)|there is no quorum)[^@;]{0,30}',
    ),
  },
  {
    // A day supposed, to say what would follow from it
    role: 'other',
    weight: 17,
    example: 'If the annual meeting is held on *May 14, 2025*, nominations would be due on January 14, 2025.',
    before: before(
      inTurn(
        `\\b(?:if|should|were|had|assum(?:e|es|ed|ing)|suppos(?:e|es|ed|ing)|imagine|in case|in the (?:event|case))(?: that)? ${aMeeting},?(?: `,
        oneOf(
          'is',
          'are',
          'were',
          'been',
          'be',
          'to be',
          'was',
          'had',
          'takes?',
          'took',
          'to take',
          'to',
          'place',
          'held',
          'called',
          '(?:re)?convened?',
          'adjourned',
          'postponed',
          'scheduled',
          'set',
          'originally',
          'initially',
          'first',
          'now',
        ),
        '){0,5} (?:for|on|of|until|to) (?:[a-z]+, )?',
      ),
    ),
  },
  {
    role: 'other',
    weight: 17,
    example: 'For example, an annual meeting held on *May 14, 2025* would open the window on January 14, 2025.',
    before: before(
      inTurn(
        '(?:^|[;:.(] ?|, )',
        oneOf(
          'for (?:example|instance)',
          'by way of (?:example|illustration)',
          'as an (?:example|illustration)',
          'to illustrate',
          'e\\.g\\.',
        ),
        `,? (?:[^@;]|${aMeeting}|@[DNO]\\d+@){0,200}`,
      ),
    ),
  },
  {
    role: 'other',
    weight: 17,
    example: 'The annual meeting on May 5, 2024 may be postponed to *June 9, 2024*.',
    before: before(
      inTurn(
        '\\b',
        oneOf(
          '(?:may|might|could|can) (?:be )?',
          'not (?:be |been |going to be )?',
          'subject to (?:an? |any )?',
          'any ',
          'possible ',
        ),
        `(?:again |later |further |possible )?${departs}\\b(?:[^@;,]|${aMeeting}){0,60}\\b(?:to|until|till|for)\\b[^@;,]{0,40}`,
      ),
    ),
  },
  {
    role: 'other',
    weight: 17,
    example: 'A holder asked us to postpone the annual meeting from May 5, 2024 to *June 9, 2024*.',
    before: before(
      inTurn(
        '\\b',
        oneOf(
          'ask(?:s|ed|ing)?',
          '(?<!\\b(?:at|on|upon) (?:the |his |their |its )?)request(?:s|ed|ing)?',
          'demand(?:s|ed|ing)?',
          'urg(?:es?|ed|ing)',
          'seek(?:s|ing)?',
          'sought',
          'petition(?:s|ed)?',
          'call(?:s|ed|ing)? (?:for|on|upon)',
        ),
        `\\b(?! by\\b)(?:(?!\\b(?:has|have|was|were|been|so|therefore|accordingly)\\b)(?:[^@;]|${aMeeting})){0,80}`,
        `\\b${departs}\\b(?:(?!\\b(?:has|have) (?!(?:[a-z]+ )?been\\b))(?:[^@;]|@D\\d+@|${aMeeting})){0,80}\\b(?:to|until|till)\\b${words(40)}`,
      ),
    ),
  },
  {
    role: 'other',
    weight: 17,
    example: 'A rumor that the annual meeting has been moved to *June 9, 2024* is false.',
    behind: behind(
      ',? (?:is|are|was|were) (?:false|untrue|unfounded|wrong|inaccurate|incorrect|not (?:true|correct|accurate))\\b',
    ),
  },
  {
    role: 'other',
    weight: 17,
    example: 'It is not correct that the annual meeting will take place on *June 9, 2024*.',
    before: before(
      `\\b(?:is|was) (?:not (?:true|correct|accurate|the case)|untrue|incorrect|false|wrong) that\\b(?:[^@;.]|${aMeeting}){0,120} (?:[a-z]+, )?`,
    ),
  },
  {
    role: 'other',
    weight: 17,
    example: 'It is not true that the annual meeting has been moved to *June 9, 2024*.',
    before: before(
      `\\b(?:${saidToBeUntrue})\\b(?:[^@;.,]|@D\\d+@|${aMeeting}){0,140}\\b${departs}\\b(?:[^@;,]|@D\\d+@|${aMeeting}){0,60}\\b(?:to|until|till|for)\\b${words(30)}`,
    ),
  },
  {
    role: 'other',
    weight: 17,
    example: 'Notice is due by January 31, 2024 for the annual meeting (*January 31* of each year).',
    behind: behind(
      ',? (?:of|in) (?:each|every|any|the (?:following|preceding|same|next)) (?:calendar |fiscal )?year\\b',
    ),
  },
  {
    // The meeting only tells when something else is done
    role: 'other',
    weight: 12,
    example: 'Following the annual meeting the committee granted options on *June 9, 2024*.',
    before: before(
      inTurn(
        `(?:${opening}|[;.] )(?:following|before|after|prior to|ahead of|since|upon) (?:the (?:end|close|conclusion) of )?`,
        `${aMeeting},? (?:we|it|he|she|they|the|our|its|mr|ms|mrs|dr|management|each|all)\\b${words(200)}`,
      ),
    ),
  },
  {
    role: 'other',
    weight: 17,
    example: 'The lender extended the date by which the annual meeting must be held to *September 30, 2024*.',
    before: before(
      `\\b(?:date|deadline|time|period|day) (?:by|before|within|in|until) which\\b${words(60)}${aMeeting}${words(80)}\\b(?:to|until|till|is|was|be)\\b${words(30)}`,
    ),
  },
  {
    // The day on which the board acted upon a power that the holders gave it
    role: 'other',
    weight: 12,
    example: 'Upon the vote of the annual meeting, the board approved a split of the shares on *May 6, 2024*.',
    before: before(
      inTurn(
        '\\b(?:board|directors|company)\\b[^@;]{0,40}\\b',
        oneOf('approved', 'adopted', 'authorized', 'effected', 'declared', 'granted', 'completed', 'amended'),
        '\\b(?:(?!\\b(?:hold\\w*|held|conven\\w*|meetings?|call\\w*|schedul\\w*|dates?|set)\\b)[^@;]){0,140} (?:on|effective) ',
      ),
    ),
  },
  {
    role: 'other',
    weight: 14,
    example: 'The annual meeting was called by the board on *March 1, 2024*.',
    before: before(
      "\\b(?:called|set|fixed|approved|established|scheduled|determined) by (?:[a-z']+ ){1,6}(?:on|at (?:its|a) meeting (?:on|of)) ",
    ),
  },
  {
    role: 'other',
    weight: 16,
    example: 'A dividend is payable on *June 1, 2024* to holders of record.',
    before: before(
      oneOf(
        '\\b(?:dividend|distribution|split)s?\\b(?:[^;@]|@[DNOASGX]\\d+@){0,160}\\bof record\\b[^@]{0,30}',
        '\\bpayable (?:on )?(?:or about )?',
        '\\b(?:years?|quarters?|periods?|months|weeks) (?:ended|ending|that ended) ',
        '\\bdated(?: as of)? ',
      ),
    ),
  },
  {
    role: 'other',
    weight: 11,
    example: 'The board met on *March 1, 2024*.',
    before: before(
      inTurn(
        '\\b',
        oneOf(
          'announced',
          'issued',
          'filed',
          'adopted',
          'determined',
          'approved',
          'resolved',
          'met',
          'signed',
          'entered into',
          'effective',
          'said',
          'notified',
          'elected',
          'appointed',
          'made (?:it )?public',
          'consent',
          'report of',
          'release of',
          'agreement of',
          'prospectus of',
          'reported',
          'received',
          'wrote',
          'disclosed',
          'closed',
          'completed',
          'commenced',
          'executed',
          'amended(?: and restated)?',
          'released',
        ),
        '(?: by [^@;]{0,40})?(?: as of| on| in [^@;]{0,30} (?:of|dated)|,| of)? ',
      ),
    ),
  },
];
