import { once } from '../../../terms/once.ts';
import { matchesIn } from '../../../terms/patterns/matches.ts';
import { conferenceWords } from '../../phrasebook/bodies/conference-words.ts';
import { societyWords } from '../../phrasebook/bodies/societies.ts';
import { companyForm } from '../../phrasebook/names-of-companies.ts';
import { inTurn, oneOf } from '../../prose/any-of.ts';
import { decided, isWatched } from '../../reading/decisions.ts';

/** Who holds an annual meeting that is no meeting of shareholders, as a sentence names it. */
export interface Society {
  /** As it is written; null where the sentence only tells what is done there, such as showing posters. */
  readonly name: string | null;
  /** It is called by its initials, as a company may be. */
  readonly isInitials: boolean;
}

const word = "[A-Z][\\w&.'’/-]*";
const nameWord = oneOf(word, 'of', 'for', 'on', 'in', 'and', 'the', 'to', 'with', '&', '\\d{1,3}(?:st|nd|rd|th)');
const societyWord = societyWords.map(({ says }) => says).join('|');
/** "2025", "38th", "(ASLM)": between the name and the words "Annual Meeting". */
const label = inTurn(
  '(?:',
  oneOf(
    ' ?\\((?:the )?["“]?(?:20\\d\\d )?[A-Z][\\w&/-]{1,11}(?: 20\\d\\d)?["”]?\\)(?:[’\']s)?',
    '(?<= )(?:(?:19|20)\\d\\d|\\d{1,3}(?:st|nd|rd|th))',
    "(?<= )[’'](?:s)?",
  ),
  ' ?){0,3}',
);
/** So many characters before and behind "Annual Meeting" may tell whose it is. */
const BEFORE = 200;
const BEHIND = 140;

const anAnnualMeeting = /\b(?:Annual|annual) (?:Meeting|meeting)s?\b/g;
const namedBefore = new RegExp(`((?:${nameWord},? ){0,14})$`);
const labelBefore = new RegExp(`${label}$`);
const isSociety = new RegExp(`\\b(?:${societyWord})\\b(?:[’'](?:s|(?= )))?(?: ${nameWord},?){0,10} ?$`);
const endsOpen = /\b(?:of|for|on|in|and|the|to|with|&),? ?$/;
const holdersNext = oneOf('[Ss]hare', '[Ss]tock', '[Uu]nit', '[Mm]embers', '[Hh]olders');
const namedBehind = new RegExp(
  inTurn(
    `^(?: (?:19|20)\\d\\d)? of (?:the )?((?!${holdersNext})(?:${nameWord} ){0,6}?(?:${societyWord})`,
    `(?: (?:of|for) (?:${nameWord} ){0,4}?${word})?)(?![\\w-])`,
  ),
);
const initialsBefore = new RegExp(`\\b([A-Z][A-Z0-9&/-]{1,11})(?:[’']s?)? ${label}$`);
const noInitials = /^(?:[AE]GM|ASM|[IVX]+|US|USA|SEC|NYSE|NASDAQ|THE|OUR|ITS|CEO|LIVE|NEWS|NOTICE|AND|OF|FOR|AT)$/;
/** A meeting that goes on for days: "June 2-6, 2025", "from June 2 to June 6". */
const forDays = new RegExp(
  inTurn(
    '\\b',
    oneOf(
      '[A-Z][a-z]{2,8}\\.? \\d{1,2}(?:, \\d{4})? ?(?:[-–—]|to|through) ?(?:[A-Z][a-z]{2,8}\\.? )?\\d{1,2}',
      '\\d{1,2} ?[-–—] ?\\d{1,2} [A-Z][a-z]{2,8}',
    ),
    '\\b',
  ),
);
const isMoved =
  /\b(?:moved?|postponed?|changed?|re-?scheduled?|adjourned?|advanced?|delayed?|shifted|from the original|put off|brought forward)\b/i;

const conference = new RegExp(`\\b(?:${conferenceWords.map(({ says }) => says).join('|')})s?\\b`, 'i');
const plainConference = new RegExp(
  `\\b(?:${conferenceWords.flatMap(({ says, alone }) => (alone ? says : [])).join('|')})\\b`,
  'i',
);
/** "At our annual meeting": whoever tells speaks of the own one. */
const ownBefore = new RegExp(`\\b(?:our|its|their|company['’]s|registrant['’]s|fund['’]s|trust['’]s) ${label}$`, 'i');
const atBefore = new RegExp(
  `\\b(?:at|during|for|from|in|of) (?:the |this year[’']s )?(?:${nameWord},? ){0,10}${label}$`,
);
const holders = '(?:share|stock|unit)-?(?:holders|owners)';
const ofHolders = new RegExp(
  oneOf(
    `\\bmeetings? of (?:the |its |our |all )?(?:[a-z]+ )?${holders}\\b`,
    "\\b(?:share|stock|unit)-?holders?['’]?s?['’]? (?:annual )?meeting",
  ),
  'i',
);
const holdersAct =
  /\b(?:(?:share|stock|unit)-?(?:holders?|owners?)|vot(?:es?|ed|ing)|prox(?:y|ies)|record date|quorum)\b/i;

/**
 * The societies and conferences of whose annual meetings a sentence tells. Whether one of them is the registrant itself
 * is for others to say.
 * @example societiesIn('The film is shown at the ASLM 38th Annual Meeting.') // [{ name: 'ASLM', isInitials: true }]
 */
export function societiesIn(sentence: string): Society[] {
  if (!sentence.includes('nnual ') || ofHolders.test(sentence)) return [];
  // Each is asked once of a sentence, however many meetings it names.
  const says = (what: RegExp) => once(() => what.test(sentence));
  const holdersDo = says(holdersAct);
  const moves = says(isMoved);
  const isConference = says(conference);
  const isPlainly = says(plainConference);
  return [...matchesIn(sentence, anAnnualMeeting)].flatMap(({ index, 0: words }): Society[] => {
    const left = sentence.slice(Math.max(0, index - BEFORE), index);
    const right = sentence.slice(index + words.length, index + words.length + BEHIND);
    const society = societyBefore(left) ?? namedBehind.exec(right)?.[1] ?? null;
    if (society !== null) {
      tell(society, sentence);
      return [{ name: society, isInitials: false }];
    }
    if (holdersDo() || ownBefore.test(left)) return [];
    const letters = initialsBefore.exec(left)?.[1];
    const isForDays = forDays.test(right) && !moves();
    if (letters !== undefined && !noInitials.test(letters) && !companyForm.test(letters.toLowerCase()))
      return isForDays || isConference() ? [{ name: letters, isInitials: true }] : [];
    return isPlainly() && atBefore.test(left) ? [{ name: null, isInitials: false }] : [];
  });
}

/** The name of a society that ends right before "Annual Meeting", with nothing but its year between. */
function societyBefore(left: string): string | null {
  const words = `${left.replace(labelBefore, '').trimEnd()} `;
  const name = namedBefore.exec(words)?.[1]?.trim() ?? '';
  if (name === '' || endsOpen.test(name) || !isSociety.test(name)) return null;
  return name.replace(/^(?:(?:of|for|on|in|and|the|The|to|with|At|In|&|\d{1,3}(?:st|nd|rd|th)),? )+/, '');
}

function tell(name: string, sentence: string): void {
  if (!isWatched()) return;
  for (const row of societyWords) if (new RegExp(`\\b(?:${row.says})\\b`).test(name)) decided(row, sentence);
}
