import type { Evidence } from '../terms/evidence.ts';
import type { FiledDocument } from './filing.ts';
import { limits } from './limits.ts';

/** Evidence for the characters from `start` to `end` (exclusive) of a document's text. */
export function evidenceOf(document: FiledDocument, start: number, end: number): Evidence {
  const raw = document.text.text.slice(start, end);
  const lead = raw.length - raw.trimStart().length;
  return { document: document.number, ...document.text.positionAt(start + lead), quote: shortened(raw) };
}

function shortened(raw: string): string {
  const most = limits.quoteCharacters;
  const words = raw.replace(/\s+/g, ' ').trim();
  if (words.length <= most) return words;
  const half = Math.floor(most / 2);
  return `${words.slice(0, half).trimEnd()} ... ${words.slice(-half).trimStart()}`;
}
