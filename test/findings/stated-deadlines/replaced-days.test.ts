import { deadlineInALine, findingsOf } from '../support/in-a-line.ts';
import { type Saying, testSayings } from '../support/sayings.ts';

/** The deadlines that are told, and behind a question mark what is asked about. */
async function toldAndAsked(says: string): Promise<readonly string[]> {
  const found = await findingsOf(says);
  return found.flatMap((one) => {
    if (one.kind === 'stated-deadline') return [deadlineInALine(one)];
    return one.kind === 'unsure' && one.about === 'deadline'
      ? [`? ${/last day for (.*?) the filing/.exec(one.says)?.[1]}`]
      : [];
  });
}

const nomination = ['nomination by 2025-06-20'];
const ofRule = ['rule-14a-8-proposal by 2025-06-20'];

const inOneSentence: readonly Saying[] = [
  {
    name: 'a day in apposition, “originally”, and a meeting that is advanced',
    says: 'The deadline for stockholder proposals for our proxy statement, originally June 2, 2025, has been changed to June 20, 2025 by reason of the meeting’s being advanced to October 9, 2025.',
    found: ofRule,
  },
  {
    name: 'a window that was to run',
    says: 'The window for nominations, which was to run from May 3 to June 2, 2025, will now run from May 21, 2025 to June 20, 2025.',
    found: ['nomination 2025-05-21 to 2025-06-20'],
  },
  {
    name: 'a window with “initially”',
    says: 'The period for nominations, initially May 3, 2025 to June 2, 2025, has been reopened and will run from May 21, 2025 to June 20, 2025.',
    found: ['nomination 2025-05-21 to 2025-06-20'],
  },
  {
    name: 'a day in brackets, “formerly”',
    says: 'The deadline for proposals under Rule 14a-8 (formerly June 2, 2025) is June 20, 2025.',
    found: ofRule,
  },
  {
    name: 'what is pushed back',
    says: 'The June 2, 2025 deadline for nominations has been pushed back to June 20, 2025.',
    found: nomination,
  },
  {
    name: 'what a company is extending',
    says: 'The Company is extending the deadline for nominations from June 2, 2025 to June 20, 2025.',
    found: nomination,
  },
  {
    name: 'what would otherwise have been due',
    says: 'Nominations that would otherwise have been due June 2, 2025 will be accepted through June 20, 2025.',
    found: nomination,
  },
  {
    name: 'what should be another day',
    says: 'The deadline for proposals under Rule 14a-8 printed in our proxy statement as June 2, 2025 should be June 20, 2025.',
    found: ofRule,
  },
  {
    name: 'several days replaced in turn',
    says: 'The dates told before, June 2, 2025 for proposals under Rule 14a-8 and June 9, 2025 for nominations, are superseded by June 20, 2025 and June 27, 2025.',
    found: ['rule-14a-8-proposal by 2025-06-20', 'nomination by 2025-06-27'],
  },
  {
    name: 'several days replaced by fewer',
    says: 'The dates told before, June 2, 2025 for proposals under Rule 14a-8 and June 9, 2025 for nominations, are superseded by June 20, 2025.',
    found: ['? nominations'],
  },
];

const inTheNext: readonly Saying[] = [
  {
    name: '“that date is extended”',
    says: 'Nominations must be received by June 2, 2025. In view of the change, that date is extended to June 20, 2025.',
    found: nomination,
  },
  {
    name: 'a board that extends “this period”',
    says: 'Nominations must be received by June 2, 2025. The Board has resolved to extend that deadline until June 20, 2025.',
    found: nomination,
  },
  {
    name: 'a day that had to be kept, and until when it is extended',
    says: 'We advised stockholders that proposals under Rule 14a-8 had to be in by June 2, 2025. The Board has resolved to extend this date to June 20, 2025.',
    found: ofRule,
  },
  {
    name: 'what a company will accept, as the day is a Saturday',
    says: 'Proposals for inclusion in our proxy statement must be received by June 7, 2025. Because June 7, 2025 is a Saturday, we will accept proposals received by Friday, June 20, 2025.',
    found: ofRule,
  },
  {
    name: 'what will be deemed timely',
    says: 'Nominations must be received by June 8, 2025. As that day is a Sunday, nominations received on June 20, 2025 will be deemed timely.',
    found: nomination,
  },
  {
    name: 'a correction, and what is accepted all the same',
    says: 'Our proxy statement stated that the deadline for proposals under Rule 14a-8 was June 12, 2025. That date should have read June 2, 2025. The Company will accept proposals received on or before June 20, 2025.',
    found: ofRule,
  },
  {
    name: 'of two days the former, which cannot be told',
    says: 'Nominations are due on June 2, 2025, and proposals under Rule 14a-8 on May 2, 2025. The former date has been extended to June 20, 2025.',
    found: ['? nominations', '? proposals under Rule 14a-8'],
  },
];

const notReplaced: readonly Saying[] = [
  {
    name: 'another subject’s day that is accepted',
    says: 'Proposals under Rule 14a-8 must be received by June 2, 2025. We will accept nominations received by June 20, 2025.',
    found: ['rule-14a-8-proposal by 2025-06-02', 'nomination by 2025-06-20'],
  },
  {
    name: 'a day that may be extended',
    says: 'Nominations must be received by June 20, 2025. If the meeting is postponed, that date will be extended.',
    found: nomination,
  },
  {
    name: 'an extension of another year',
    says: 'Nominations must be received by June 20, 2025. This deadline was extended in 2024, to June 27, 2024, because the meeting had moved.',
    found: nomination,
  },
  {
    name: 'an extension for one holder only, which is asked about',
    says: 'Nominations must be received by June 2, 2025. We agreed that the deadline would be extended for the Raines Fund only, to June 20, 2025.',
    found: ['? nominations'],
  },
  {
    name: 'what is untimely behind another day',
    says: 'Nominations must be received by June 20, 2025. A nomination received after June 27, 2025 shall be considered untimely.',
    found: ['? nominations'],
  },
  {
    name: 'a record date that is changed',
    says: 'Nominations must be received by June 20, 2025. The record date, originally July 7, 2025, has been changed to July 9, 2025.',
    found: nomination,
  },
  {
    name: 'a meeting that is moved, in the same sentence',
    says: 'Nominations must be received by June 20, 2025, as the meeting has been moved to October 9, 2025.',
    found: nomination,
  },
];

testSayings(toldAndAsked, {
  'a day that the sentence itself replaces': inOneSentence,
  'a day that the next sentence replaces': inTheNext,
  'a day that is not replaced': notReplaced,
});
