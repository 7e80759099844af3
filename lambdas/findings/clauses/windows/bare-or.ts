import type { Expression, Timing } from '../../../terms/expression.ts';

const notLater = /\b(?:no|not|nor|or|never) later than\b/g;
const saysWhich = /\b(?:later|latter|latest|last|whichever|second)\b/;

/** Whether a sentence joins two last days by "or" alone, of which the later one was taken: no word of it says which counts. */
export function isReadAsLater(text: string, timings: readonly Timing[]): boolean {
  return timings.some(takesLater) && !saysWhich.test(text.replace(notLater, ' '));
}

function takesLater(timing: Timing): boolean {
  if ('when' in timing) return takesLater(timing.then) || takesLater(timing.otherwise);
  return timing.due !== null && isLater(timing.due);
}

function isLater(expression: Expression): boolean {
  return 'laterOf' in expression || ('roll' in expression && isLater(expression.of));
}
