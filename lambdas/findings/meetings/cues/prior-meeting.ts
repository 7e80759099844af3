import { inTurn, oneOf } from '../../prose/any-of.ts';
import type { DateRoleCue } from './cue.ts';
import { aMeeting, before, behind, words, wordsAndMeetings } from './patterns.ts';

/** The words that make a date the day of the prior year's meeting. */
export const priorMeetingCues: readonly DateRoleCue[] = [
  {
    role: 'prior',
    weight: 14,
    example: 'It departs from the anniversary of the annual meeting of 2023, which was held on *May 5, 2023*.',
    before: before(
      inTurn(
        `\\banniversar\\w+(?: date)?\\b${wordsAndMeetings(60)}${aMeeting},?(?: of (?:[a-z]+ ){0,2}holders| in (?:19|20)\\d\\d)?,? `,
        '(?:\\(?(?:which|that) (?:we |the company )?(?:was |were )?)?(?:last |actually )?(?:held|convened|took place|occurred|met)(?: on)? (?:[a-z]+, )?',
      ),
    ),
  },
  {
    role: 'prior',
    weight: 13,
    example: 'It lies beyond *May 5, 2024*, the anniversary of the annual meeting of the year before.',
    behind: behind(
      `,? (?:\\(|which is |being )?(?:the )?(?:first |one-year )?anniversary (?:date )?of (?:the date of |the )?${aMeeting}`,
    ),
  },
  {
    role: 'prior',
    weight: 12,
    example: 'It falls in May, as was the annual meeting of *May 5, 2023*.',
    before: before(`\\bas was ${aMeeting}${words(20)}`),
  },
  {
    role: 'prior',
    weight: 13,
    example: 'It departs from the anniversary of the annual meeting of *May 5, 2023*.',
    before: before(`\\banniversar\\w+(?: date)?\\b${wordsAndMeetings(110)}`),
  },
  {
    role: 'prior',
    weight: 12,
    example: 'The previous one was held on *May 5, 2023*.',
    before: before(
      oneOf(
        inTurn(
          '(?<!\\bat )\\b(?:last|previous|prior|preceding)\\b(?! ',
          oneOf(
            'independent',
            'certifying',
            'principal',
            'auditors?',
            'accountants?',
            'directors?',
            'officers?',
            'employer',
            'report',
            'press',
            'filings?',
            'form',
          ),
          "\\b)(?: one| year| year's)?(?:(?!\\bthis year\\b)[^@;]){0,40}\\b(?:was|were|took place|met|held|convened|occurred|on|of)\\b(?:(?!\\bthis year\\b)[^@;]){0,60}",
        ),
        `\\blast (?:met|convened|held)\\b${wordsAndMeetings(60)}`,
        `\\bhaving (?:taken place|been held|met)\\b${words(40)}`,
      ),
    ),
  },
  {
    role: 'prior',
    weight: 12,
    example: 'The annual meeting a year earlier fell on *May 5, 2023*.',
    before: before(
      `\\b(?:predecessor|a year ago|year before|year earlier|the one before|meeting before it|one-year mark)\\b${wordsAndMeetings(80)}`,
    ),
  },
  {
    role: 'prior',
    weight: 9,
    example: 'It departs by forty days from the *May 5, 2024* anniversary.',
    before: before('\\bfrom (?:that of )?(?:the )?'),
    behind: behind(` (?:anniversary|date of ${aMeeting})`),
  },
  {
    role: 'prior',
    weight: 8,
    example: 'In 2023 it was held on *May 5, 2023*.',
    before: before(
      `\\b(?:19|20)\\d\\d(?: one| meeting)?\\b${words(30)}\\b(?:was|were|met|held|convened|took place)\\b${words(60)}|\\((?:in )?(?:19|20)\\d\\d: ?`,
    ),
  },
];
