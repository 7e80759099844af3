import { anniversaries } from '../../terms/expression.ts';
import { anchorWords } from './anchor-words.ts';

const origins = Object.values(anniversaries).map((given) => anchorWords[given].name);
const anniversaryOfSomething = new RegExp(
  `(the anniversary \\([^()]{1,40}\\)) of (?:${origins.join('|')}) \\([^()]{1,40}\\)`,
  'g',
);

/** Arithmetic in which what an anniversary is that of is said once, the first time; how `explain` puts it is known here. */
export function withOriginsOnce(arithmetic: string): string {
  const said = new Set<string>();
  return arithmetic.replace(anniversaryOfSomething, (whole, anniversary: string) => {
    if (said.has(whole)) return anniversary;
    said.add(whole);
    return whole;
  });
}
