import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { inFull } from '../../../lambdas/terms/source.ts';

/** How often a property is tried: reading a filing takes a few milliseconds. */
export const runs = { numRuns: Number(process.env.PROPERTY_RUNS ?? 30) };

const first = Temporal.PlainDate.from('2025-01-06');

/** A day of 2025 or early 2026. */
export const someDay = fc.integer({ min: 0, max: 420 }).map((days) => first.add({ days }));

/** A sentence about shareholders, or about something else, with the days it names written out. */
type Sentence = (days: readonly [Temporal.PlainDate, Temporal.PlainDate]) => string;

const sentences: readonly Sentence[] = [
  ([a]) => `The annual meeting of stockholders will be held on ${inFull(a)}.`,
  ([a, b]) => `The annual meeting of stockholders has been moved from ${inFull(a)} to ${inFull(b)}.`,
  ([a, b]) => `The special meeting of stockholders called for ${inFull(a)} was postponed until ${inFull(b)}.`,
  ([a]) => `Stockholders of record on ${inFull(a)} may vote at the annual meeting.`,
  ([a]) => `Proxy materials for the annual meeting will be mailed on or about ${inFull(a)}.`,
  ([a]) => `Last year’s annual meeting of stockholders was held on ${inFull(a.subtract({ years: 1 }))}.`,
  ([a]) => `A proposal under Rule 14a-8 must be received by the close of business on ${inFull(a)}.`,
  ([a, b]) => `Nominations must be received not earlier than ${inFull(a)} and not later than ${inFull(b)}.`,
  ([a]) => `Notice under Rule 14a-19 must be received no later than ${inFull(a)}.`,
  ([a]) => `The bylaws were last amended on ${inFull(a)}.`,
  ([a]) => `The Board of Directors met on ${inFull(a)} to consider the sale of the lamp works.`,
  ([a]) => `A dividend is payable on ${inFull(a)}.`,
  () =>
    'Notice of a nomination must be received not less than 90 nor more than 120 days before the anniversary of the preceding annual meeting.',
  () => 'Marsh Lantern Corporation makes lamps, wicks and oil of every kind.',
];

/** A paragraph, with the days that stand in it. */
interface Paragraph {
  readonly text: string;
  readonly days: readonly Temporal.PlainDate[];
}

const sentence: fc.Arbitrary<Paragraph> = fc
  .tuple(fc.constantFrom(...sentences), someDay, someDay)
  .map(([write, a, b]) => ({ text: write([a, b]), days: [a, b, a.subtract({ years: 1 })] }));

const paragraph: fc.Arbitrary<Paragraph> = fc.array(sentence, { minLength: 1, maxLength: 3 }).map((parts) => ({
  text: parts.map(({ text }) => text).join(' '),
  days: parts.flatMap(({ days }) => days),
}));

/** What a paper says, a few paragraphs of it. */
export const somePaper: fc.Arbitrary<{ readonly says: string; readonly days: readonly Temporal.PlainDate[] }> = fc
  .array(paragraph, { minLength: 1, maxLength: 5 })
  .map((parts) => ({ says: parts.map(({ text }) => text).join('\n\n'), days: parts.flatMap(({ days }) => days) }));

const scraps = [
  ...[
    'the annual meeting of stockholders',
    'a special meeting',
    'last year’s annual meeting',
    'the meeting',
    'the Board',
  ],
  ...[
    'will be held on',
    'was held on',
    'has been postponed',
    'rescheduled from',
    'to',
    'adjourned',
    'cancelled',
    'instead of',
  ],
  ...['the record date', 'holders of record', 'proxy materials', 'first mailed', 'on or about', 'announced'],
  ...['a nomination', 'a proposal under Rule 14a-8', 'other business', 'notice', 'must be received', 'is due'],
  ...[
    'not later than',
    'not earlier than',
    'between',
    'and',
    'or',
    'by',
    'before',
    'after',
    'if',
    'unless',
    'in which case',
  ],
  ...[
    '90 days',
    'the 120th day',
    'sixty (90) days',
    'the anniversary of',
    'more than 30 days',
    'the later of',
    'such anniversary',
  ],
  ...[',', ';', '.', '(', ')', ':', '@D0@', '@N0@'],
];

/** Words that filings use of meetings and deadlines, in an order that makes no sense, with the days among them. */
export const wordSalad: fc.Arbitrary<{ readonly says: string; readonly days: readonly Temporal.PlainDate[] }> = fc
  .array(fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...scraps) }, someDay), { minLength: 5, maxLength: 60 })
  .map((words) => ({
    says: words.map((word) => (typeof word === 'string' ? word : inFull(word))).join(' '),
    days: words.flatMap((word) => (typeof word === 'string' ? [] : [word, word.subtract({ years: 1 })])),
  }));

/** The same words with line ends and blanks elsewhere. */
export function wrapped(says: string, width: number, blank = ' '): string {
  return says
    .split('\n\n')
    .map((text) => text.split(' ').reduce((lines, word) => join(lines, word, width, blank), ''))
    .join('\n\n');
}

function join(lines: string, word: string, width: number, blank: string): string {
  if (lines === '') return word;
  const line = lines.slice(lines.lastIndexOf('\n') + 1);
  return line.length + 1 + word.length > width ? `${lines}\n${word}` : `${lines}${blank}${word}`;
}
