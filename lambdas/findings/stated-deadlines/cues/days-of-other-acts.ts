import { inTurn, oneOf } from '../../prose/any-of.ts';
import type { DeadlineDateCue } from './cue.ts';
import { before, behind } from './patterns.ts';

/** What holders hand in, and that they do: a limb in which one of these stands may give a last day. */
const handedIn = oneOf(
  'proposals?',
  'nominat\\w*',
  'nominees?',
  'candidates?',
  'notic(?:es?|ing)',
  'notif\\w*',
  'business(?! combination)',
  'matters?',
  'submi\\w*',
  '14a-',
  'requests?',
  'windows?',
  'periods?',
  'deadlines?',
  'last day',
  'receiv\\w*',
  'receipt',
  'deliver\\w*',
  'sent',
  'mailed',
  'postmarked',
  'filed',
  'lodged',
  'made',
  'given?',
  'reach(?:es|ed)? (?:us|the|our|its)',
  'arriv\\w*',
  'hands?',
  'timely',
  'hear',
  'tells?',
  'told',
);
/** Who hands them in, and the words for both that name neither. */
const byWhom = oneOf('holders?', 'proponents?', 'you', 'they', 'it', 'one', 'none', 'nobody', 'nothing');

/** A letter of a limb, or a token: a dot may stand in an address and in an hour. */
const letter = '(?:[^@;.,]|\\.(?=[a-z\\d])|(?<=[ap]\\.m)\\.,?|@[ASGX]\\d+@)';
/** Words of one limb, and of one with commas, in which none of some stands. */
const without = (barred: string, most: number) => `(?:(?!\\b${barred}\\b)${letter}){0,${most}}`;
const nothingHandedIn = without(oneOf(handedIn, byWhom), 180);
const anyWithout = (barred: string, most: number) => `(?:(?!\\b${barred}\\b)(?:${letter}|,)){0,${most}}`;

const ifAtAll = oneOf(
  '\\b(?:if|unless|in the event(?: that)?|provided(?: that)?|so long as|as long as|in case|assuming(?: that)?|until|once)',
  '(?:^|[,;:] |\\b(?:and|but|or|that) )(?:should|were|had)',
);
const aThing = '(?:the|our|its|a|an|any|this|that|these|such|both|either|all|we|no)';

/** What companies agree on and carry out, which has a day of its own. */
const undertaking = oneOf(
  'mergers?',
  'transactions?',
  'acquisition',
  'sale',
  'combination',
  'closing',
  'offering',
  'offer',
  'spin-?off',
  'separation',
  'distribution',
  'divestiture',
  '(?:re)?financing',
  'reorganization',
  'restructuring',
  'liquidation',
  'dissolution',
  'conversion',
  'redomestication',
  'deal',
  'arrangement',
  'buyout',
);
const isCarriedOut = oneOf(
  'clos(?:e|es|ed|ing)(?! of)',
  'complet\\w+',
  'consummat\\w+',
  'occurr?\\w*',
  'tak(?:e|en|es) (?:place|effect)',
  '(?:become|becomes|became) effective',
  'effected',
  'terminat\\w+',
  'expir\\w+',
  'conclud\\w+',
  'finali[sz]\\w+',
  'lapses?',
);

/** What a company does by a day, and holders do not ask of it. */
const ofTheCompany = oneOf(
  inTurn(
    '\\b(?:we|management|the (?:company|corporation|registrant|issuer|trust|fund|bank|partnership|board(?: of directors)?))',
    '(?: (?:currently|also|then|now|therefore|further))? ',
  ),
  '\\b(?:it|which) (?:currently |also |now )?(?=intend|expect|plan|hope|anticipate|agreed|has agreed)',
);
const means = oneOf(
  '(?:intends?|expects?|plans?|proposes?|hopes?|anticipates?|undertakes?|(?:has |have )?agreed|(?:is|are) (?:required|obliged|expected))',
  '(?:will|shall|must|may|should)',
);
const ownActs = oneOf(
  'announc\\w*',
  'publish\\w*',
  'disclos\\w*',
  'file',
  'respond',
  'reply',
  'mail',
  'distribute',
  'hold',
  'convene',
  'call',
  'issue',
  'begin',
  'commence',
  'complete',
  'decide',
  'determine',
  'amend',
  'adopt',
  'appoint',
  'name',
  'nominate',
  'reconstitute',
  'interview',
  'meet with',
);

/** Who is told why a proposal is left out. */
const theCommission =
  '(?:to|with|from) the (?:staff of the )?(?:sec|commission|securities and exchange commission|staff)';
const writes = '(?:submi\\w*|fil(?:e|es|ed|ing)|respon[ds]\\w*|repl(?:y|ies)|sen[dt]|seeks?|requests?)';

const asksQuestions = oneOf(
  '(?:ask|submit(?:s|ted|ting)?|send(?:ing)?(?: in)?|sent|pose|raise|email|forward) (?:[a-z]+ ){0,3}questions?',
  'questions?\\b[^@;.]{0,90}\\b(?:may|must|should|can|will|to) be (?:submitted|sent|received|asked|posed|emailed|raised|provided)',
  'questions? (?:submitted|received|sent|posed)',
  'questions?\\b[^@;.]{0,60}\\bif (?:they are |it is )?(?:submitted|received|sent|posed)',
);
const comesToTheMeeting = oneOf(
  '(?:must|should|may|can|to|will) (?:also |first |be )?(?:pre-?)?register(?:ed)?\\b(?! (?:mail|holders?|owners?|office|agent))',
  '(?:pre-?)?registration(?:s| requests?)?(?: for @[ASGX]\\d+@)? (?:must|should|closes|ends|deadline|will|is)',
  'rsvp',
  'requests? (?:for|to) (?:register|registration|attend|admission|an? admission|tickets?|admittance)',
  '(?:to|plan(?:s|ning)? to|wish(?:es)? to|intends? to|order to) (?:attend|be admitted|participate)\\b',
);
const noThing = '(?:proposals?|nominat\\w*|nominees?|business(?! (?:combination|day))|notice of|14a-)';

/** A bid for the company, and that it stands for a time. */
const aBid = "(?:(?:its|his|her|their|the|that|this|such|revised|[a-z]+'s|s') )(?:[a-z-]+ )?(?:proposal|offer|bid)\\b";
const stands = oneOf(
  '(?:remains?|stays?|is|be) (?:open|valid|outstanding|irrevocable|binding|effective)',
  'open',
  'expires?',
  'lapses?',
  'terminates?',
  'be withdrawn',
);

/** The day of something that is not for holders to do: what companies carry out, and what they owe others. */
export const daysOfOtherActs: readonly DeadlineDateCue[] = [
  {
    role: 'none',
    example: 'If the merger has not closed by *June 1, 2026*, we will announce the deadline for proposals.',
    before: before(`${ifAtAll} ${aThing} ${nothingHandedIn}`),
  },
  {
    role: 'none',
    example: 'If, by *June 1, 2026*, the plant is not running, we will announce the deadline for proposals.',
    before: before('\\b(?:if|unless|in the event that),? (?:by|on|until|on or before|prior to|at) '),
    behind: behind(`,? ${aThing} ${nothingHandedIn},`),
  },
  {
    role: 'none',
    example: 'As the merger should close by *June 1, 2026*, no deadline for proposals has been set.',
    before: before(
      inTurn(
        oneOf(
          `\\b${undertaking}\\b${without(handedIn, 80)}\\b${isCarriedOut}`,
          `\\b(?:completion|consummation|closing|termination|expiration|effectiveness) of ${without(handedIn, 40)}\\b${undertaking}`,
        ),
        `\\b${without(oneOf(handedIn, 'must', 'shall'), 60)}`,
      ),
    ),
  },
  {
    role: 'none',
    example: 'The Company intends to announce the deadline for proposals by *June 1, 2026*.',
    before: before(
      inTurn(
        `${ofTheCompany}${means} (?:to )?${ownActs}\\b`,
        without(
          oneOf('must', 'shall', 'received?', 'due', 'submitted', 'that', 'which', 'unless', 'if', 'any', 'no'),
          140,
        ),
      ),
    ),
  },
  {
    role: 'none',
    example: 'We must give the Commission our reasons: they are to be filed with the Commission by *June 1, 2026*.',
    before: before(
      `\\b${writes}\\b${anyWithout('schedule 14n', 120)} ${theCommission}\\b${anyWithout('received', 60)}`,
    ),
  },
  {
    role: 'none',
    example: 'A no-action request on the proposal will be submitted by *June 1, 2026*.',
    before: before(
      oneOf(
        `\\b(?:sec|commission)(?:'s)? staff\\b${without('(?:must|received|due)', 100)}`,
        `\\b(?:no-action|statement (?:of|in) opposition|opposition statement)\\b${without('(?:must|received)', 100)}`,
        '\\b(?:ask(?:ed|s)?|request(?:ed|s)?|required|invited) (?:the|that|this|such) (?:holder|proponent)s? to [^@;.]{0,100}',
        '\\b(?:cure[ds]?|curing|remed(?:y|ied|ies)|deficienc(?:y|ies))\\b[^@;.]{0,80}',
      ),
    ),
  },
  {
    role: 'none',
    example: 'The fund, which nominated two directors, has until *June 1, 2026* to amend its notice.',
    before: before('\\b(?:until|through|by|before) '),
    behind: behind(
      ' to (?:amend|cure|correct|update|supplement|prove|show|respond|reply|withdraw|appoint|complete|close|consummate|redeem|convert)\\b',
    ),
  },
  {
    role: 'none',
    example: 'The fund agreed to withdraw its nominations by *June 1, 2026*.',
    before: before(
      inTurn(
        '\\b(?:will|shall|agreed (?:with [^@;.,]{0,40} )?to|agrees to|intends? to) (?:withdraw|interview|appoint|seat|evaluate|review)\\b',
        anyWithout(oneOf('received', 'submitted', 'must', 'that', 'which'), 90),
      ),
    ),
  },
  {
    role: 'none',
    example: 'Whatever becomes of the proposals, holders must deliver their shares by *June 1, 2026*.',
    before: before(
      inTurn(
        '\\b(?:deliver|tender|surrender|redeem|exchange|convert|return|vote|submit)(?:ing|ed|s)? (?:your|their|his|its|all|any|public|the|such) ',
        `(?:[a-z]+ ){0,2}(?:shares|certificates|units|proxy|proxies|votes?|ballots?)\\b(?! (?:access|statement|materials?))${anyWithout(noThing, 90)}`,
      ),
    ),
  },
  {
    role: 'none',
    example: 'Holders who have questions on the proposals may submit questions by *May 12, 2026*.',
    before: before(`\\b${asksQuestions}\\b${anyWithout('call', 160)}`),
  },
  {
    role: 'none',
    example: 'To hear the nominees, holders must register no later than *May 12, 2026*.',
    before: before(`\\b${comesToTheMeeting}${anyWithout(noThing, 120)}`),
  },
  {
    role: 'none',
    example: 'Redwood said that its proposal would remain open until *January 13, 2026*.',
    before: before(
      inTurn(
        `\\b${aBid} ${without(oneOf('must', 'received', 'submitted'), 80)}\\b${stands}\\b`,
        anyWithout(oneOf('must', 'shall', 'received', 'submitted'), 60),
      ),
    ),
  },
  {
    role: 'none',
    example: 'Redwood asked the Board to accept its proposal by *January 13, 2026*.',
    before: before(
      `\\b(?:accept|agree to|respond to|reply to|answer|sign) ${aBid}${without(oneOf('received', 'submitted', 'must', 'if'), 60)}`,
    ),
  },
  {
    role: 'none',
    example: 'Beside the proposals of holders, the board wants to move the deal deadline to *January 29, 2026*.',
    before: before(
      inTurn(
        oneOf(
          '\\b(?:deal|merger|transaction|combination|termination|liquidation|redemption|tender|listing|compliance|claims?|bar) (?:deadline|date)\\b',
          '\\b(?:deadline|time|date|until [^@;.]{0,40}) (?:to|for|by which)[^@;.,]{0,40}\\b(?:complet|consummat|liquidat|merg|compl[yi]|regain|redeem)\\w*',
        ),
        without(handedIn, 90),
      ),
    ),
  },
];
