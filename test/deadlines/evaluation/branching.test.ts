import { describe, expect, test } from 'vitest';
import { contextOf } from '../../../lambdas/deadlines/evaluation/context.ts';
import { evaluate } from '../../../lambdas/deadlines/evaluation/evaluate.ts';
import { stepsOf } from '../../../lambdas/deadlines/explanation/explain.ts';
import { expressionInWords } from '../../../lambdas/deadlines/explanation/in-words.ts';
import type { Expression } from '../../../lambdas/terms/expression.ts';
import {
  daysAfter,
  daysBefore,
  earlierOf,
  laterOf,
  movedByMoreThan,
  on,
  reasonableTimeBefore,
} from '../../../lambdas/terms/notation.ts';
import { annualMeeting } from '../support/facts.ts';
import { context, known, outcomeOf } from '../support/outcomes.ts';

describe('a choice by a condition within an expression', () => {
  const choice: Expression = {
    when: movedByMoreThan(30),
    then: daysBefore(60, 'meeting'),
    otherwise: daysBefore(60, 'priorMeetingAnniversary'),
  };

  test('decided', () => {
    expect(outcomeOf(choice)).toBe('Tue 2024-03-19');
    expect(stepsOf(evaluate(choice, context), context)).toEqual([
      "the meeting (May 16, 2024) is 2 days before the anniversary (May 18, 2024) of the prior year's meeting (May 18, 2023): not more than 30 days",
      "60 days before the anniversary (May 18, 2024) of the prior year's meeting (May 18, 2023) = Mar 19, 2024",
    ]);
    const moved = contextOf(annualMeeting({ ...known, meeting: '2024-07-30' }));
    expect(outcomeOf(choice, moved)).toBe('Fri 2024-05-31');
  });

  test('undecided: both, and what holds of either', () => {
    const undecided = contextOf(annualMeeting({ meeting: '2024-05-16', announcement: '2024-02-15' }));
    const bounded: Expression = {
      when: movedByMoreThan(30),
      then: daysBefore(60, 'meeting'),
      otherwise: daysAfter(10, 'announcement'),
    };
    expect(outcomeOf(bounded, undecided)).toBe(
      'unknown: priorMeeting; not before Sun 2024-02-25; not after Sun 2024-03-17',
    );
    expect(stepsOf(evaluate(bounded, undecided), undecided)).toEqual([
      "if the meeting (May 16, 2024) is more than 30 days before or after the anniversary of the prior year's meeting: 60 days before the meeting (May 16, 2024) = Mar 17, 2024",
      'otherwise: 10th day after the announcement (Feb 15, 2024) = Feb 25, 2024',
    ]);
    expect(outcomeOf(choice, undecided)).toBe('unknown: priorMeeting; not before none; not after none');
  });

  test('undecided between several steps', () => {
    const undecided = contextOf(annualMeeting({ meeting: '2024-05-16', announcement: '2024-02-15' }));
    const twoSteps = (days: number): Expression => daysBefore(1, daysBefore(days, 'meeting'));
    const expression: Expression = { when: movedByMoreThan(30), then: twoSteps(60), otherwise: twoSteps(90) };
    expect(stepsOf(evaluate(expression, undecided), undecided)).toEqual([
      expect.stringMatching(
        /: 60 days before the meeting \(May 16, 2024\) = Mar 17, 2024; 1 day before Mar 17, 2024 = Mar 16, 2024$/,
      ),
      'otherwise: 90 days before the meeting (May 16, 2024) = Feb 16, 2024; 1 day before Feb 16, 2024 = Feb 15, 2024',
    ]);
  });

  test('undecided, but both come to the same', () => {
    const undecided = contextOf(annualMeeting({ meeting: '2024-05-16' }));
    const same: Expression = {
      when: movedByMoreThan(30),
      then: daysBefore(60, 'meeting'),
      otherwise: daysBefore(60, 'meeting'),
    };
    expect(outcomeOf(same, undecided)).toBe('Sun 2024-03-17');
    const reasonable: Expression = {
      when: movedByMoreThan(30),
      then: reasonableTimeBefore('meeting'),
      otherwise: reasonableTimeBefore('meeting'),
    };
    expect(outcomeOf(reasonable, undecided)).toBe('reasonable before Thu 2024-05-16');
    expect(outcomeOf({ ...reasonable, otherwise: reasonableTimeBefore('mailing') }, undecided)).toContain(
      'unknown: priorMeeting',
    );
  });

  test('in words', () => {
    expect(expressionInWords(choice)).toBe(
      "if the meeting is more than 30 days before or after the anniversary of the prior year's meeting: 60 days before the meeting; otherwise: 60 days before the anniversary of the prior year's meeting",
    );
    expect(expressionInWords({ inWords: daysBefore(60, 'meeting'), inFigures: daysBefore(90, 'meeting') })).toBe(
      '60 days before the meeting (in figures: 90 days before the meeting)',
    );
    expect(expressionInWords(laterOf(reasonableTimeBefore('mailing'), daysAfter(1, 'announcement')))).toBe(
      'the later of a reasonable time before the mailing of proxy materials and the 1st day after the announcement',
    );
    expect(expressionInWords(earlierOf(on('mailing'), on('recordDate')))).toBe(
      'the earlier of the mailing of proxy materials and the record date',
    );
  });
});
