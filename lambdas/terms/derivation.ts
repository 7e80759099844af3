/** A step of the arithmetic: which end of a window it derives (null: the only end, or both), and in what words. */
export interface DerivationStep {
  readonly of: 'opens' | 'closes' | null;
  readonly text: string;
}

/** A step that derives the only end there is, or holds for both. */
export function step(text: string): DerivationStep {
  return { of: null, text };
}

/** "opens: 120 days before the meeting (May 25, 2004) = Jan 26, 2004": each step as a sentence of its own. */
export function stepsInWords(steps: readonly DerivationStep[]): readonly string[] {
  return steps.map(({ of, text }) => (of === null ? text : `${of}: ${text}`));
}

/** The whole arithmetic in a line: "opens: a; b; closes: c", each end named once. */
export function derivationInWords(steps: readonly DerivationStep[]): string {
  return steps
    .map(({ of, text }, index) => (of === null || of === steps[index - 1]?.of ? text : `${of}: ${text}`))
    .join('; ');
}

/** Whether two derivations are the same, step by step. */
export function isSameDerivation(one: readonly DerivationStep[], other: readonly DerivationStep[]): boolean {
  return (
    one.length === other.length &&
    one.every(({ of, text }, index) => of === other[index]?.of && text === other[index]?.text)
  );
}
