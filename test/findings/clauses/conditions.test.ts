import { describe, expect, test } from 'vitest';
import type { Condition, Expression } from '../../../lambdas/terms/expression.ts';
import {
  by,
  daysAfter,
  daysBefore,
  earlierOf,
  movedByMoreThan,
  nothing,
  on,
  when,
} from '../../../lambdas/terms/notation.ts';
import { ofKind } from '../support/in-a-line.ts';

const ordinary = by(daysBefore(90, 'priorMeetingAnniversary'));
const tenthDay = by(daysAfter(10, 'announcement'));
const provision =
  'Notice of a nomination must be received not less than 90 days before the anniversary of the preceding annual meeting';
const instead = 'notice must be received by the tenth day after the public announcement of its date';

async function timingOf(says: string) {
  return (await ofKind('advance-notice-clause', says)).map(({ expression }) => expression);
}

const eitherWay = [
  'the annual meeting is held more than 30 days before or after such anniversary',
  'the date of the annual meeting is more than thirty (30) days from such anniversary',
  'the annual meeting is advanced or delayed by more than 30 days from such anniversary',
  'the date of the annual meeting is changed by more than 30 days from the anniversary of the preceding annual meeting',
  'the date of the annual meeting differs by over 30 days from such anniversary',
  'the annual meeting is called for a date that is not within 30 days before or after such anniversary',
  'the annual meeting is not held within 30 days of such anniversary',
  'the annual meeting is held on a date outside the period of 30 days before and after such anniversary',
  'the date of the annual meeting is moved by a period exceeding 30 days from such anniversary',
  'the annual meeting is more than 30 days earlier or more than 30 days later than such anniversary',
  'the annual meeting is more than 30 days earlier or later than such anniversary',
  'the annual meeting is advanced by more than 30 days or delayed by more than 30 days from such anniversary',
  'its date is changed by more than 30 days from last year’s',
  'we hold it at any time before April 10, 2026 or on any day after June 9, 2026',
] as const;

const sideways: readonly (readonly [string, Condition])[] = [
  [
    'the annual meeting is not held within a period that begins thirty days before and ends sixty days after such anniversary',
    movedByMoreThan(30, 60),
  ],
  [
    'the annual meeting is called for a day outside a window that opens 25 days before such anniversary and closes 35 days after it',
    movedByMoreThan(25, 35),
  ],
  [
    'the annual meeting falls outside the period from thirty days before to seventy days after such anniversary',
    movedByMoreThan(30, 70),
  ],
  [
    'the annual meeting is not scheduled to be held within a period that commences 30 days before the anniversary of the preceding annual meeting and ends 60 days after such anniversary',
    movedByMoreThan(30, 60),
  ],
  [
    'the annual meeting is scheduled for a date that is not within a period commencing thirty days before and ending sixty days after such anniversary',
    movedByMoreThan(30, 60),
  ],
  ['the annual meeting is advanced by more than 20 days from such anniversary', movedByMoreThan(20, null)],
  ['the annual meeting is held more than 20 days before such anniversary', movedByMoreThan(20, null)],
  [
    'the date of the annual meeting is moved forward by more than 20 days from such anniversary',
    movedByMoreThan(20, null),
  ],
  ['the annual meeting is delayed by more than 60 days from such anniversary', movedByMoreThan(null, 60)],
  ['the annual meeting is held more than 60 days after such anniversary', movedByMoreThan(null, 60)],
  ['the annual meeting is postponed by more than 60 days beyond such anniversary', movedByMoreThan(null, 60)],
  [
    'the annual meeting is advanced by more than 30 days or delayed by more than 60 days from such anniversary',
    movedByMoreThan(30, 60),
  ],
  [
    'the annual meeting is more than 30 days before or more than 70 days after such anniversary',
    movedByMoreThan(30, 70),
  ],
  [
    'the annual meeting is held earlier than 30 days before or later than 60 days after such anniversary',
    movedByMoreThan(30, 60),
  ],
  [
    'the annual meeting is delayed by more than 60 days, or advanced by more than 30 days, from such anniversary',
    movedByMoreThan(30, 60),
  ],
  [
    'the annual meeting is brought forward by more than 30 days or put back by more than 60 days from such anniversary',
    movedByMoreThan(30, 60),
  ],
  ['no annual meeting was held in the previous year', { noPriorMeeting: true }],
  ['the Company did not hold an annual meeting in the preceding year', { noPriorMeeting: true }],
  [
    'no annual meeting was held in the previous year or the date of the annual meeting is more than 30 days from such anniversary',
    { anyOf: [{ noPriorMeeting: true }, movedByMoreThan(30)] },
  ],
  [
    'the date of the annual meeting is more than 30 days from such anniversary, or if no annual meeting was held in the preceding year',
    { anyOf: [{ noPriorMeeting: true }, movedByMoreThan(30)] },
  ],
];

const openers = ['If', 'In the event that', 'In case', 'Where', 'When', 'Provided, however, that if'] as const;

describe('moved either way', () => {
  test.each(eitherWay)('%s', async (condition) => {
    expect(await timingOf(`${provision}. If ${condition}, ${instead}.`)).toEqual([
      when(movedByMoreThan(30), tenthDay, ordinary),
    ]);
  });
});

describe('moved one way, further one way, or not held before', () => {
  test.each(sideways)('%s', async (words, condition) => {
    expect(await timingOf(`${provision}. If ${words}, ${instead}.`)).toEqual([when(condition, tenthDay, ordinary)]);
  });
});

describe('a condition begins with', () => {
  test.each(openers)('“%s”', async (opener) => {
    const says = `${provision}. ${opener} the annual meeting is held more than 30 days before or after such anniversary, ${instead}.`;
    expect(await timingOf(says)).toEqual([when(movedByMoreThan(30), tenthDay, ordinary)]);
  });

  test('“should”', async () => {
    const says = `${provision}. Should the annual meeting be held more than 30 days before or after such anniversary, ${instead}.`;
    expect(await timingOf(says)).toEqual([when(movedByMoreThan(30), tenthDay, ordinary)]);
  });

  test('“were”', async () => {
    const says = `${provision}. Were the annual meeting held more than 30 days before or after such anniversary, ${instead}.`;
    expect(await timingOf(says)).toEqual([when(movedByMoreThan(30), tenthDay, ordinary)]);
  });

  test('“except that, if”, in the same sentence', async () => {
    const says = `${provision}, except that, if the annual meeting is held more than 30 days before or after such anniversary, ${instead}.`;
    expect(await timingOf(says)).toEqual([when(movedByMoreThan(30), tenthDay, ordinary)]);
  });
});

describe('the case first, then what holds in every other', () => {
  const moves =
    'the annual meeting is held more than 30 days before or after the anniversary of the preceding annual meeting';
  const tenth = 'by the tenth day after the public announcement of its date';

  test.each([
    `Notice of a nomination shall, where ${moves}, be received ${tenth}, and shall in every other case be received not less than 90 days before that anniversary.`,
    `If ${moves}, notice of a nomination must be received ${tenth}, and in all other cases not less than 90 days before such anniversary.`,
  ])('%s', async (says) => {
    expect(await timingOf(says)).toEqual([
      when(movedByMoreThan(30), tenthDay, by(daysBefore(90, 'priorMeetingAnniversary'))),
    ]);
  });
});

describe('short notice', () => {
  const sixtyDays = 'Notice of a nomination must be received not less than 60 days before the annual meeting';
  const fewerThan70 = (from: Expression): Condition => ({ fewerDaysThan: 70, from, to: on('meeting') });
  test.each([
    'less than 70 days’ notice of the meeting is given to stockholders',
    'less than seventy (70) days’ notice or prior public disclosure of the date of the meeting is given',
    'fewer than 70 days’ prior notice of the date of the meeting is given',
    'notice or public disclosure of the date of the annual meeting is not given or made at least seventy (70) days prior thereto',
    'less than 70 days’ prior public disclosure, or notice by mail, of the date of the meeting is given',
  ])('of a notice that is mailed, or of the announcement: %s', async (words) => {
    const short = fewerThan70(earlierOf(on('noticeMailed'), on('announcement')));
    expect(await timingOf(`${sixtyDays}. If ${words}, ${instead}.`)).toEqual([
      when(short, tenthDay, by(daysBefore(60, 'meeting'))),
    ]);
  });

  test.each([
    'fewer than 70 days’ prior public announcement of the meeting date is given',
    'public disclosure of the date of the annual meeting is not made at least 70 days prior to the meeting',
    'less than 70 days’ prior public disclosure of the date of the meeting is made',
    'the first public announcement of the date of the meeting is made less than 70 days before the meeting',
    'the Company does not announce the date of the meeting at least 70 days in advance of the meeting',
  ])('of the announcement alone: %s', async (words) => {
    const short = fewerThan70(on('announcement'));
    expect(await timingOf(`${sixtyDays}. If ${words}, ${instead}.`)).toEqual([
      when(short, tenthDay, by(daysBefore(60, 'meeting'))),
    ]);
  });

  test('is not what a holder has to file', async () => {
    const says =
      'No proposal shall be considered at an annual meeting unless stated in writing and filed with the Secretary at least 60 days before the date of the annual meeting.';
    expect(await timingOf(says)).toEqual([by(daysBefore(60, 'meeting'))]);
  });

  test('is not what a holder has to give', async () => {
    const says = `${sixtyDays}. If notice is received less than 60 days before the annual meeting, it is not timely.`;
    const timings = await timingOf(says);
    expect(timings.filter((timing) => timing !== null && 'when' in timing)).toEqual([]);
  });
});

describe('what is read around a condition', () => {
  test('a first “if” that is none of the meeting, with the condition in brackets', async () => {
    const says =
      'If you wish to nominate a director, your notice must reach us (or, if the annual meeting is more than 30 days from the anniversary of the preceding annual meeting, by the tenth day after the public announcement of its date) not less than 90 days before such anniversary.';
    expect(await timingOf(says)).toEqual([when(movedByMoreThan(30), tenthDay, ordinary)]);
  });

  test('two conditions, each with its own window', async () => {
    const says = `${provision}. If the annual meeting is more than 30 days from such anniversary, ${instead}; if no annual meeting was held in the previous year, notice must be received not less than 60 days before the annual meeting.`;
    expect(await timingOf(says)).toEqual([
      when(movedByMoreThan(30), tenthDay, when({ noPriorMeeting: true }, by(daysBefore(60, 'meeting')), ordinary)),
    ]);
  });

  const last = 'the first public announcement of the date of the meeting is made less than 100 days before the meeting';
  const tooLate: Condition = {
    fewerDaysThan: 100,
    from: on('announcement'),
    to: on('meeting'),
  };

  test.each(['or, if', 'or (ii) if', 'or if'])('a second case within the first, behind “%s”', async (words) => {
    const says = `${provision}; if the annual meeting is more than 30 days from such anniversary, notice must be received not earlier than the 120th day before the annual meeting and not later than the 90th day before the annual meeting ${words} ${last}, the tenth day after the public announcement of its date.`;
    const opens = daysBefore(120, 'meeting');
    expect(await timingOf(says)).toEqual([
      when(
        movedByMoreThan(30),
        when(tooLate, { opens, due: daysAfter(10, 'announcement') }, { opens, due: daysBefore(90, 'meeting') }),
        ordinary,
      ),
    ]);
  });

  test('a second case beside the first, in a limb of its own', async () => {
    const says = `${provision}; if the annual meeting is more than 30 days from such anniversary, notice must be received by the 90th day before the annual meeting; if ${last}, ${instead}.`;
    expect(await timingOf(says)).toEqual([
      when(movedByMoreThan(30), by(daysBefore(90, 'meeting')), when(tooLate, tenthDay, ordinary)),
    ]);
  });

  test('a condition that closes the sentence holds for what stands before it', async () => {
    const says =
      'Notice of a nomination must be received by the tenth day after the public announcement of the date of the annual meeting if the annual meeting is more than 30 days from the anniversary of the preceding annual meeting.';
    expect(await timingOf(says)).toEqual([when(movedByMoreThan(30), tenthDay, nothing)]);
  });

  test.each([
    [
      '“unless ...”, and “in that case”',
      'unless the annual meeting is more than 30 days from such anniversary. In that case,',
    ],
    ['“otherwise”', 'so long as the annual meeting is within 30 days of such anniversary. Otherwise,'],
  ])('a condition that the next sentence takes up: %s', async (_name, words) => {
    expect(await timingOf(`${provision}, ${words} ${instead}.`)).toEqual([
      when(movedByMoreThan(30), tenthDay, ordinary),
    ]);
  });

  test('“it”, in a sentence behind the provision', async () => {
    const says = `${provision}. If the annual meeting is more than 30 days from such anniversary, it must be received by the tenth day after the public announcement of its date.`;
    expect(await timingOf(says)).toEqual([when(movedByMoreThan(30), tenthDay, ordinary)]);
  });

  test('“unless ... within”: what follows is for the meeting that moves', async () => {
    const says =
      'Unless the annual meeting is held within 30 days of the anniversary of the preceding annual meeting, notice of a nomination must be received by the tenth day after the public announcement of its date.';
    expect(await timingOf(says)).toEqual([when(movedByMoreThan(30), tenthDay, nothing)]);
  });

  test('the year’s name in front of the meeting, and “prior to ... or later than”', async () => {
    const says = `${provision}; if the 2026 annual meeting is to be held prior to April 10, 2026 or later than June 9, 2026, ${instead}.`;
    expect(await timingOf(says)).toEqual([when(movedByMoreThan(30), tenthDay, ordinary)]);
  });

  test('two dates that no usual limits explain: seen, not understood', async () => {
    const says = `${provision}; if the annual meeting is held before April 10, 2026 or after July 1, 2026, ${instead}.`;
    expect(await timingOf(says)).toEqual([null]);
  });

  test('the anniversary named with each of two limits', async () => {
    const says = `${provision}; if the annual meeting is held more than 30 days before the anniversary of the prior year’s annual meeting, or more than 60 days after the anniversary of the prior year’s annual meeting, ${instead}.`;
    expect(await timingOf(says)).toEqual([when(movedByMoreThan(30, 60), tenthDay, ordinary)]);
  });

  test('many words between the meeting and the limit', async () => {
    const says = `${provision}; if the annual meeting, for whatever reason and in whatever place the Board of Directors in its discretion may hold it, whether within the State of Delaware or outside it, is held more than 30 days before or after such anniversary, ${instead}.`;
    expect(await timingOf(says)).toEqual([when(movedByMoreThan(30), tenthDay, ordinary)]);
  });
});

describe('the window of a meeting that does not move first, then the other', () => {
  test.each([
    'otherwise',
    'if it is not',
    'where the meeting is not',
    'when it falls not so',
    'where it does not',
    'if not',
    'in any other case',
    'with respect to any other meeting',
    'at any other time',
    'on any other day',
    'on any other date',
    'if such meeting is not so held',
  ])('“%s”', async (words) => {
    const says = `If the annual meeting is within 30 days of the anniversary of the preceding annual meeting, notice of a nomination must be received not less than 90 days before such anniversary; ${words}, ${instead}.`;
    expect(await timingOf(says)).toEqual([when(movedByMoreThan(30), tenthDay, ordinary)]);
  });
});

describe('a bracket with a condition ends where it is closed, not at the bracket within it', () => {
  test.each(['(or, if', '(or if', '(and, if', '(but if', '(if', '(or, in the event that'])('“%s”', async (words) => {
    const says = `Notice of a nomination must be received ${words} the annual meeting is more than 30 days (or one month) from the anniversary of the preceding annual meeting, by the tenth day after the public announcement of its date (or of a new date)) not less than 90 days before such anniversary.`;
    expect(await timingOf(says)).toEqual([when(movedByMoreThan(30), tenthDay, ordinary)]);
  });
});

describe('what is said of special meetings is left out', () => {
  test.each([
    [
      'behind',
      'in the case of an annual meeting, not less than 60 days before the annual meeting, and, in the case of a special meeting, not less than 20 days before the special meeting',
    ],
    [
      'in front',
      'in the case of a special meeting, not less than 20 days before the special meeting, and, in the case of an annual meeting, not less than 60 days before the annual meeting',
    ],
    [
      'on both sides',
      'for any special meeting, by the tenth day after the public announcement of its date; for an annual meeting, not less than 60 days before it; at a special meeting, never',
    ],
    [
      'behind, counted from something that is the same for both',
      'at an annual meeting, not less than 60 days before the annual meeting and, with respect to any special meeting, by the tenth day after notice of it is mailed',
    ],
  ])('%s', async (_name, words) => {
    expect(await timingOf(`Notice of a nomination must be received, ${words}.`)).toEqual([
      by(daysBefore(60, 'meeting')),
    ]);
  });
});
