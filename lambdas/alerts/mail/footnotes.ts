import { excerpt } from '../../filing/quote.ts';
import type { Analysed } from '../../records/json/analysis.ts';
import type { Evidence } from '../../terms/evidence.ts';
import { filingInWords } from '../../terms/source.ts';
import { oneLine } from '../words/plain-words.ts';

/** More than this many marks on one statement help nobody. */
const marksAtMost = 5;
const quoteAtMost = 360;

/** A passage, and the statements that rest on it. */
interface Note {
  readonly passage: Evidence;
  readonly statements: string[];
}

/** Numbers the passages that statements rest on, in the order in which they are first referred to. */
export class Footnotes {
  private readonly numbers = new Map<string, number>();
  private readonly notes: Note[] = [];

  /**
   * The marks of the passages that a statement rests on, "[1][4]"; a passage that was referred to before keeps its
   * number. Where it is long, the days that the statement names are shown of it.
   */
  mark(evidence: readonly Evidence[], statement: string): string {
    const numbers = evidence.slice(0, marksAtMost).map((passage) => this.numberOf(passage, statement));
    return [...new Set(numbers)]
      .sort((a, b) => a - b)
      .map((number) => `[${number}]`)
      .join('');
  }

  /** The passages with where they stand, one paragraph each. */
  paragraphs(filing: Analysed['filing']): string[] {
    const hasPages = this.notes.some(({ passage: { page } }) => page !== null && page > 1);
    return this.notes.map(({ passage, statements }, index) => {
      const place = placeOf(passage, filing, hasPages);
      const quote = excerpt(oneLine(passage.quote), quoteAtMost, statements.join('; '));
      return `[${index + 1}] ${place}: "${quote}"`;
    });
  }

  /** The passages that were referred to, by their numbers. */
  cited(): readonly { readonly number: number; readonly passage: Evidence }[] {
    return this.notes.map(({ passage }, index) => ({ number: index + 1, passage }));
  }

  private numberOf(passage: Evidence, statement: string): number {
    // The same words at two places are one passage.
    const key = JSON.stringify([passage.filing?.id, passage.quote]);
    const number = this.numbers.get(key) ?? this.notes.push({ passage, statements: [] });
    this.numbers.set(key, number);
    this.notes[number - 1]?.statements.push(statement);
    return number;
  }
}

/**
 * "page 2, line 46", "EX-99.1, line 12": what a reader needs to find it with their own eyes. Where nothing stands beyond
 * the first page, the line alone is the place, be it that no page is marked at all.
 */
function placeOf(passage: Evidence, filing: Analysed['filing'], hasPages: boolean): string {
  const page = passage.page === null || !hasPages ? [] : [`page ${passage.page}`];
  const place = [...page, `line ${passage.line}`];
  // Of another filing's documents only the number is known.
  if (passage.filing !== undefined) {
    const document = passage.document === 1 ? [] : [`document ${passage.document}`];
    return [oneLine(filingInWords(passage.filing), 60), ...document, ...place].join(', ');
  }
  const document = filing.documents.find(({ number }) => number === passage.document);
  const which =
    passage.document === filing.mainDocument
      ? []
      : [document?.type ? oneLine(document.type, 20) : `document ${passage.document}`];
  return [...which, ...place].join(', ');
}
