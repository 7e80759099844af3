import type { Item } from '../filing.ts';
import { type CatalogueItem, itemCatalogue } from '../item-catalogue.ts';

/**
 * Compares the item lines of a submission's header with the items found in the body. The body decides; a disagreement
 * is worth a remark, an empty line (usual in the 1990s) is not.
 */
export function headerItemWarnings(lines: readonly string[], items: readonly Item[]): string[] {
  const inBody = new Set(items.map((i) => i.number));
  const named = lines.map((line) => line.trim()).filter((line) => line !== '');
  if (named.length === 0 || items.length === 0) return [];
  const missing = named.filter((line) => !numbersFor(line).some((number) => inBody.has(number)));
  const inHeader = new Set(named.flatMap(numbersFor));
  const extra = [...inBody].filter((number) => !inHeader.has(number));
  const warnings: string[] = [];
  if (missing.length > 0)
    warnings.push(`The header lists ${quoted(missing)}, which the document does not have; it has ${itemList(items)}.`);
  if (extra.length > 0)
    warnings.push(`The document has Item ${extra.join(', Item ')}, which the header does not list.`);
  return warnings;
}

/** The numbers that a header line can mean: a code ("7.01", "05") or a caption, which may belong to two eras. */
function numbersFor(line: string): string[] {
  if (/^\d{1,2}(?:\.\d{2})?$/.test(line)) return [line.includes('.') ? line : String(Number(line))];
  const wanted = folded(line);
  return itemCatalogue.filter((row) => agrees(row, wanted)).map((row) => row.number);
}

function agrees(row: CatalogueItem, wanted: string): boolean {
  return row.captions.some(
    (caption) => folded(caption) === wanted || folded(caption).replace(/s\b/g, '') === wanted.replace(/s\b/g, ''),
  );
}

function folded(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z]+/g, ' ')
    .replace(/\bthe /g, '')
    .trim();
}

function quoted(lines: readonly string[]): string {
  return lines.map((line) => `"${line}"`).join(', ');
}

function itemList(items: readonly Item[]): string {
  return items.length === 0 ? 'none' : [...new Set(items.map((i) => `Item ${i.number}`))].join(', ');
}
