import { inTurn, oneOf } from '../../prose/any-of.ts';
import type { DeadlineDateCue } from './cue.ts';
import { before, behind, lastDay, lead, shifted, shiftsLastDay, words } from './patterns.ts';

/** The words that say of a last day that another replaces it, or of every year that it is one. */
export const replacedDayCues: readonly DeadlineDateCue[] = [
  // A day of every year, which belongs to a clause
  {
    role: 'none',
    example: 'Proposals must be received by *December 1* of each year.',
    ofEveryYear: true,
    behind: behind(
      inTurn(
        '(?:[^.;@]{0,40}@D\\d+@)?[^.;@]{0,30}\\b',
        oneOf(
          'preceding',
          'in the (?:calendar )?year (?:before|preceding|prior to|in which)',
          'of (?:the|each|every|any) (?:preceding |prior |calendar )?year',
          'each year',
          'in each year',
        ),
        '\\b',
      ),
    ),
  },
  // A last day that a later one replaces
  {
    role: 'superseded',
    example: 'The last day would have been *December 9, 2025*.',
    before: before(
      inTurn(
        '\\b',
        oneOf(
          'would (?:otherwise |ordinarily |normally )?have (?:been|had)',
          'had been',
          'originally',
          'no longer',
          'previously (?:disclosed|announced|stated|given|published|set) (?:as|to be|deadline (?:of|was))',
        ),
        '\\b[^@.;]{0,60}',
      ),
    ),
  },
  {
    role: 'superseded',
    example: 'The deadline for proposals, which was *December 9, 2025*, is now earlier.',
    before: before(`\\b${lastDay}${words(60)},? which (?:was|had been) ${lead}`),
  },
  {
    role: 'superseded',
    example: 'The deadline of *December 9, 2025* is superseded.',
    behind: behind(
      `,? (?:deadline|date|is|was|has been|shall be|[^@;.]{0,90}) ?\\b(?:replaced|superseded|changed|extended|moved|no longer)\\b`,
    ),
    before: before(`\\b(?:${lastDay}|due)\\b${words(60)}`),
  },
  {
    role: 'superseded',
    example: 'The *December 9, 2025* deadline for proposals is now February 10, 2026.',
    behind: behind(` ${lastDay}\\b[^@;]{0,140}\\b(?:now|new ${lastDay})\\b`),
  },
  {
    role: 'superseded',
    example: 'We told holders that proposals would be due by *December 9, 2025*.',
    before: before(
      `\\b(?:told|informed|advised|stated|disclosed|published)\\b${words(90)}\\bwould be (?:due )?(?:by |on )?`,
    ),
  },
  {
    role: 'superseded',
    example: 'The deadline for proposals was moved from *December 9, 2025* to February 10, 2026.',
    before: before(
      `(?:\\bextend(?:ed|ing|s)?|\\b(?:${lastDay}|period)\\b${words(80)}\\b${shifted}|${shiftsLastDay})\\b${words(60)}\\bfrom ${lead}`,
    ),
  },
  {
    role: 'superseded',
    example: 'The release incorrectly gave *December 9, 2025* for proposals.',
    before: before(
      '\\b(?:incorrectly|erroneously|wrongly|inadvertently|mistakenly)\\b[^@;.]{0,60}|\\bhad to (?:meet|be received|be submitted)\\b[^@;.]{0,40}',
    ),
  },
  {
    role: 'superseded',
    example:
      'Proposals are due February 10, 2026 in lieu of the day told before (in our proxy statement, *December 9, 2025*).',
    before: before('\\b(?:in lieu of|instead of|rather than)\\b[^()]{0,120}\\([^()]{0,200}'),
  },
  {
    role: 'superseded',
    example: 'The period for proposals, whose end was *December 9, 2025*, has expired.',
    behind: behind(
      ',? (?:and )?(?:has|have|had) (?:already |now )?(?:passed|expired|elapsed)|,? (?:has been|is|was) (?:hereby )?(?:advanced|extended|moved|changed|replaced)',
    ),
  },
  {
    role: 'superseded',
    example: 'The release gave *December 9, 2025* as the deadline.',
    before: before('\\b(?:gave|given) '),
    behind: behind(' as '),
  },
  {
    role: 'superseded',
    example: 'The deadline is not *December 9, 2025*, but February 10, 2026.',
    before: before('\\b(?:is|was|are) not '),
    behind: behind(',? but '),
  },
  {
    role: 'superseded',
    example: 'Proposals were due by *December 9, 2025*.',
    before: before('\\b(?:were|was) due (?:by |on |before |no later than )?'),
  },
  {
    role: 'superseded',
    example:
      'The deadline for proposals printed in our proxy statement as *December 9, 2025* should be February 10, 2026.',
    before: before(
      '\\b(?:stated|given|shown|printed|listed|described|published|announced|disclosed)\\b[^@;.]{0,60} (?:as|to be|of|was) ',
    ),
    behind: behind(',? (?:should|ought to) '),
  },
  {
    role: 'due',
    example: 'The deadline for proposals printed as December 9, 2025 should be *February 10, 2026*.',
    before: before(`\\b(?:date|day|deadline)\\b[^@;.]{0,100}@D\\d+@,? should (?:have )?(?:be|been|read) ${lead}`),
  },
  {
    role: 'due',
    example: 'The deadline for proposals (formerly December 9, 2025) is *February 10, 2026*.',
    before: before(
      inTurn(
        `\\b${lastDay}\\b[^@;.()]{0,120},? \\(?(?:formerly|originally|initially|previously|until now)[^@()]{0,40}@D\\d+@\\)?,? `,
        `(?:is|are|will be|shall be|has been set for) ${lead}`,
      ),
    ),
  },
  {
    role: 'due',
    example: 'The days for proposals and nominations are superseded by February 10, 2026 and *March 9, 2026*.',
    before: before(
      inTurn(
        '\\b(?:replaced|superseded|changed|extended|moved|advanced|corrected|revised|reset|pushed back)',
        `(?: up| back| forward)? (?:by|to|with|until) ${lead}@D\\d+@(?:, @D\\d+@){0,3},? and ${lead}`,
      ),
    ),
  },
  {
    role: 'none',
    example: 'The deadline for proposals is earlier because of the annual meeting being moved to *March 19, 2026*.',
    before: before(
      inTurn(
        // Not "the deadline for nominations for the meeting was moved"
        `(?<!\\b${lastDay}(?: (?:for|of|to)(?: [a-z-]+){0,2}){1,2} (?:for|of|at) )`,
        "(?:@[ASG]\\d+@|\\bmeeting)(?:'s)?(?: date| day)? (?:(?:is|was|has|had|having|being|been|will|be) ){1,3}(?:hereby )?",
        '(?:advanced|moved|changed|postponed|brought forward|delayed|rescheduled)(?: up| back| forward)?(?: from @D\\d+@,?)? (?:to|until) ',
      ),
    ),
  },
  {
    role: 'due',
    example: 'The deadline is not December 9, 2025, but *February 10, 2026*.',
    before: before('\\b(?:is|was|are) not @D\\d+@,? but '),
  },
];
