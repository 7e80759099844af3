import { describe, expect, test } from 'vitest';
import { called, clauseForms, prior } from '../../deadlines/clause-forms.ts';
import { annualMeeting, clause, comesTo, deadlinesOf } from '../../deadlines/support/facts.ts';
import { ofKind } from '../support/in-a-line.ts';

/** Each form of the table of forms, as bylaws word it. */
const wordings: Readonly<Record<string, string>> = {
  'not less than 60 days before the meeting':
    'A stockholder who wishes to nominate a director must give the Secretary written notice not less than sixty (60) days before the annual meeting.',
  '60 to 90 days before the meeting':
    'To be timely, notice of a nomination must be received not less than 60 days nor more than 90 days prior to the annual meeting.',
  '60 to 90 days before it; at less than 70 days’ notice, the 10th day after notice or disclosure, whichever came first':
    'To be timely, notice of a nomination must be received not less than 60 days nor more than 90 days prior to the meeting; provided, however, that in the event that less than 70 days’ notice or prior public disclosure of the date of the meeting is given to stockholders, notice must be received not later than the close of business on the 10th day following the day on which such notice of the date of the meeting was mailed or such public disclosure was made, whichever first occurs.',
  '90 to 120 days before the anniversary; moved by more than 30 days forward or 60 back: from the meeting':
    'To be timely, notice of a nomination must be delivered not later than the close of business on the 90th day nor earlier than the 120th day before the first anniversary of the preceding year’s annual meeting; provided, however, that if the date of the annual meeting is advanced by more than 30 days or delayed by more than 60 days from such anniversary, notice must be delivered not earlier than the 120th day before such annual meeting and not later than the later of the 90th day before such annual meeting or the 10th day following the day on which the date of the meeting is first publicly announced.',
  '90 to 120 days before the anniversary; moved by more than 30 days either way: from the meeting':
    'To be timely, notice of a nomination must be delivered not later than the 90th day nor earlier than the 120th day before the first anniversary of the preceding year’s annual meeting. If the annual meeting is held more than 30 days before or after such anniversary, notice must be delivered not earlier than the 120th day before the annual meeting and not later than the later of the 90th day before the annual meeting or the 10th day following the public announcement of its date.',
  '60 to 90 days before the anniversary; more than 25 days off: the 10th day after the first of notice and disclosure':
    'To be timely, notice of a nomination must be received not less than sixty (60) days nor more than ninety (90) days prior to the anniversary date of the immediately preceding annual meeting; provided, however, that if the annual meeting is called for a date that is not within twenty-five (25) days before or after such anniversary date, notice must be received not later than the tenth (10th) day following the day on which notice of the date of the annual meeting was mailed or public disclosure of it was made, whichever first occurs.',
  '120 days before the anniversary of the release; moved: a reasonable time before mailing':
    'A proposal must be received not less than 120 calendar days before the anniversary of the date on which the proxy statement for the previous year’s annual meeting was released to stockholders; if the date of the annual meeting has been changed by more than 30 days from the date of the previous year’s meeting, it must be received a reasonable time before the Company begins to print and mail its proxy materials.',
  '45 to 75 days before the anniversary of the mailing; moved: the later of 90 days before the meeting and the 10th day':
    'To be timely, notice of a nomination must be received not less than 45 days nor more than 75 days before the anniversary of the date on which the Company first mailed its proxy materials for the preceding year’s annual meeting; provided, however, that if the annual meeting is convened more than 30 days before or after the anniversary of the preceding year’s annual meeting, notice must be received by the later of the 90th day before the annual meeting or the 10th day following the day on which its date is publicly announced.',
  '120 to 150 days before the anniversary of the mailing; moved: before the meeting, or the 10th day if later':
    'Notice of a proxy access nomination must be received not earlier than the 150th day and not later than the 120th day before the anniversary of the date on which the Company mailed its proxy statement for the preceding year’s annual meeting. If the annual meeting is advanced or delayed by more than 30 days from the anniversary of the preceding year’s annual meeting, notice must be received not earlier than the 150th day before the annual meeting and not later than the 120th day before the annual meeting or, if later, the 10th day after the day on which its date is first publicly announced.',
  'the later of 90 days before the meeting and the 7th day after its first announcement':
    'Notice of a nomination must be delivered by the later of (a) the ninetieth day before the annual meeting or (b) the seventh day following the first public announcement of the date of the meeting.',
  'the earlier of 90 days before the meeting and the 10th day after its announcement':
    'Notice of a nomination must be delivered by the earlier of the 90th day before the annual meeting and the 10th day after the public announcement of its date.',
  'within 45 days after the fiscal year':
    'Notice of a nomination for the annual meeting must be given within forty-five days after the end of the fiscal year.',
  '20 business days before the meeting':
    'Notice of a nomination must be received at least twenty business days before the annual meeting.',
  '3 to 4 months before the anniversary':
    'Notice of a nomination must be given not less than three months nor more than four months before the anniversary of the last annual meeting.',
  '8 weeks before the meeting':
    'Notice of a nomination must be received at least eight weeks before the annual meeting.',
  '75 to 105 days before the anniversary; moved by more than 30 days forward or 70 back: from the meeting':
    'To be timely, notice of a nomination must be received not less than 75 days nor more than 105 days before the anniversary of the preceding year’s annual meeting, unless the annual meeting is advanced by more than 30 days, or delayed by more than 70 days, from such anniversary date, in which case notice must be received not earlier than the 105th day before the annual meeting and not later than the later of the 75th day before the annual meeting or the 10th day following the public announcement of its date.',
  'sixty full days before the meeting, neither end counted':
    'Notice of a nomination must be given at least sixty full days before the annual meeting.',
  'the 7th day after notice is mailed':
    'Notice of a nomination must be received by the close of business on the seventh day following the day on which notice of the annual meeting is mailed to stockholders.',
  'the later of 120 days before the meeting and the 15th day after its announcement':
    'Notice of a nomination is due by the later of the 120th day before the annual meeting or the fifteenth day after the date of the meeting is made public.',
  'within 10 days after the record date':
    'Notice of a nomination for the annual meeting must be received within ten days after the record date.',
  '60 to 90 days before the anniversary; brought forward by more than 20 days: from the meeting (silent on delay)':
    'To be timely, notice of a nomination must be received not less than 60 nor more than 90 days before the anniversary of the preceding year’s annual meeting; provided, however, that if the annual meeting is advanced by more than 20 days from such anniversary, notice must be received by the later of the 60th day before the annual meeting or the 10th day following the public announcement of its date.',
  '90 days before the anniversary of the proxy statement; moved: the later of 150 days before the meeting and the 10th day':
    'A proposal of business must be received not less than 90 days before the anniversary of the date of the proxy statement for the preceding year’s annual meeting; provided, however, that if the annual meeting is moved by more than 30 days from the anniversary of the preceding year’s annual meeting, it must be received by the later of 150 days before the annual meeting or ten days following the public announcement of its date.',
};

const read = clauseForms.filter(({ name }) => name in wordings);

test('each wording is of a form in the table', () => {
  expect(Object.keys(wordings).filter((name) => !clauseForms.some((form) => form.name === name))).toEqual([]);
});

describe.each(read.map((form) => [form.name, form] as const))('%s', (name, { timing, windows }) => {
  test('is read whole', async () => {
    const clauses = await ofKind('advance-notice-clause', wordings[name] ?? '');
    expect(clauses.map(({ expression }) => expression)).toEqual([timing]);
  });

  test.each([
    ['called as usual', called['as usual'], windows[0]],
    ['moved', called.late, windows[2]],
  ] as const)('%s, gives its window', async (_way, dates, window) => {
    const [found] = await ofKind('advance-notice-clause', wordings[name] ?? '');
    const meeting = annualMeeting(
      { ...prior, ...dates },
      { clauses: found?.expression ? [clause(['nomination'], found.expression)] : [] },
    );
    const deadline = deadlinesOf(meeting).find((one) => one.rule === 'bylaw.advance-notice');
    expect(comesTo(deadline).replace(/(Mon|Tue|Wed|Thu|Fri|Sat|Sun) /g, '')).toBe(window);
  });
});
