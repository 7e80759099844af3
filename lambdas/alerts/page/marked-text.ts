import { escaped } from './html.ts';

/** A passage to be highlighted: its number, and the sentence. */
export interface Cited {
  readonly number: number;
  readonly quote: string;
}

/** Enough of a sentence to find it by, and little enough to be there when it was shortened. */
const foundBy = 80;

/**
 * A document's text as HTML in which the cited sentences are highlighted, each linked back to where it is cited. One
 * that is not found word by word is left out here; it stands among the citations. Linear in the text for each sentence.
 */
export function markedText(text: string, cited: readonly Cited[]): string {
  const { folded, offsets } = foldedText(text);
  const marks = cited
    .flatMap(({ number, quote }) => {
      const words = quote.replace(/\s+/g, ' ').trim();
      const at = folded.indexOf(words.slice(0, foundBy));
      if (at < 0 || words === '') return [];
      const whole = folded.startsWith(words, at) ? words.length : endOfSentence(folded, at) - at;
      return [{ number, start: offsets[at] ?? 0, end: (offsets[at + whole - 1] ?? text.length - 1) + 1 }];
    })
    .sort((a, b) => a.start - b.start || b.end - a.end);
  let html = '';
  let from = 0;
  for (const { number, start, end } of marks) {
    const link = `<sup><a href="#n${number}" aria-label="back to citation ${number}">${number}</a></sup>`;
    if (start < from) {
      // Within the one before it, or overlapping: it shares the highlight.
      html += `<span id="t${number}"></span>${link}`;
      continue;
    }
    html += `${escaped(text.slice(from, start))}<mark id="t${number}">${escaped(text.slice(start, end))}</mark>${link}`;
    from = end;
  }
  return html + escaped(text.slice(from));
}

function endOfSentence(text: string, from: number): number {
  const end = text.indexOf('. ', from + foundBy);
  return end < 0 || end > from + 2000 ? Math.min(text.length, from + 400) : end + 1;
}

/** The text with every run of white space as one blank, and where each character came from. */
function foldedText(text: string): { readonly folded: string; readonly offsets: readonly number[] } {
  const offsets: number[] = [];
  let folded = '';
  for (const { 0: run, index } of text.matchAll(/\s+|\S+/g)) {
    if (/^\s/.test(run)) {
      folded += ' ';
      offsets.push(index);
    } else {
      folded += run;
      for (let i = 0; i < run.length; i++) offsets.push(index + i);
    }
  }
  return { folded, offsets };
}
