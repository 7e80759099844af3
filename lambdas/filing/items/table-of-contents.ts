import type { Item } from '../filing.ts';
import type { ItemHeading } from './item-heading.ts';

/** A body shorter than this, when the same item has a longer one elsewhere, is a line of a table of contents. */
const STUB_CHARACTERS = 120;

/**
 * Leaves out a table of contents: a run of headings without text, before the first that has one, most of which come
 * again further down.
 */
export function withoutContents(headings: readonly ItemHeading[]): ItemHeading[] {
  const firstLong = headings.findIndex((h, i) => (headings[i + 1]?.start ?? Infinity) - h.bodyStart > STUB_CHARACTERS);
  const before = numbersOf(headings.slice(0, firstLong));
  // A heading with text is the first of the report, or the last line of the contents when other text comes in between.
  const end = headings[firstLong]?.numbers.every((n) => before.has(n.number)) ? firstLong : firstLong + 1;
  if (end < 2) return [...headings];
  const later = numbersOf(headings.slice(end));
  const again = headings.slice(0, end).filter((h) => h.numbers.every((n) => later.has(n.number)));
  return again.length * 2 > end ? headings.slice(end) : [...headings];
}

function numbersOf(headings: readonly ItemHeading[]): ReadonlySet<string> {
  return new Set(headings.flatMap((h) => h.numbers.map((n) => n.number)));
}

/**
 * Leaves out single lines of a table of contents: an item without text of its own that has a text elsewhere. Of an item
 * that nowhere has one the first heading is kept.
 */
export function withoutStubs(items: readonly Item[], text: string): Item[] {
  const lengths = items.map((item) => text.slice(item.start, item.end).trim().length);
  const longest = new Map<string, number>();
  items.forEach((item, i) => {
    longest.set(identity(item), Math.max(longest.get(identity(item)) ?? 0, lengths[i] ?? 0));
  });
  const kept = new Set<string>();
  return items.filter((item, i) => {
    const hasText = (longest.get(identity(item)) ?? 0) > STUB_CHARACTERS;
    if (hasText ? (lengths[i] ?? 0) <= STUB_CHARACTERS : kept.has(identity(item))) return false;
    kept.add(identity(item));
    return true;
  });
}

function identity({ part, number }: Item): string {
  return `${part} ${number}`;
}
