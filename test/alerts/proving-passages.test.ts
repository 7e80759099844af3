import { describe, expect, it } from 'vitest';
import { provingPassages } from '../../lambdas/alerts/mail/proving-passages.ts';
import { passage } from './hand-made.ts';

const heading = passage(1, 'TO BE HELD MAY 25, 2004');
const sentence = passage(2, 'The annual meeting will be held on May 25, 2004.');
const online = passage(3, 'The annual meeting will be held on May 25, 2004, by webcast.');
const record = passage(4, 'May 25, 2004 Record date Each holder of record on April 1, 2004 has one vote');
const held = passage(5, 'Last year we met on May 20, 2003.');
const other = passage(6, 'Nobody can attend in person.');
const statement =
  "The 2004 annual meeting is on May 25, 2004. Last year's was on May 20, 2003. Record date: April 1, 2004.";

describe('provingPassages', () => {
  it('takes the sentence on the meeting rather than the heading, and one alone', () => {
    expect(provingPassages([heading, sentence, held], statement)).toEqual([sentence, held]);
    expect(provingPassages([heading], statement)).toEqual([heading]);
  });

  it('takes the one that says how the meeting is held', () => {
    expect(provingPassages([sentence, online], statement)).toEqual([online]);
  });

  it('leaves no day unproven, and does not take a label for the day of the meeting', () => {
    expect(provingPassages([heading, record, sentence, held], statement)).toEqual([record, sentence, held]);
  });

  it('keeps what names none of the days', () => {
    expect(provingPassages([sentence, other, heading], statement)).toEqual([sentence, other]);
  });
});
