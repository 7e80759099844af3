import { describe, expect, test } from 'vitest';
import { ofKind } from '../support/in-a-line.ts';
import { named } from '../support/named.ts';

const short =
  'A shareholder may nominate a director by a notice that reaches the Secretary not less than 90 days nor more than 120 days before the first anniversary of the preceding year’s annual meeting.';
const otherWindow =
  'A shareholder may propose other business by a notice that reaches the Secretary not less than 60 days nor more than 75 days before the first anniversary of the preceding year’s annual meeting.';
const inFull =
  'To be timely, a shareholder’s notice of a nomination must reach the Secretary not less than 90 days nor more than 120 days before the first anniversary of the preceding year’s annual meeting; provided, however, that if the annual meeting is more than 30 days before or after that anniversary, the notice must reach the Secretary not later than the 10th day following the public announcement of its date.';
const shortForBoth = short.replace('nominate a director', 'nominate a director or propose other business');

const conditional = 'nomination, on a condition';
const cases = [
  { name: 'in short first', says: [short, inFull], found: [conditional] },
  { name: 'in full first', says: [inFull, short], found: [conditional] },
  { name: 'in short only', says: [short], found: ['nomination'] },
  { name: 'in short, with another window', says: [otherWindow, inFull], found: ['other-proposal', conditional] },
  {
    name: 'in short for two matters, in full for one of them',
    says: [shortForBoth, inFull],
    found: ['other-proposal', conditional],
  },
];

describe('a window told in short in one place holds on the conditions told in full in another', () => {
  test.each(named(cases))('%s', async (_name, { says, found }) => {
    const clauses = await ofKind('advance-notice-clause', says.join('\n\n'));
    const inALine = clauses.map(
      ({ subjects, expression }) =>
        `${subjects.join(', ')}${expression !== null && 'when' in expression ? ', on a condition' : ''}`,
    );
    expect(inALine).toEqual(found);
  });
});
