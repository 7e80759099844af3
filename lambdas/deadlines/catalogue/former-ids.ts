import { once } from '../../terms/once.ts';
import { catalogue } from './catalogue.ts';

const present = once(
  () => new Map(catalogue().flatMap(({ formerly, id }) => (formerly === null ? [] : [[formerly, id] as const]))),
);

/**
 * The id by which a rule goes now: "state.in.23-1-29-5.notice" for "state.in.notice". What is on record under a former
 * id is then still the same deadline; any other id stays as it is.
 */
export function presentId(id: string): string {
  return present().get(id) ?? id;
}
