import { describe, expect, test } from 'vitest';
import { by, daysAfter, movedByMoreThan, nothing, when } from '../../../lambdas/terms/notation.ts';
import { findingsOf } from '../support/in-a-line.ts';

const printed = 'Notice of a nomination must reach us by March 12, 2025.';
const tenth = 'by the tenth day after the day on which the date of the meeting is publicly announced';

/** A meeting that was held on June 10 the year before may be called for 60 days; what lies outside has moved. */
const said = [
  `${printed} If our 2025 annual meeting is not held between May 11, 2025 and July 10, 2025, notice must be received ${tenth}.`,
  `${printed} If we call the 2025 annual meeting for a date between May 11 and July 10, 2025, that day holds. If we call it for any other date, notice of a nomination must be received ${tenth}.`,
  `If the 2025 annual meeting is called for a date between May 11, 2025 and July 10, 2025, notice of a nomination is due on March 12, 2025, and if it is called for any other date, ${tenth}.`,
  `Notice of a nomination must be received by March 12, 2025 if the 2025 annual meeting is held within the period from May 11, 2025 to July 10, 2025. In any other case it must be received ${tenth}.`,
  `If the date of our 2025 annual meeting is outside the period from May 11, 2025 through July 10, 2025, notice of a nomination must be given ${tenth}.`,
  `Should we hold the 2025 annual meeting on a day that does not fall between May 11 and July 10, 2025, notice of a nomination must be received ${tenth}.`,
  `If the 2025 annual meeting is held earlier than May 11, 2025 or later than July 10, 2025, notice of a nomination must be received ${tenth}.`,
  `Unless the 2025 annual meeting takes place between May 11, 2025 and July 10, 2025, a nomination must be received ${tenth}.`,
  `A nomination must be received by March 12, 2025, unless the 2025 annual meeting is held before May 11, 2025 or after July 10, 2025, in which case it must be received ${tenth}.`,
  `In the event that the 2025 annual meeting is scheduled for a date that is not within the window of May 11, 2025 to July 10, 2025, notice of a nomination must be received ${tenth}.`,
  `If the 2025 annual meeting is set for a date after May 10, 2025 and before July 11, 2025, notice of a nomination is due on March 12, 2025. If it is set for any other date, notice is due ${tenth}.`,
  `A nomination that is not received by March 12, 2025 (or ${tenth}, if such meeting is not called for a date between May 11, 2025 and July 10, 2025) is untimely.`,
];

const expected = when(movedByMoreThan(30, 30), by(daysAfter(10, 'announcement')), nothing);

describe('two days of the calendar say how far the meeting may move', () => {
  test.each(said.map((says) => ({ name: says, says })))('$name', async ({ says }) => {
    const found = await findingsOf(says, { form: 'DEF 14A', on: '2024-04-26' });
    const clauses = found.flatMap((one) => (one.kind === 'advance-notice-clause' ? [one.expression] : []));
    expect(clauses).toEqual([expected]);
  });

  test.each(said.map((says) => ({ name: says, says })))(
    'and are no meeting and no deadline: $name',
    async ({ says }) => {
      const found = await findingsOf(says, { form: 'DEF 14A', on: '2024-04-26' });
      const dates = found.flatMap((one) =>
        one.kind === 'meeting-date' || one.kind === 'stated-deadline' ? [`${one.kind} ${one.date}`] : [],
      );
      expect(dates.filter((date) => date !== 'stated-deadline 2025-03-12')).toEqual([]);
    },
  );
});
