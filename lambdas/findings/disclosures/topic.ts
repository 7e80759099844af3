import { matchesIn } from '../../terms/patterns/matches.ts';
import { inTurn, oneOf } from '../prose/any-of.ts';

const LONGEST_TOPIC = 160;
/** Fewer characters are no topic: "it". */
const SHORTEST_TOPIC = 8;
/** A line that is cut keeps at least so much of itself. */
const LEAST_KEPT = 90;

/** What leads to the topic: "announced that", "a press release regarding". */
const leadsToTopic = new RegExp(
  inTurn(
    '\\b',
    oneOf(
      'announc(?:ed|es|ing)(?: today)?(?:, among other (?:things|matters),)?(?: that)?(?=\\s)',
      'regarding',
      'relating to',
      'related to',
      'concerning',
      'reporting',
      'reported(?: that)?',
      'with respect to',
      'discussing',
      'to discuss',
      'describing',
      'containing',
      'providing an update on',
      "posted(?: (?:to|on) (?:its|our|the)[\\w’' ]{0,40} website,?)?",
      '(?:(?:is|are) (?:hereby )?furnishing|hereby furnishes)(?: as exhibit [\\d.]{0,6}\\d)?',
    ),
    '\\s+(?=\\S)',
  ),
  'i',
);
/** A topic within what seems to be one: "furnishing this report to disclose information in the form of textual information from". */
const leadsOn = /\bin the form of (?:the )?(?:textual )?information (?:contained )?(?:from|in)\s+(?=\S)/i;

/** How and where a paper is enclosed, at the end of a sentence. */
const enclosedAtEnd = new RegExp(
  inTurn(
    oneOf(
      ',? (?:a copy|copies) of (?:which|the)\\b',
      inTurn(
        ',? (?:(?:which|that|and|each of which) )?(?:(?:is|are|was|were) |(?:has|have) been )',
        '(?:being |also |hereby )?(?:attached|furnished|filed|included|incorporated)\\b',
      ),
    ),
    '.{0,600}$',
  ),
  'i',
);
/** The same within a sentence that goes on, or beside the paper: "furnishing as Exhibit 99.1 the attached press release". */
const enclosedWithin = new RegExp(
  inTurn(
    ',? \\(?(?:which is |that is )?(?:(?:attached|furnished|filed|included) )?(?:hereto |herewith |hereby )?as exhibits? [\\d.]{0,6}\\d',
    '(?:(?:,|,? and) [\\d.]{0,6}\\d){0,6}(?: (?:hereto|herewith|to this (?:current )?report(?: on form 8-k)?))?\\)?,?(?= |[.]?$)',
  ),
  'i',
);
/** "(the “Company”)", and "a press release, Exhibit 99,". */
const asides =
  / ?\((?:(?:the|each|together|collectively|such)[ ,]{1,3}){0,3}["“”'‘’][^()]{1,80}\)|, exhibit [\d.]{0,6}\d,?(?= |[.]?$)/gi;
const attached = /\b(the) attached (?=[A-Za-z])/gi;

/** When the paper was issued, behind what it is about. */
const issuedOn = /, (?:issued|dated|released)(?: on)? [A-Z][a-z]{2,8}\.? \d{1,2}, \d{4}$/;

/** Words after which a clause is not at its end. */
const goesOn = new RegExp(
  inTurn(
    oneOf(
      '[,(:“"‘—–-]',
      inTurn(
        '\\b',
        oneOf(
          'a',
          'an',
          'the',
          'and',
          'or',
          'nor',
          'but',
          'as',
          'is',
          'are',
          'was',
          'were',
          'be',
          'been',
          'has',
          'have',
          'had',
          'to',
          'of',
          'in',
          'on',
          'at',
          'by',
          'for',
          'from',
          'with',
          'that',
          'which',
          'who',
          'whose',
          'its',
          'their',
          'our',
          'including',
          'furnishes',
          'furnishing',
          'announcing',
          'announced',
          'under',
          'pursuant',
        ),
      ),
    ),
    '$',
  ),
  'i',
);
/** Where a clause may end. */
const clauseEnd = /[,;:](?= |$)| (?=(?:which|who|whose|where|pursuant to|subject to|in connection with|as well as)\b)/g;
const list = /\s{0,3}[•●▪■].{0,200}$/;
const abbreviated = /(?:\b(?:Inc|Corp|Co|Ltd|[ap]\.m|L\.P|U\.S|N\.A|S\.A))\.$/;

/**
 * What a sentence is about, in one line of at most 160 characters: its topic, without the words that lead to it and those
 * on how a paper is enclosed; the whole sentence where that would leave too little.
 * @example topicOf('We issued a press release announcing the sale of our works, which is attached.') // 'the sale of our works'
 */
export function topicOf(sentence: string): string {
  const plain = sentence.replace(asides, '');
  const lead = leadsOn.exec(plain) ?? leadsToTopic.exec(plain);
  const topic = lead ? withoutEnclosure(plain.slice(lead.index + lead[0].length)).replace(issuedOn, '') : '';
  return shortened((topic.length < SHORTEST_TOPIC ? withoutEnclosure(plain) : topic).replace(addressFirst, ''));
}

/** "Posted on its website / www.marsh.com / an updated presentation": the address on a line of its own. */
const addressFirst = /^(?:at )?(?:https?:\/\/|www\.)[^\s,]{3,120},? (?=\S)/i;

/** Without the words on the enclosure, where what is left is whole. */
function withoutEnclosure(words: string): string {
  const kept = [words.replace(enclosedAtEnd, ''), words.replace(enclosedWithin, '')].map(withoutFullStop);
  const whole = kept.find((k) => k.length >= SHORTEST_TOPIC && k.length < words.length - 2 && !goesOn.test(k));
  return (whole ?? withoutFullStop(words)).replace(attached, '$1 ').trim();
}

function withoutFullStop(words: string): string {
  const trimmed = words.replace(/[,;:\s]+$/, '');
  return abbreviated.test(trimmed) ? trimmed : trimmed.replace(/[.,;:\s]+(["”’')]{0,3})$/, '$1');
}

/** Cut where a clause ends, else at a blank where no word waits for the next. */
function shortened(line: string): string {
  if (line.length <= LONGEST_TOPIC) return line;
  const most = line.slice(0, LONGEST_TOPIC - 3).replace(list, '');
  const ends = [...matchesIn(most, clauseEnd)].map((end) => end.index).filter((end) => end >= LEAST_KEPT);
  const blanks = [...matchesIn(most, / /g)].map((blank) => blank.index);
  const end = ends.findLast((at) => isWhole(most.slice(0, at))) ?? blanks.findLast((at) => isWhole(most.slice(0, at)));
  return `${most.slice(0, end).replace(/[,;:\s]+$/, '')}...`;
}

function isWhole(words: string): boolean {
  const [open, closed] = [/[(“]/g, /[)”]/g].map((bracket) => words.match(bracket)?.length ?? 0);
  return open === closed && !goesOn.test(words);
}
