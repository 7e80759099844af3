/** A function that makes its value when it is first asked for, and remembers it. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
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
