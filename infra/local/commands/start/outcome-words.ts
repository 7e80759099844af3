import type { Outcome } from '../../../../lambdas/watch/landed-filing.ts';
import { fileErrors } from '../../sources/named-filings.ts';

/** What became of a file, in words. */
export function inWords(outcome: Outcome): string {
  switch (outcome.outcome) {
    case 'alerted':
      return 'an alert was mailed';
    case 'rejected':
      return `rejected: ${outcome.reason}`;
    case 'nothing-to-tell':
      return 'nothing to tell';
    case 'quiet':
      return 'put on record as history; nobody is told';
    case 'told-before':
      return 'a filing that was dealt with before, under this or another name';
    case 'dealt-with-before':
      return 'dealt with before';
    case 'passed-over':
      return 'passed over';
    case 'gone':
      return 'gone before it could be read';
  }
}

/** What went wrong, in words. */
export function messageOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return fileErrors[code] ?? (error instanceof Error ? error.message : String(error));
}
