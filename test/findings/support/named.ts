/** The cases of a table for `test.each` under '%s', which shows a name whole where '$name' would cut it off. */
export function named<C extends { readonly name: string }>(cases: readonly C[]): (readonly [string, C])[] {
  return cases.map((one) => [one.name, one] as const);
}
