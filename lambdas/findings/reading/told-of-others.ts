import { matchesIn } from '../../terms/patterns/matches.ts';
import { otherBodies } from '../phrasebook/bodies/other-bodies.ts';
import { parties } from '../phrasebook/bodies/parties.ts';
import { inTurn, oneOf } from '../prose/any-of.ts';
import { decided, isWatched } from './decisions.ts';

/** "Scheduled a special shareholders meeting": a company's own, where nothing says whose. */
const aMeetingOfHolders = oneOf(
  "an? (?:(?:19|20)\\d\\d )?(?:annual |special |extraordinary )?(?:share|stock)holders?['’]?s? meeting\\b",
  'an? (?:annual |special |extraordinary )(?:general )?meeting (?:of (?:its )?(?:share|stock)holders )?(?!of)',
);
const itsMeeting = oneOf(
  "(?:its|their|an) (?:own |next |(?:19|20)\\d\\d )?(?:annual|special|extraordinary|(?:share|stock)holders?['’]?)[^.;@]{0,30}\\bmeeting\\b",
  'its (?:share|stock|unit)-?holders\\b[^.;@]{0,100}\\bat (?:an?|the) (?:annual|special|extraordinary)[^.;@]{0,30}\\bmeeting\\b',
);
const holders = '(?! of (?:(?:the|its|our|all) )?(?:[a-z]+ )?(?:share|stock|unit)-?(?:holders|owners))';
const body = otherBodies.map(({ says }) => says).join('|');
const bodyMeets = new RegExp(
  inTurn(
    `\\b(${body})`,
    oneOf(
      `['’]s? (?:own |next |(?:19|20)\\d\\d )?(?:annual|special|extraordinary)(?: general)? meeting\\b${holders}`,
      inTurn(
        '(?: (?:of|for|in|at|to|that|which|on)\\b[^,.;]{0,80}|, an? [^,.;]{2,80},)? (?:(?:will|is to|plans to|expects to|has|have) )?',
        `(?:hold|holds|held|have|has|had|conven\\w+|hosts?|schedul\\w+)\\b[^.;,]{0,30}\\b${itsMeeting}${holders}`,
      ),
    ),
  ),
  'gi',
);

/**
 * The bodies, such as a council or an association, of whose meetings a sentence tells; in small letters.
 * @example bodiesIn("The works council's annual meeting will take place on June 12, 2025.") // council
 */
export function bodiesIn(sentence: string): string[] {
  const bodies = [...matchesIn(sentence, bodyMeets)].map(([, found = '']) => found.toLowerCase());
  if (isWatched())
    for (const row of otherBodies)
      if (bodies.some((one) => new RegExp(`^(?:${row.says})$`).test(one))) decided(row, sentence);
  return bodies;
}

const aBody = new RegExp(`^(?:${body})['’]?s?$`);

/** True for what a body is called, as the one whose meeting it is: "council's". */
export function isABody(name: string): boolean {
  return aBody.test(name);
}

const owner = "(?:(?:[Tt]he )?(?:Company|Registrant|Corporation|Bank|Trust|Fund|Partnership)['’]s|[Oo]ur|[Ii]ts)";
const party = `(?:[a-z-]+ ){0,4}(${parties.map(({ says }) => says).join('|')})`;
const holds =
  '(?:hold|holds|held|holding|host|schedul\\w+|postpon\\w+|adjourn\\w+|call\\w*|mov\\w+|set|convene[ds]?|plan\\w*|expect\\w*)';
/** "The Company's subsidiary, Quill, will hold its annual meeting", "Quill, our landlord, announced that its". */
const partyMeets = new RegExp(
  inTurn(
    '\\b',
    oneOf(
      `${owner} ${party}(?: (?:bank|company|corporation))?(?:,? [A-Z][^.;,]{0,60},?)?`,
      `[A-Z][\\w&.'’-]{0,40}, (?:which is )?(?:one of )?${owner} ${party}s?,`,
    ),
    ' (?:also |then |now |today )?',
    oneOf(
      inTurn(
        `(?:(?:will|has|have|had|is|plans|expects|intends|also|to) ){0,3}${holds}`,
        ' (?:to hold )?(?:its|their|an?|the) (?:own )?(?:(?:19|20)\\d\\d )?(?:annual|special|extraordinary|general)\\b[^.;]{0,40}\\bmeeting\\b',
      ),
      `(?:has |have )?(?:announce[sd]?|said|says|told|stated|report(?:s|ed)|disclose[sd]?|informed|notified)\\b[^;]{0,140}?\\b${itsMeeting}`,
    ),
  ),
);

/** Whether a sentence tells of the meeting of a company that it names only by what that is to the registrant. */
export function isOfAParty(sentence: string): boolean {
  const found = partyMeets.exec(sentence);
  if (found !== null && isWatched()) {
    const said = found.slice(1).find((one) => one !== undefined) ?? '';
    for (const row of parties) if (new RegExp(`^(?:${row.says})$`).test(said)) decided(row, sentence);
  }
  return found !== null;
}

/** A company that tells of its own meeting. */
export interface Teller {
  /** In small letters, with and without its first words: those of "In March Quill announced" are none of the name. */
  readonly names: readonly string[];
  /** The words of the sentence up to its meeting, without those to whom it tells it. */
  readonly around: string;
}

const name = "[A-Z][\\w&.'’-]*(?: (?:(?:of|and|&) )?[A-Z][\\w&.'’-]*){0,5}?";
const form = ',? (?:Inc|Corp|Co|Ltd|L\\.?P|LLC|plc)\\b\\.?';
const tells = oneOf(
  'has',
  'have',
  'had',
  'will',
  'is',
  'intends',
  'plans',
  'expects',
  'announce[sd]',
  'said',
  'says',
  'told',
  'stated?s?',
  'report(?:s|ed)',
  'disclose[sd]',
  'inform(?:s|ed)',
  'notifie[sd]',
  'convened',
  'adjourned',
  'postponed',
  'moved',
  'scheduled',
  'rescheduled',
  'cancell?ed',
  'called',
  'set',
  'fixed',
  'holds',
  'held',
);
const teller = new RegExp(
  `\\b(${name})(?:${form})?(?:['’]s (?:board(?: of directors)?|management))?(?:,[^,;]{0,80},)? (?:also |then |now )?(?=(${tells}\\b[^;]{0,220}?)\\b${itsMeeting})`,
  'g',
);
const callsOne = new RegExp(
  inTurn(
    `\\b(${name})(?:${form})?,? (?:also |then |now )?`,
    '(?=((?:(?:has|have|had|will|is) )?(?:to )?(?:schedul\\w+|call\\w*|adjourn\\w*|postpon\\w*|conven\\w+|hold|held|set|resched\\w+|cancel\\w*))',
    ` ${aMeetingOfHolders})`,
  ),
  'g',
);
const mayCallOne = new RegExp(aMeetingOfHolders);
const ownMeeting = new RegExp(`\\b${itsMeeting}`);
/** So many characters before a name may say who speaks. */
const AROUND = 600;
/** "... to acquire Quill Inc. ": what ends with the form of a name may end there. */
const sentenceBefore = /^.*\.(?: (?=[A-Z])| ?$)/s;
/** Those to whom it tells it. */
const toWhom = /\b(?:told|informed|notified|advised|to) (?:the company|the registrant|us)\b/gi;

/**
 * The names that a sentence gives to those who tell in it of "its annual meeting", each with what stands around it.
 * @example tellersIn('On March 1, 2025 Quill announced that its annual meeting will be held on June 12, 2025.') // quill
 */
export function tellersIn(sentence: string): Teller[] {
  const tellers = [
    ...(ownMeeting.test(sentence) ? matchesIn(sentence, teller) : []),
    ...(mayCallOne.test(sentence) ? matchesIn(sentence, callsOne) : []),
  ];
  return tellers.map(({ index, 1: name = '', 2: tells = '' }) => {
    const upTo = index + name.lastIndexOf('. ') + 1;
    const before = sentence.slice(Math.max(0, upTo - AROUND), upTo).replace(sentenceBefore, '');
    const around = `${before} ${tells}`.replace(toWhom, '');
    const words = name.toLowerCase().split(' ');
    return { names: words.map((_, i) => words.slice(i).join(' ')), around };
  });
}
