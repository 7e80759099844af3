import { createHash } from 'node:crypto';
import type { Filing } from '../filing/filing.ts';

/** By what copies of one text are recognised, also one that ends too early. */
export interface CopyMarks {
  /** Letters and digits of the text. */
  readonly letters: number;
  /** SHA-256 (hex) of all of them. */
  readonly hash: string;
  /** Short hashes of the first 400, 440, 484 ... of them, as far as the text goes. */
  readonly checkpoints: readonly string[];
  /** The copy ends too early. */
  readonly isCutOff: boolean;
}

/** What the beginnings of two filings hardly ever have in common: it takes in the name on the cover page. */
const FIRST_CHECKPOINT = 400;
const GROWTH = 1.1;
/** A copy that ends within a tag or a word may have so many letters that are not the text's. */
const RAGGED_END = 80;

/** The places of the checkpoints in so many letters. */
function checkpointsIn(letters: number): number[] {
  const places: number[] = [];
  for (let at = FIRST_CHECKPOINT; at <= letters; at = Math.floor(at * GROWTH)) places.push(at);
  return places;
}

/** The marks of a text: of its letters and digits, case folded, however it is wrapped, spaced or encoded. */
export function marksOf(text: string, isCutOff = false): CopyMarks {
  const bare = bareText(text);
  const whole = createHash('sha256');
  const checkpoints: string[] = [];
  let hashed = 0;
  for (const at of checkpointsIn(bare.length)) {
    whole.update(bare.slice(hashed, at));
    checkpoints.push(whole.copy().digest('hex').slice(0, 16));
    hashed = at;
  }
  return { letters: bare.length, hash: whole.update(bare.slice(hashed)).digest('hex'), checkpoints, isCutOff };
}

/** Whether one is the other or, cut off, its beginning. */
export function isTheSameText(one: CopyMarks, other: CopyMarks): boolean {
  if (one.hash === other.hash) return true;
  const [short, long] = one.letters < other.letters ? [one, other] : [other, one];
  if (!short.isCutOff || short.letters === long.letters) return false;
  const last = checkpointsIn(short.letters - RAGGED_END).length - 1;
  const mark = one.checkpoints[last];
  return mark !== undefined && mark === other.checkpoints[last];
}

/** How much of a filing a copy of it holds: the letters and digits of all its documents. */
export function lettersIn({ documents }: Filing): number {
  return documents.reduce((sum, { text }) => sum + bareText(text.text).length, 0);
}

const PIECE = 0x10000;
const kept = new Uint16Array(PIECE);
/** By code unit whether it is a letter or digit; 0: that was not asked yet. */
const kinds = new Uint8Array(0x10000);
const KEPT = 1;
const LEFT_OUT = 2;

/** The letters and digits of a text. An engine takes ten times as long to put together what an expression leaves. */
function bareText(text: string): string {
  const folded = text.normalize('NFKC').toLowerCase();
  // Letters of two code units each: hardly any text has one.
  if (/[\ud800-\udfff]/.test(folded)) return folded.replace(/[^\p{L}\p{N}]+/gu, '');
  let bare = '';
  for (let from = 0; from < folded.length; from += PIECE) {
    const to = Math.min(from + PIECE, folded.length);
    let length = 0;
    for (let at = from; at < to; at += 1) {
      const unit = folded.charCodeAt(at);
      if ((kinds[unit] || kindOf(unit)) === KEPT) kept[length++] = unit;
    }
    bare += Buffer.from(kept.buffer, 0, length * 2).toString('utf16le');
  }
  return bare;
}

function kindOf(unit: number): number {
  const kind = /[\p{L}\p{N}]/u.test(String.fromCharCode(unit)) ? KEPT : LEFT_OUT;
  kinds[unit] = kind;
  return kind;
}
