import type { StatedDeadline } from '../../finding.ts';
import { inTurn, oneOf } from '../../prose/any-of.ts';
import type { Passage, Sentence } from '../../prose/passages.ts';
import { subjectsNamed } from '../../reading/sentence-reading.ts';

const holdsNoLonger = oneOf(
  inTurn(
    '(?:is|are|was|were|has been|have been)(?: (?:all|each|both|hereby|therefore|thus|accordingly|now))* ',
    '(?:superseded|replaced|withdrawn|rescinded|revoked|void|of no (?:further |longer any )?(?:force|effect))',
  ),
  '(?:is|are) no longer (?:applicable|in effect|in force|effective|valid|operative|correct|current)',
  '(?:(?:do|does|will|shall) )?no longer (?:appl(?:y|ies)|holds?|governs?|controls?)',
  '(?:do|does|will|shall) not (?:any longer )?(?:apply|hold)(?! to)',
  'should (?:be disregarded|no longer be relied (?:up)?on)',
  '(?:has|have)(?: (?:all|both|each|already|now|since))* (?:passed|expired|lapsed|elapsed)',
);
const day = '(?:deadline|date|day|window|period)';
const pointsAbove = `(?:described|set forth|stated|given|disclosed|printed|set out|listed|mentioned|provided|referred to)? ?(?:(?:t?here)?in)?above`;

/** Said of several, or of all, that were printed before: "the deadlines described above no longer apply". */
const ofAll = new RegExp(
  inTurn(
    '\\b(?:the|these|those|such|all|both|all of the|each of the) ',
    oneOf(
      `(?:foregoing |above )${day}s(?: (?:for|of)\\b[^@.;,]{0,80})?`,
      `${day}s (?:(?:for|of)\\b[^@.;,]{0,80} )?${pointsAbove},?`,
      `${day}s`,
    ),
    ` ${holdsNoLonger}\\b`,
  ),
);
/** Said of the one printed last. */
const ofLast = new RegExp(
  inTurn(
    '\\b(?:the|this|that|such) ',
    oneOf(
      `(?:foregoing |above )${day}(?: (?:for|of)\\b[^@.;,]{0,80})?`,
      `${day} (?:(?:for|of)\\b[^@.;,]{0,80} )?${pointsAbove},?`,
      `(?<=\\b(?:this|that|such) )${day}`,
    ),
    ` ${holdsNoLonger}\\b`,
  ),
);
/** What is said for a case only. */
const conditional = /\b(?:if|unless|should the|were the|in the event|in case|when|whenever|once|would|after which)\b/;
const mayTakeBack =
  /\b(?:supersed|replac|withdr|resci|revok|void|effect|longer|not|disregard|passed|expired|lapsed|elapsed)/;

/** What a sentence says of the deadlines printed before it: that all hold no longer, or the last; null where it says nothing of the kind. */
function takesBack(sentence: Sentence): { readonly which: 'all' | 'last'; readonly words: string } | null {
  if (!/(?:deadline|date|day|window|period)s? /.test(sentence.text) || !mayTakeBack.test(sentence.text)) return null;
  const { text } = sentence.wording();
  const found = ofAll.exec(text) ?? ofLast.exec(text);
  const words = text.slice(0, found === null ? 0 : found.index + found[0].length);
  if (found === null || conditional.test(words)) return null;
  return { which: ofAll.test(text) ? 'all' : 'last', words };
}

/** The deadlines that still hold once a sentence behind them is read: those of other documents do, and what it does not name. */
export function leftBy(sentence: Sentence, before: readonly StatedDeadline[]): readonly StatedDeadline[] {
  const taken = before.length === 0 ? null : takesBack(sentence);
  if (taken === null) return before;
  const own = sentence.evidence().document;
  const { subjects } = subjectsNamed(taken.words);
  const last = before.at(-1)?.evidence[0];
  return before.filter(({ subject, evidence: [where] }) => {
    if (where?.document !== own || (subjects.length > 0 && !subjects.includes(subject))) return true;
    return taken.which === 'last' && subjects.length === 0 && where.quote !== last?.quote;
  });
}

/** The same behind all sentences of a passage. */
export function leftByAll({ sentences }: Passage, before: readonly StatedDeadline[]): readonly StatedDeadline[] {
  return sentences.reduce((left, sentence) => leftBy(sentence, left), before);
}
