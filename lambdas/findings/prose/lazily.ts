import { once } from '../../terms/once.ts';

/** What keeps with itself what was found out about it. */
export interface Remembering {
  readonly remembered: unknown[];
}

let places = 0;

/**
 * A function whose value for an object is found once, and kept with the object as long as that is. Weak maps would do the
 * same, but with one entry a sentence an engine takes long to clear them.
 */
export function keptWith<Owner extends Remembering, T>(find: (owner: Owner) => T): (owner: Owner) => T {
  const place = places;
  places += 1;
  return (owner) => {
    const known = owner.remembered[place] as { readonly value: T } | undefined;
    const found = known ?? { value: find(owner) };
    owner.remembered[place] = found;
    return found.value;
  };
}

/**
 * An object each of whose values is made when it is first asked for, and remembered.
 * @example lazily({ length: () => longText().length }).length
 */
export function lazily<T extends object>(makers: { readonly [Key in keyof T]: () => T[Key] }): T {
  const made = {} as T;
  for (const key of Object.keys(makers) as (keyof T)[]) {
    const get = once(makers[key]);
    Object.defineProperty(made, key, { get, enumerable: true });
  }
  return made;
}
