import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Condition, Timing } from '../../../lambdas/terms/expression.ts';
import {
  by,
  daysAfter,
  daysBefore,
  earlierOf,
  from,
  laterOf,
  movedByMoreThan,
  on,
  reasonableTimeBefore,
  when,
} from '../../../lambdas/terms/notation.ts';
import { ofKind } from '../support/in-a-line.ts';
import { runs } from '../support/papers.ts';

/** Words of bylaws, with what they mean. */
type Words<T> = readonly (readonly [string, T])[];

const notices = [
  'To be timely, a stockholder’s notice of a nomination must be delivered to the Secretary',
  'Notice of any nomination shall be received at the principal executive offices of the Corporation',
  'A stockholder’s notice of nominations, to be timely, must be delivered to, or mailed and received at, our offices',
];

const usualWindow = from(daysBefore(120, 'priorMeetingAnniversary'), daysBefore(90, 'priorMeetingAnniversary'));
const windows: Words<Timing> = [
  [
    'not less than 90 days nor more than 120 days prior to the first anniversary of the preceding year’s annual meeting',
    usualWindow,
  ],
  [
    'not later than the close of business on the 90th day nor earlier than the close of business on the 120th day prior to the first anniversary of the preceding year’s annual meeting',
    usualWindow,
  ],
  [
    'no earlier than one hundred twenty (120) days and no later than ninety (90) days before the anniversary date of the immediately preceding annual meeting of stockholders',
    usualWindow,
  ],
  ['not less than 60 days prior to the meeting', by(daysBefore(60, 'meeting'))],
  [
    'at least 120 days before the anniversary of the date the proxy statement for the previous year’s annual meeting was released to stockholders',
    by(daysBefore(120, 'priorMailingAnniversary')),
  ],
];

const conditions: Words<Condition> = [
  [
    '; provided, however, that in the event that the date of the annual meeting is advanced by more than 30 days, or delayed by more than 60 days, from such anniversary date,',
    movedByMoreThan(30, 60),
  ],
  [
    '; provided, however, that if the date of the annual meeting is more than 30 days before or more than 60 days after such anniversary date,',
    movedByMoreThan(30, 60),
  ],
  [
    '. If the annual meeting is called for a date that is not within 25 days before or after such anniversary,',
    movedByMoreThan(25),
  ],
  ['; except that if no annual meeting was held in the preceding year,', { noPriorMeeting: true }],
  [
    ', unless the date of the annual meeting has been changed by more than thirty (30) days from the date of the previous year’s meeting, in which case',
    movedByMoreThan(30),
  ],
  [
    '; provided that if less than 70 days’ notice or prior public disclosure of the date of the meeting is given or made to stockholders,',
    { fewerDaysThan: 70, from: earlierOf(on('noticeMailed'), on('announcement')), to: on('meeting') },
  ],
];

const fallbacks: Words<Timing> = [
  [
    'notice by the stockholder to be timely must be so delivered not earlier than the 120th day prior to such annual meeting and not later than the close of business on the later of the 90th day prior to such annual meeting or the 10th day following the day on which public announcement of the date of such meeting is first made by the Corporation',
    from(daysBefore(120, 'meeting'), laterOf(daysBefore(90, 'meeting'), daysAfter(10, 'announcement'))),
  ],
  [
    'notice must be received not later than the close of business on the tenth day following the day on which notice of the date of the annual meeting was mailed or public disclosure of the date was made, whichever first occurs',
    by(daysAfter(10, earlierOf(on('noticeMailed'), on('announcement')))),
  ],
  [
    'notice must be received by the later of 60 days before the annual meeting and 10 days after the Corporation first publicly announces its date',
    by(laterOf(daysBefore(60, 'meeting'), daysAfter(10, 'announcement'))),
  ],
  [
    'notice must be received a reasonable time before the Company begins to print and send its proxy materials',
    by(reasonableTimeBefore('mailing')),
  ],
  ['the deadline is the close of business on the 10th day after the announcement', by(daysAfter(10, 'announcement'))],
];

const some = <T>(words: Words<T>) => fc.constantFrom(...words);
const notice = fc.constantFrom(...notices);

async function timingsOf(says: string) {
  return (await ofKind('advance-notice-clause', says)).map(({ expression }) => expression);
}

test('a provision put together from usual parts is read whole', () =>
  fc.assert(
    fc.asyncProperty(notice, some(windows), async (lead, [words, window]) => {
      expect(await timingsOf(`${lead} ${words}.`)).toEqual([window]);
    }),
    runs,
  ));

test('so is one with what applies in its place', () =>
  fc.assert(
    fc.asyncProperty(
      notice,
      some(windows),
      some(conditions),
      some(fallbacks),
      async (lead, [words, window], [condition, meant], [instead, fallback]) => {
        expect(await timingsOf(`${lead} ${words}${condition} ${instead}.`)).toEqual([when(meant, fallback, window)]);
      },
    ),
    runs,
  ));
