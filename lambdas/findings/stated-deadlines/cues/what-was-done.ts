import { inTurn, oneOf } from '../../prose/any-of.ts';
import type { DeadlineDateCue } from './cue.ts';
import { before, behind, lead } from './patterns.ts';

/** Words of one limb in which nothing is asked for. */
const asksNothing = (most: number) =>
  `(?:(?!\\b(?:must|shall|should|may|due|deadline|if|unless|until|later|before)\\b)(?:[^@;.]|@[ASG]\\d+@)){0,${most}}`;

/** Who does something with a notice or a proposal, in one verb of the past, and not what is to be done with it. */
const isDone =
  '(?<!\\b(?:be|been|being|is|are|has|have|if|when|that|which|or|and|to|as|proposals?|nominations?|notices?) )';
const didHandIn = oneOf('gave', 'delivered', 'sent', 'made', 'submitted', 'provided', 'withdrew', 'served');
const didChange = oneOf('modified', 'revised', 'raised', 'amended', 'increased', 'sweetened', 'announced', 'rejected');

/** What a company, or its board, does by a day that stands in front of the verb. */
const ownActs = oneOf(
  'form',
  'appoint',
  'establish',
  'create',
  'name',
  'add',
  'expand',
  'reduce',
  'increase',
  'hold',
  'call',
  'announce',
  'publish',
  'file',
  'adopt',
  'amend',
  'begin',
  'commence',
  'initiate',
  'hire',
  'engage',
  'cause',
  'take',
  'declassify',
);
const byOrOn = '(?:by|no later than|not later than|on or before|prior to|before|on or about)';
const ofBoard = '(?:company|corporation|registrant|board(?: of directors)?|committee|we)';
const aPaper =
  '(?:questionnaires?|forms?|consents?|documentation|evidence|certificates?|agreements?|letters? of transmittal)';

/** Days on which something was done with a notice, or by which others than holders do something. */
export const whatWasDone: readonly DeadlineDateCue[] = [
  {
    role: 'none',
    example: 'For the 2026 annual meeting the fund gave its notice of nominations on *December 5, 2025*.',
    before: before(
      `${isDone}\\b${didHandIn} (?:(?:its|his|her|their|such|that|the|a|an|timely|written) ){0,3}(?:notices?|nominations?|proposals?)\\b${asksNothing(80)} on `,
    ),
  },
  {
    role: 'superseded',
    example: 'A holder who has already submitted a proposal by the *December 6, 2025* deadline need not resubmit it.',
    before: before('\\b(?:by|before|until|prior to|on or before|no later than) (?:the )?'),
    behind: behind(
      inTurn(
        '[^@;.]{0,60}\\b(?:needs? not|not (?:need|have|be required|be asked) to|without having to) (?:be )?',
        '(?:re-?submit|re-?send|renew|repeat|do so again|(?:submit|send|give|deliver|make)[^@;.]{0,40}\\bagain)',
      ),
    ),
  },
  {
    role: 'none',
    example: 'The fund proposed a merger and modified its proposal on *June 9, 2026* to include others.',
    before: before(
      `\\b${didChange} (?:(?:its|his|her|their|the|that|this) )(?:[a-z-]+ )?(?:proposal|offer|bid|nominations?)\\b${asksNothing(40)} on `,
    ),
  },
  {
    role: 'none',
    example: 'The credit union accepted nominations until *April 12, 2026* for its board.',
    before: before(
      `${isDone}\\b(?:accepted|took|invited|solicited) (?:[a-z]+ )?nominations\\b${asksNothing(60)} (?:until|through|by) `,
    ),
  },
  {
    role: 'none',
    example: 'The Company will nominate Ms. Dane and will, no later than *March 15, 2026*, form a committee.',
    before: before(`\\b(?:will|shall|must|agrees to|agreed to),? ${byOrOn} ${lead}`),
    behind: behind(`,? ${ownActs}\\b`),
  },
  {
    role: 'none',
    example: 'The last day for nominations may change if the Company notifies the fund by *December 15, 2026*.',
    before: before(`\\b${ofBoard} (?:notif(?:y|ies)|informs?|advises?|tells?)\\b${asksNothing(60)} ${byOrOn} ${lead}`),
  },
  {
    role: 'none',
    example: 'The Company agreed to (i) appoint Mr. Osei not later than *January 15, 2026*, (ii) name him a nominee.',
    before: before(
      inTurn(
        '\\b(?:will|shall|agrees?|agreed|undertakes?) (?:to )?(?:\\([ivx\\d]{1,4}\\) )?',
        '(?:appoint|elect|seat|expand|increase|reduce|declassify|form|establish)\\b(?:(?!\\b(?:must|received|submitted|that|which)\\b)[^@;]){0,90}',
      ),
    ),
  },
  {
    role: 'none',
    example: 'The Board set *April 26, 2026* as the date by which the questionnaire for nominees must be back.',
    behind: behind(
      ` as the (?:last )?(?:date|day|deadline) (?:by|on or before|for|until)\\b(?:(?!\\b(?:proposals?|nominations?|notices?)\\b)[^@;.]){0,60}\\b${aPaper}\\b`,
    ),
  },
  {
    role: 'none',
    example: 'The Board must act on the resignation of a nominee by *September 3, 2026*.',
    before: before(
      inTurn(
        '\\b(?:board|committee|senate|council|legislature|court) (?:will|shall|must|may|is to|has to) ',
        `(?:decide|act|vote|rule|determine|consider|confirm|review|make)\\b(?:(?!\\b(?:received|submitted|deadline)\\b)[^@;.]){0,120} ${byOrOn} ${lead}`,
      ),
    ),
  },
];
