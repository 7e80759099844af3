import { inTurn, oneOf } from '../../prose/any-of.ts';
import type { DeadlineDateCue } from './cue.ts';
import { before, behind, lastDay, lead, words } from './patterns.ts';

/** Who sends press releases out, named beside the day with which one begins. */
const wire = '(?:pr ?news ?wire|business ?wire|globe ?news ?wire|market ?wire|access ?wire|news ?file)';

/** The words by which a date is no deadline. */
export const noDeadlineCues: readonly DeadlineDateCue[] = [
  // What is no deadline
  {
    role: 'none',
    example: 'Dover, (Business Wire)--*February 10, 2026*-- The Company said that proposals are due.',
    before: before(`^[^@;]{0,90}\\(${wire}\\)[ -]{0,4}`),
  },
  {
    role: 'none',
    example: 'Dover, *February 10, 2026* /PRNewswire/ -- The deadline for nominations is near.',
    before: before('^[^@;]{0,90}'),
    behind: behind(` ?[/(]${wire}`),
  },
  {
    role: 'none',
    example: 'The Company adjourned its annual meeting until *May 17, 2026* for want of a nominee.',
    before: before(
      `\\b(?:adjourn|postpon|delay|reschedul|recess|defer|continu|reconven|mov)(?:e?s|e?d|ing)? (?:the |its |our )?@[ASGX]\\d+@ (?:until|till|to|through|for) ${lead}`,
    ),
  },
  {
    role: 'none',
    example: 'The date, time and place of the special meeting to vote upon the proposals is as follows: *May 17, 2026*',
    before: before(
      '\\b(?:date|day|time|place)(?:,? (?:and )?(?:date|day|time|place|location))* (?:of|for) @[ASGX]\\d+@[^@;.]{0,120}\\b(?:is|are)(?: as follows)?:? ',
    ),
  },
  {
    role: 'none',
    example: 'A nomination counts provided the nominee holds our shares by *February 10, 2026*.',
    before: before(`\\b(?:if|assuming|provided)\\b${words(60)}\\bholds?\\b${words(30)} (?:by|on or before) `),
  },
  {
    role: 'none',
    example: 'The Company received a proposal on *December 9, 2025*.',
    before: before(
      oneOf(
        `^(?:[^@;,]{0,40}, )?(?:the )?(?:board|company|registrant|corporation|secretary|we) (?:has |have |had )?received\\b${words(90)}`,
        `^(?:(?!\\b(?:that|which|who|if|unless|any|each|only)\\b)[^@;]){0,90}\\b(?:was|were) (?:timely |duly )?received\\b${words(60)}`,
      ),
    ),
  },
  {
    role: 'none',
    example: 'Proposals mailed by *December 9, 2025* and received later do not count.',
    before: before(`\\b(?:mailed|postmarked) (?:by|on or before|no later than|not later than) ${lead}`),
    behind: behind(',? (?:and|but) [^@;.]{0,40}\\breceived\\b'),
  },
  {
    role: 'none',
    example: 'The holder must show reasonable evidence that it has solicited proxies no later than *May 17, 2026*.',
    before: before(
      inTurn(
        '\\b(?:evidence|proof)\\b[^@;.]{0,80}\\b(?:solicit\\w*|complied|has met|14a-19)\\b',
        '(?:(?!\\bnotice\\b)(?:[^@;.]|@[ASGNO]\\d+@)){0,140}',
      ),
    ),
  },
  // What is handed in beside a notice, and is none
  {
    role: 'none',
    example: 'Each nominee shall return a completed questionnaire by *May 17, 2026*.',
    before: before(
      inTurn(
        '\\b(?:deliver|return|provide|furnish|submit|complete|file)(?:s|ed|ing)? ',
        '(?:(?:a|an|the|its|their|any|such|us|reasonable|written|completed|signed|documentary) ){0,4}',
        '(?:evidence|proof|questionnaires?|documentation|certificates?|consents?|resignations?)\\b',
        '(?:(?!\\b(?:notices?|nominations?|proposals?)\\b)(?:[^@;.]|@[ASGNO]\\d+@)){0,140}',
      ),
    ),
  },
  {
    role: 'none',
    example: 'The deadline for updating a notice is *February 10, 2026*.',
    before: before(
      `\\b${lastDay} (?:for|to) (?:mail|confirm|updat|supplement|cur)[a-z]*\\b${words(60)}|\\bconfirmed\\b${words(30)}`,
    ),
  },
  {
    role: 'none',
    example: 'On *February 10, 2026*, the Board approved new bylaws on nominations.',
    before: before('\\bon '),
    behind: behind(
      inTurn(
        ',? (?:the )?(?:board|company|registrant|corporation|directors|trustees)\\b[^@;]{0,80}\\b',
        oneOf(
          'approved',
          'determined',
          'scheduled',
          'set',
          'announced',
          'adopted',
          'fixed',
          'established',
          'amended',
          'elected',
          'held',
          'issued',
        ),
        '\\b',
      ),
    ),
  },
  {
    role: 'none',
    example: 'For nominations *February 10, 2026* is the record date.',
    behind: behind(',? (?:is|will be|shall be|as|was) (?:the |our |its |a )?(?:new )?record date'),
  },
  {
    role: 'none',
    example: 'Date of the board resolution on the proposals: *February 10, 2026*',
    before: before(
      oneOf(
        "\\b(?:board|(?:board )?of directors|directors')(?:'s)? (?:resolution|decision)s?\\b(?:(?!\\b(?:must|received|deadline)\\b)[^@;.]){0,50}",
        '\\b(?:resolution|decision) (?:date|adopted|passed)[^@;.]{0,20}',
      ),
    ),
  },
  {
    role: 'none',
    example: 'The bylaws on nominations were adopted on *February 10, 2026*.',
    before: before(
      oneOf(
        '\\b(?:years?|quarters?|months|fiscal|(?<!\\b(?:nominat(?:ion|ing)|notice|submission|proposal|window) )period|weeks) (?:ended|ending|ends|that ended)[^@]{0,16}',
        '\\b(?:record|outstanding)\\b[^@]{0,50}',
        '\\b(?:adopted|amended|approved|held|filed|dated|issued|announced|mailed|effective|signed)(?: by [^@]{0,40})? (?:on|as of|through) ',
      ),
    ),
  },
];
