import { matchesIn } from '../../terms/patterns/matches.ts';
import { type InvocationOfFd, invocationsOfFd, namesOfFd } from '../phrasebook/regulation-fd.ts';

/** Where a row says that something is disclosed under Regulation FD. */
export interface FoundInvocation {
  readonly row: InvocationOfFd;
  readonly start: number;
  readonly end: number;
}

const expressions = invocationsOfFd.map((row) => ({ row, expression: expressionOf(row) }));

/** Each place of a text at which its words invoke the regulation. */
export function invocationsIn(text: string): FoundInvocation[] {
  return expressions.flatMap(({ row, expression }) =>
    [...matchesIn(text, expression)].map(({ index, 0: words }) => ({ row, start: index, end: index + words.length })),
  );
}

function expressionOf({ says }: InvocationOfFd): RegExp {
  const named = says.replaceAll('RULE', `(?:${namesOfFd.join('|')})`);
  return new RegExp(`\\b(?:${named})`.replaceAll(' ', '\\s+'), 'gi');
}
