import * as z from 'zod';
import { listed } from '../terms/days/day-words.ts';

/** An object with these keys and no others; of another key the message says which one was probably meant. */
export function exactObject<Shape extends z.core.$ZodLooseShape>(shape: Shape): z.ZodObject<Shape, z.core.$strict> {
  const known = Object.keys(shape);
  return z.strictObject(shape, {
    error: (issue) => (issue.code === 'unrecognized_keys' ? unknownKeys(issue.keys, known) : undefined),
  });
}

function unknownKeys(keys: readonly string[], known: readonly string[]): string {
  const named = keys.map((key) => {
    const meant = probablyMeant(key, known);
    return `"${key.slice(0, 60)}"${meant === null ? '' : ` (did you mean "${meant}"?)`}`;
  });
  return `does not know ${listed(named)}; it may have ${listed(known)}`;
}

/**
 * The name that is nearest to a key, in any letters, when at most a third of it is written otherwise; null for none.
 * @example probablyMeant('close-of-busines', ['closeOfBusiness']) // 'closeOfBusiness'
 */
export function probablyMeant(key: string, known: readonly string[]): string | null {
  const written = plain(key);
  const [nearest] = known
    .map((name) => ({ name, changes: changesBetween(written, plain(name)) }))
    .sort((a, b) => a.changes - b.changes);
  return nearest !== undefined && nearest.changes * 3 <= Math.max(3, nearest.name.length) ? nearest.name : null;
}

function plain(key: string): string {
  return key
    .slice(0, 60)
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
}

/** How many letters must be put in, left out or changed; two that are swapped count as one change. */
function changesBetween(a: string, b: string): number {
  const rows = [Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    const before = (up: number, j: number) => rows[i - up]?.[j] ?? 0;
    for (let j = 1; j <= b.length; j += 1) {
      const kept = before(1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const isSwapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const swapped = isSwapped ? before(2, j - 2) + 1 : kept;
      row.push(Math.min(kept, swapped, before(1, j) + 1, (row[j - 1] ?? 0) + 1));
    }
    rows.push(row);
  }
  return rows[a.length]?.[b.length] ?? 0;
}
