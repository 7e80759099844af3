import { expect, test } from 'vitest';
import { textsOf } from '../../../lambdas/terms/remark.ts';
import { meetingInALine, ofKind } from '../support/in-a-line.ts';

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
