import { expect, test } from 'vitest';
import { textsOf } from '../../../lambdas/terms/remark.ts';
import { meetingInALine, meetingsIn, ofKind } from '../support/in-a-line.ts';
import { type Saying, testSayings } from '../support/sayings.ts';

test('a record date after the meeting is a misprint: it is not taken for the meeting’s, and said so', async () => {
  const says = 'The annual meeting of stockholders will be held on June 12, 2025. The record date is July 14, 2025.';
  const found = await ofKind('meeting-date', says);
  expect(found.map(meetingInALine)).toEqual(['annual set 2025-06-12']);
  expect(found.flatMap(({ remarks }) => textsOf(remarks))).toEqual([
    'The filing gives July 14, 2025 as the record date, which is after the meeting on June 12, 2025: one of the two is a misprint.',
  ]);
  expect(found[0]?.evidence.map(({ quote }) => quote)).toContain('The record date is July 14, 2025.');
});

test('and is told as one', async () => {
  const says = 'The annual meeting of stockholders will be held on June 12, 2025. The record date is July 14, 2025.';
  const [meeting] = await ofKind('meeting-date', says);
  expect(textsOf(meeting?.remarks ?? [])).toEqual([
    'The filing gives July 14, 2025 as the record date, which is after the meeting on June 12, 2025: one of the two is a misprint.',
  ]);
});

test('a record date of the year before is not the meeting’s', async () => {
  const says = 'The annual meeting of stockholders will be held on June 12, 2025. The record date was April 15, 2024.';
  const [meeting] = await ofKind('meeting-date', says);
  expect(meeting?.recordDate).toBeNull();
});

test('each finding shows its sentence', async () => {
  const says =
    'Marsh Lantern makes lamps. The annual meeting of stockholders will be held on June 12, 2025. The record date is April 14, 2025.';
  const [meeting] = await ofKind('meeting-date', says);
  expect(meeting?.evidence.map((e) => e.quote)).toEqual([
    'The annual meeting of stockholders will be held on June 12, 2025.',
    'The record date is April 14, 2025.',
  ]);
});

const ofTheYearBefore: readonly Saying[] = [
  {
    name: 'in a notice',
    says: 'NOTICE OF SPECIAL MEETING OF STOCKHOLDERS\n\nThe special meeting of stockholders will be held on January 12, 2023 at 10:00 a.m. Holders of record on December 1, 2023 may vote.',
    paper: { form: 'DEF 14A', on: '2023-12-15' },
    found: ['special set 2024-01-12, record 2023-12-01'],
  },
  {
    name: 'with the weekday of the next year',
    says: 'The special meeting of stockholders will be held on Friday, January 12, 2023.',
    paper: { form: 'DEFA14A', on: '2023-12-15' },
    found: ['special set 2024-01-12'],
  },
  {
    name: 'with the weekday of its own year',
    says: 'The special meeting of stockholders will be held on Thursday, January 12, 2023.',
    paper: { form: 'DEF 14A', on: '2023-12-15' },
    found: [
      'please read: The proxy statement names January 12, 2023 for the special meeting, as a day to come that has passed.',
    ],
  },
  {
    name: 'too far ahead in the next year',
    says: 'The annual meeting of stockholders will be held on May 12, 2023.',
    paper: { form: 'DEF 14A', on: '2023-12-15' },
    found: [
      'please read: The proxy statement names May 12, 2023 for the annual meeting, as a day to come that has passed.',
    ],
  },
  {
    name: 'in a report, which may speak of the past',
    says: 'The special meeting of stockholders will be held on January 12, 2023.',
    paper: { on: '2023-12-15' },
    found: ['please read: Item 8.01 names January 12, 2023 for the special meeting, as a day to come that has passed.'],
  },
  {
    name: 'beside the right one',
    says: 'The special meeting of stockholders will be held on January 12, 2024.\n\nThe proxy card is for the special meeting of stockholders to be held on January 12, 2023.',
    paper: { form: 'DEF 14A', on: '2023-12-15' },
    found: ['special set 2024-01-12'],
  },
  {
    name: 'a meeting that was held',
    says: 'The annual meeting of stockholders was held on January 12, 2023.',
    paper: { form: 'DEF 14A', on: '2023-12-15' },
    found: ['annual held 2023-01-12'],
  },
];

testSayings(
  async (says, paper) => [
    ...(await meetingsIn(says, paper)),
    ...(await ofKind('unsure', says, paper)).map((doubt) => `please read: ${doubt.says}`),
  ],
  { 'a year that is a misprint': ofTheYearBefore },
);

test('a year that is taken to be meant is remarked', async () => {
  const says = 'The special meeting of stockholders will be held on January 12, 2023.';
  const [meeting] = await ofKind('meeting-date', says, { form: 'DEF 14A', on: '2023-12-15' });
  expect(textsOf(meeting?.remarks ?? [])).toEqual([
    'The filing gives January 12, 2023 for a meeting to come, which had passed by about a year; January 12, 2024 is taken to be meant.',
  ]);
});
