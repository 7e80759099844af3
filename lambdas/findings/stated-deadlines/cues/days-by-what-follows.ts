import { inTurn, oneOf } from '../../prose/any-of.ts';
import type { DeadlineDateCue } from './cue.ts';
import { before, behind, hourBehind, lastDay, lead, words } from './patterns.ts';

/** "Has set", "have fixed on": a company decides on a day. */
const hasSet =
  '(?:has|have|had)(?: now| also)? (?:set|fixed|chosen|established|selected|determined|designated)(?: on)?';

/** The words behind a date, or a count in front of it, that make it the first or the last day. */
export const cuesByWhatFollows: readonly DeadlineDateCue[] = [
  // The last day, by the words behind it
  {
    role: 'due',
    example: 'For proposals *December 9, 2025* is the deadline.',
    behind: behind(
      inTurn(
        `(?!, the (?:[a-z]+ ){0,2}${lastDay}\\b${words(140)}\\b(?:is|will be|would be|shall be) ${lead}@D)`,
        ',? ?(?:\\([^()]{0,60}\\) ?)?(?:has been )?(?:set |fixed |established )?(?:(?:is|becomes|be|shall be|will be|as|was|being|remains) )?',
        '(?:also |likewise |both )?(?:therefore |accordingly )?(?:the |our |that |a )?(?:new |final |last |revised )?',
        oneOf(
          'deadline',
          'that time',
          'last day',
          'final day',
          'closing day',
          'closing date',
          'due date',
          'cut-?off',
          'day for',
          'date for',
          'date by which',
          'latest',
          'that for',
        ),
      ),
    ),
  },
  {
    role: 'due',
    example: 'For proposals *December 9, 2025* will be both a working day and the last day.',
    behind: behind(
      ' will be both [^@;]{0,80}(?:@[ASG]\\d+@[^@;]{0,80})?(?:@D\\d+@[^@;]{0,20})?\\b(?:the )?(?:last day|deadline)\\b',
    ),
  },
  {
    role: 'due',
    example: 'A proposal that we have on *December 9, 2025* will be considered timely.',
    behind: behind(
      oneOf(
        ' is the date\\b',
        ' to be such a time',
        ' (?:would|will) be (?:regarded|considered|deemed|treated) (?:as )?(?:to be )?(?:reasonable|timely)',
        ',? or (?:any )?earlier\\b(?! than)',
      ),
    ),
  },
  // What "that purpose" or "such date" is, the words in front say: when proposals must be in.
  {
    role: 'due',
    example: 'Proposals must come in a reasonable time; the Company has set *December 9, 2025* for that purpose.',
    before: before(`\\b${hasSet} `),
    behind: behind(
      ' (?:for (?:that|this|such) purpose|as (?:being |constituting )?(?:such|that|a reasonable)(?! record))',
    ),
  },
  {
    role: 'due',
    example: 'Proposals must come in a reasonable time, which we have determined to be *December 9, 2025*.',
    before: before(
      oneOf(
        `\\bfor (?:that|this|such) purpose,? [^@;.]{0,40}\\b${hasSet} `,
        `\\bwhich [^@;.]{0,30}\\b${hasSet} (?:to be|as) `,
      ),
    ),
  },
  {
    role: 'due',
    example: 'Proposals must come in a reasonable time; the Board has found that *December 9, 2025* is such a time.',
    behind: behind(
      ' (?:is|was|be|to be|would be|as|constitutes) (?:such a|(?:such )?a reasonable) (?:time|date|day|period)\\b',
    ),
  },
  // "February 10, 2026 | Last day for nominations"
  {
    role: 'due',
    example: '*February 10, 2026* | Last day for notice under Rule 14a-19',
    behind: behind(` ?[:|-] ?(?:the |our )?(?:${lastDay}|last date|(?:window|period) closes?)\\b`),
  },
  // "(a) February 10, 2026: nominations"
  {
    role: 'due',
    example: '(a) *February 10, 2026*: nominations',
    before: before('(?:^|(?:\\([a-z\\d]{1,4}\\)|[•●▪◦]) )'),
    behind: behind(
      inTurn(
        `${hourBehind}? ?(?::|-|\\|) [^@;]{0,120}\\b`,
        oneOf('14a-', 'proposals?', 'nominations?', 'nominees', 'business', 'universal proxy', 'proxy access'),
        '\\b',
      ),
    ),
  },
  // "Not less than 120 days (December 2, 2025) before": the date stands where its count stood
  {
    role: 'due',
    example: 'Proposals must be received not less than 120 days (*December 2, 2025*) before the anniversary.',
    before: before('\\b(?:(?:not|no) (?:less|fewer) than|at least) '),
  },
  {
    role: 'opens',
    example: 'Nominations must be received not more than 120 days (*January 9, 2026*) before the anniversary.',
    before: before('\\b(?:not|no) more than '),
  },
];
