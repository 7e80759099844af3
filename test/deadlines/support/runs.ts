/** How often a property is tried: 10,000 times, or as often as PROPERTY_RUNS says (mutation testing: 50 times a mutant). */
export const runs = { numRuns: Number(process.env.PROPERTY_RUNS ?? 10_000) };
