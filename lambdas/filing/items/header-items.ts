import { formNamed } from '../../terms/forms.ts';
import { itemCatalogue } from '../../terms/items/item-catalogue.ts';
import type { Item } from '../filing.ts';

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
  const isUnlisted = extra.length === 0 ? '' : `${listed(extra)}, which the header does not list.`;
  if (missing.length === 0) return isUnlisted === '' ? [] : [`The document has ${isUnlisted}`];
  const notThere = `The header lists ${quoted(missing)}, which the document does not have`;
  // What it has instead is said once.
  if (extra.length === inBody.size) return [`${notThere}; it has ${isUnlisted}`];
  return [`${notThere}; it has ${listed(inBody)}.`, ...(isUnlisted === '' ? [] : [`The document has ${isUnlisted}`])];
}

/** The numbers that the item lines of a header can mean. */
export function listedItems(lines: readonly string[]): string[] {
  return [...new Set(lines.flatMap((line) => numbersFor(line.trim())))];
}

/** An 8-K without a single item is none that the form knows. */
export function noItemWarnings(form: string | null, lines: readonly string[], items: readonly Item[]): string[] {
  if (items.length > 0 || formNamed(form)?.family !== 'current-report' || form?.startsWith('8-K') !== true) return [];
  const named = lines.map((line) => line.trim()).filter((line) => line !== '');
  const header = named.length === 0 ? '' : ` The header lists ${quoted(named)}.`;
  return [`No item of Form 8-K was found in the document.${header} Please read the filing itself.`];
}

/** The numbers that a header line can mean: a code ("7.01", "05") or a caption, which may belong to two eras. */
function numbersFor(line: string): readonly string[] {
  if (/^\d{1,2}(?:\.\d{2})?$/.test(line)) return [line.includes('.') ? line : String(Number(line))];
  return numbersByCaption.get(comparable(line)) ?? [];
}

const numbersByCaption: ReadonlyMap<string, readonly string[]> = groupNumbers();

function groupNumbers(): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const { number, captions } of itemCatalogue) {
    for (const caption of captions) {
      const key = comparable(caption);
      groups.set(key, [...(groups.get(key) ?? []), number]);
    }
  }
  return groups;
}

/** Words in small letters, singular, without articles and punctuation, in all of which headers differ from the form. */
function comparable(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z]+/g, ' ')
    .replace(/\bthe /g, '')
    .replace(/s\b/g, '')
    .trim();
}

function quoted(lines: readonly string[]): string {
  return lines.map((line) => `"${line}"`).join(', ');
}

function listed(numbers: Iterable<string>): string {
  return [...numbers].map((number) => `Item ${number}`).join(', ');
}
