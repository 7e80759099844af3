import type { Concept } from '../concept.ts';
import { acts } from './acts.ts';
import { bounds } from './bounds.ts';
import { marksOfSubjects } from './marks-of-subjects.ts';
import { papers } from './papers.ts';
import { scopeWords } from './scopes.ts';
import { thingsHandedIn } from './things-handed-in.ts';

/** Every concept that the reader of deadlines and clauses knows, each with all its forms. */
export const lexicon: readonly Concept[] = [
  ...papers,
  ...thingsHandedIn,
  ...marksOfSubjects,
  ...bounds,
  ...scopeWords,
  ...acts,
];
