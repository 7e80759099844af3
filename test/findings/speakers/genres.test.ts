import { expect, test } from 'vitest';
import type { Paper } from '../support/filing-that-says.ts';
import { deadlinesIn, meetingsIn, ofKind } from '../support/in-a-line.ts';

const attached = 'It is attached.';
const exhibit = (type: string, text: string, form = '8-K'): Paper => ({ form, exhibits: [{ type, text }] });

test('an annual report to holders tells of the meeting, and of no last days', async () => {
  const text =
    'Annual report. Nominations must be received by January 2, 2026. The annual meeting of stockholders will be held on June 12, 2025.';
  const paper = exhibit('EX-13', text, '10-K');
  expect(await meetingsIn(attached, paper)).toEqual(['annual set 2025-06-12']);
  expect((await ofKind('unsure', attached, paper)).filter(({ about }) => about === 'deadline')).toEqual([]);
});

test('bylaws that are worded as a contract tell of last days and clauses', async () => {
  const text =
    'BYLAWS OF MARSH LANTERN CORPORATION\n\nThis agreement, witnesseth, by and between. Notice of a nomination must be received at least 60 days before the annual meeting. Nominations are due January 2, 2026. The agreement witnesseth.';
  const paper = exhibit('EX-99.1', text);
  expect(await deadlinesIn(attached, paper)).toEqual(['nomination by 2026-01-02']);
  expect(await ofKind('advance-notice-clause', attached, paper)).toHaveLength(1);
});
