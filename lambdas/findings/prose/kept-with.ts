/** What keeps with itself what was found out about it. */
export interface Remembering {
  /** A place for each function whose values are kept; null until one is. */
  remembered: unknown[] | null;
}

let places = 0;

/**
 * A function whose value for an object is found once, and kept with the object as long as that is. Weak maps would do the
 * same, but with one entry a sentence an engine takes long to clear them.
 */
export function keptWith<Owner extends Remembering, T extends object | null>(
  find: (owner: Owner) => T,
): (owner: Owner) => T {
  const place = places;
  places += 1;
  return (owner) => {
    const known = owner.remembered?.[place] as T | undefined;
    if (known !== undefined) return known;
    const found = find(owner);
    // Of the size that it will have: one that grows takes room for many more.
    owner.remembered ??= new Array<unknown>(places).fill(undefined);
    owner.remembered[place] = found;
    return found;
  };
}
