import { setFlagsFromString } from 'node:v8';

/**
 * Has every regular expression compiled for the machine when it is first used. Otherwise V8 compiles it for its
 * interpreter first and again at the second use: for hundreds of expressions and a short life that is a third of the time.
 */
export function compileExpressionsOnce(): void {
  setFlagsFromString('--no-regexp-tier-up');
}
