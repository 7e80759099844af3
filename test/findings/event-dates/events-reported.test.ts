import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { eventsReported } from '../../../lambdas/findings/event-dates/events-reported.ts';
import { misprintIn } from '../../../lambdas/findings/event-dates/misprinted-report-date.ts';
import { filingIn } from '../../filing/support/reading.ts';
import { filingThatSays } from '../support/filing-that-says.ts';

const headings: Readonly<Record<string, string>> = {
  '1.01': 'Item 1.01. Entry into a Material Definitive Agreement.',
  '1.02': 'Item 1.02. Termination of a Material Definitive Agreement.',
  '1.03': 'Item 1.03. Bankruptcy or Receivership.',
  '2.01': 'Item 2.01. Completion of Acquisition or Disposition of Assets.',
  '3.02': 'Item 3.02. Unregistered Sales of Equity Securities.',
  '4.01': "Item 4.01. Changes in Registrant's Certifying Accountant.",
  '5.02':
    'Item 5.02. Departure of Directors or Certain Officers; Election of Directors; Appointment of Certain Officers.',
  '5.03': 'Item 5.03. Amendments to Articles of Incorporation or Bylaws; Change in Fiscal Year.',
  '5.07': 'Item 5.07. Submission of Matters to a Vote of Security Holders.',
};

async function reported(item: string, says: string, on = '2025-03-06', form = '8-K') {
  const filing = await filingThatSays(says, { on, form, heading: headings[item] ?? null });
  const events = eventsReported(filing);
  return { events, of: [...events.items.values()][0] };
}

describe('the day that an item gives to its event', () => {
  test.each([
    [
      '1.01',
      'On March 4, 2025, Marsh Lantern entered into a lease with Heron Quay LLC, effective June 1, 2025.',
      'the signing 2025-03-04',
    ],
    ['1.01', 'Marsh Lantern signed the lease on March 4, 2025.', 'the signing 2025-03-04'],
    ['1.01', 'As previously disclosed, on March 4, 2025, Marsh Lantern entered into a lease.', 'none'],
    [
      '2.01',
      'Marsh Lantern completed the purchase of the wharf on or about March 4, 2025.',
      'the completion 2025-03-04 about',
    ],
    [
      '4.01',
      'On March 4, 2025, the audit committee dismissed Reed & Co. as independent auditor.',
      'the dismissal or resignation 2025-03-04',
    ],
    [
      '5.02',
      'On March 4, 2025, Ida Quill notified the Company of her decision to retire on June 30, 2025.',
      "the company's notice of the departure 2025-03-04",
    ],
    ['5.02', 'Ida Quill will retire on June 30, 2025.', 'none'],
    [
      '5.02',
      'On March 4, 2025, Marsh Lantern held its annual meeting of stockholders. The stockholders approved the 2025 Stock Plan.',
      'the approval at the meeting 2025-03-04',
    ],
    [
      '5.02',
      'On March 4, 2025, the committee set the bonus targets of the named executive officers and approved the plan.',
      'the arrangement 2025-03-04',
    ],
    [
      '5.02',
      'On March 4, 2025, the Board extended the employment agreement of Ida Quill.',
      'the arrangement 2025-03-04',
    ],
    [
      '2.01',
      'On March 4, 2025, Marsh Lantern completed its previously announced purchase of the wharf.',
      'the completion 2025-03-04',
    ],
    ['2.01', 'As previously announced, on March 4, 2025, Marsh Lantern completed the purchase of the wharf.', 'none'],
    [
      '1.02',
      'On March 4, 2025, Marsh Lantern entered into a termination agreement with Heron Quay LLC.',
      'the termination 2025-03-04',
    ],
    ['1.03', 'On March 4, 2025, Marsh Lantern filed a petition under chapter 11.', 'the petition or order 2025-03-04'],
    ['1.03', 'On March 4, 2025, the Company was placed into receivership.', 'the petition or order 2025-03-04'],
    ['1.03', 'On March 4, 2025, the Company entered into a general assignment for its creditors.', 'none'],
    [
      '5.02',
      'The Board elected Tom Sedge a director. On March 4, 2025, Mr. Sedge accepted the appointment, effective as of April 1, 2025.',
      'the appointment or election 2025-03-04',
    ],
    [
      '5.02',
      'On March 4, 2025, Admiral (Ret.) Tom Sedge notified the Company that he resigns from the Board.',
      "the company's notice of the departure 2025-03-04",
    ],
    [
      '5.02',
      'Effective March 6, 2025, the Board appointed Tom Sedge as a director.',
      'the appointment or election 2025-03-06',
    ],
    ['5.02', 'Effective April 1, 2025, the Board appointed Tom Sedge as a director.', 'none'],
    ['5.02', 'On March 4, 2025, the Company announced that Ida Quill will leave.', 'none'],
    [
      '2.01',
      'On March 4, 2025, following the approval at the special meeting held on February 20, 2025, Reed Merger Sub merged with and into Heron Quay.',
      'the completion 2025-03-04',
    ],
    ['5.03', 'The amendment is described in the proxy statement that was filed with the SEC on March 4, 2025.', 'none'],
    ['5.02', 'On March 4, 2025, the Board removed Tom Sedge as treasurer.', 'the removal 2025-03-04'],
    ['5.03', 'On March 4, 2025, the Board adopted amended bylaws.', 'the amendment 2025-03-04'],
    [
      '5.07',
      'Marsh Lantern held its annual meeting of stockholders on March 4, 2025.',
      'the end of the meeting 2025-03-04',
    ],
    [
      '5.07',
      'The annual meeting was convened on March 3, 2025. It reconvened on March 5, 2025.',
      'the end of the meeting 2025-03-05',
    ],
    ['5.07', 'The annual meeting of Marsh Lantern took place on March 4.', 'the end of the meeting 2025-03-04'],
    [
      '5.07',
      'These are the results of the annual meeting of stockholders on March 4.',
      'the end of the meeting 2025-03-04',
    ],
    ['5.07', 'The special meeting (the "Special Meeting") was held March 4.', 'the end of the meeting 2025-03-04'],
    [
      '5.07',
      'On March 4, 2025, at the annual meeting, the stockholders voted on three proposals.',
      'the end of the meeting 2025-03-04',
    ],
    [
      '5.07',
      'The stockholders voted on the proposals described in the proxy statement filed with the SEC on February 12, 2025.',
      'none',
    ],
    ['5.07', 'The proposals of the annual meeting were mailed to holders on February 12, 2025.', 'none'],
    ['5.07', 'Holders of record on February 12, 2025, the record date for the annual meeting, could vote.', 'none'],
    [
      '1.01',
      'On March 4, 2025, as described above, Marsh Lantern and its subsidiaries entered into a lease.',
      'the signing 2025-03-04',
    ],
    ['3.02', 'On March 4, 2025, Marsh Lantern agreed to sell 500,000 common shares.', 'the sale 2025-03-04'],
    ['5.03', 'The amendments to the Bylaws became effective as of March 4, 2025.', 'the amendment 2025-03-04'],
    ['5.03', 'The amendments to the Bylaws will become effective on March 4, 2025.', 'none'],
    [
      '5.03',
      'On March 4, 2025, at the annual meeting, the stockholders approved amended articles.',
      'the amendment 2025-03-04',
    ],
  ])('Item %s: %s', async (item, says, expected) => {
    const { of } = await reported(item, says);
    const { event } = of ?? {};
    const told = event == null ? 'none' : `${event.event} ${event.date}${event.approximate ? ' about' : ''}`;
    expect(told).toBe(expected);
  });

  test('of two near the day of the report, the earliest counts; one long before it is history', async () => {
    const says =
      'On March 4, 2025, Ida Quill notified the Company that she resigns. On March 5, 2025, the Board appointed Tom Sedge. Ms. Quill was appointed on May 3, 2010.';
    expect(String((await reported('5.02', says, '2025-03-04')).of?.event?.date)).toBe('2025-03-04');
  });

  test('a day after the filing was made is none yet', async () => {
    expect((await reported('1.01', 'On March 9, 2025, Marsh Lantern entered into a lease.')).of?.event).toBeNull();
  });
});

const twoItems = (first: string, second: string) => `${first}

Item 2.03. Creation of a Direct Financial Obligation or an Obligation under an Off-Balance Sheet Arrangement.

${second}`;

async function eventsByItem(says: string, on = '2025-03-04') {
  const filing = await filingThatSays(says, { on, heading: headings['1.01'] ?? null });
  const told = [...eventsReported(filing).items].map(([{ number }, { event }]) => {
    const where = event?.givenIn === undefined ? '' : ` (${event.givenIn})`;
    return event === null ? `${number} none` : `${number} ${event.event} ${event.date}${where}`;
  });
  return told.join('; ');
}

const loan = 'On March 4, 2025, Marsh Lantern entered into a credit agreement with Heron Bank.';

describe('an item that says nothing itself', () => {
  test.each([
    [
      'gives the day of the item that it refers to',
      loan,
      'The information in Item 1.01 of this report is incorporated by reference into this Item 2.03.',
      '1.01 the signing 2025-03-04; 2.03 the obligation 2025-03-04 (Item 1.01)',
    ],
    [
      'gives none of another report',
      loan,
      'The information in Item 1.01 of the Form 8-K filed on February 3, 2025 is incorporated by reference.',
      '1.01 the signing 2025-03-04; 2.03 none',
    ],
    [
      'gives none where the other item tells nothing of its kind',
      'On March 4, 2025, Marsh Lantern amended its lease.',
      'The information in Item 1.01 is incorporated by reference into this Item 2.03.',
      '1.01 the signing 2025-03-04; 2.03 none',
    ],
    [
      'gives none from before the day of the report, which is that of the earliest event',
      'On February 20, 2025, Marsh Lantern entered into a credit agreement with Heron Bank.',
      'The information in Item 1.01 is incorporated by reference into this Item 2.03.',
      '1.01 the signing 2025-02-20; 2.03 none',
    ],
    [
      'keeps a day of its own',
      'On March 3, 2025, Marsh Lantern entered into a credit agreement with Heron Bank.',
      'On March 4, 2025, Marsh Lantern borrowed $5 million. The information in Item 1.01 is incorporated by reference.',
      '1.01 the signing 2025-03-03; 2.03 the obligation 2025-03-04',
    ],
  ])('%s', async (_name, first, second, expected) => {
    expect(await eventsByItem(twoItems(first, second), '2025-03-04')).toBe(expected);
  });

  const plan = (day: string) =>
    `${headings['5.02']}

At the annual meeting of stockholders held on ${day} (the "Annual Meeting"), the stockholders approved the 2025 Stock Plan.`;
  const vote = `${headings['5.07']}

At the Annual Meeting, the stockholders elected five directors.`;
  test.each([
    [
      'has its vote on the day of the meeting that another item names',
      plan('March 4, 2025'),
      '2025-03-04 in Item 5.02',
    ],
    ['has none where others name two days', `${plan('March 4, 2025')}\n\n${plan('March 3, 2025')}`, 'none'],
  ])('%s', async (_name, others, expected) => {
    const filing = await filingThatSays(`${others}\n\n${vote}`, { on: '2025-03-04', heading: null });
    const event = [...eventsReported(filing).items].find(([{ number }]) => number === '5.07')?.[1].event;
    expect(event == null ? 'none' : `${event.date} in ${event.givenIn}`).toBe(expected);
  });

  test.each(['Introductory Note', 'INTRODUCTORY NOTE.'])(
    'gives the day of the note before the items: %s',
    async (note) => {
      const says = `${note}

On March 4, 2025, Reed Merger Sub merged with and into Marsh Lantern.

${headings['2.01']}

The information in the Introductory Note is incorporated by reference into this Item 2.01.`;
      const filing = await filingThatSays(says, { on: '2025-03-04', heading: null });
      const [event] = [...eventsReported(filing).items.values()].map((item) => item.event);
      expect(`${event?.date} in ${event?.givenIn}`).toBe('2025-03-04 in the introductory note');
    },
  );
});

describe('a day that the report defines', () => {
  test('stands where its name does', async () => {
    const says = twoItems(
      'On March 4, 2025 (the "Loan Date"), Marsh Lantern entered into a credit agreement.',
      'On the Loan Date, Marsh Lantern borrowed $5 million under the agreement.',
    );
    expect(await eventsByItem(says)).toBe('1.01 the signing 2025-03-04; 2.03 the obligation 2025-03-04');
  });

  test('is none where its name is given to two days', async () => {
    const says = twoItems(
      'On March 4, 2025 (the "Loan Date"), Marsh Lantern entered into a credit agreement. On March 5, 2025 (the "Loan Date"), it amended it.',
      'On the Loan Date, Marsh Lantern borrowed $5 million under the agreement.',
    );
    expect(await eventsByItem(says)).toBe('1.01 the signing 2025-03-04; 2.03 none');
  });
});

describe('a vote (Item 5.07)', () => {
  test('goes on where the meeting was adjourned to a day after the report', async () => {
    const says =
      'The annual meeting was convened on March 4, 2025 and adjourned until March 20, 2025 for want of a quorum.';
    expect((await reported('5.07', says)).of?.goesOn).toBe(true);
  });

  test('has preliminary results, or final ones known on a day', async () => {
    const early = 'Marsh Lantern held its annual meeting on March 4, 2025. These are the preliminary voting results.';
    expect((await reported('5.07', early)).of).toMatchObject({
      isPreliminary: true,
      goesOn: false,
      finalResults: null,
    });
    const late = 'On March 5, 2025, the inspector of election delivered the final voting results.';
    expect(String((await reported('5.07', late, '2025-03-06', '8-K/A')).of?.finalResults?.date)).toBe('2025-03-05');
    const behind = 'The final voting results were certified on March 5, 2025.';
    expect(String((await reported('5.07', behind, '2025-03-06', '8-K/A')).of?.finalResults?.date)).toBe('2025-03-05');
  });
});

const day = Temporal.PlainDate.from;

describe('a date of report', () => {
  test.each([
    ['filed two days after the event', '2025-01-06', '2025-01-08', 'meant 2025-01-06'],
    ['filed the week after one of January 9, 2025', '2025-01-09', '2025-01-13', 'meant 2025-01-09'],
    ['of the year before, filed then', '2023-01-06', '2023-01-09', 'meant 2023-01-06'],
    ['of which nobody says when it was made', '2025-01-06', null, 'one of the two: 2025-01-06'],
    ['told a year late in a report of its time: a misprint of the text', '2025-01-06', '2024-01-09', 'stands'],
    ['a year and eight days away: another event', '2025-01-14', '2025-01-15', 'stands'],
    ['two years away: another event', '2026-01-06', '2026-01-08', 'stands'],
    ['borne out by an event close to it', '2024-02-01', '2024-02-02', 'stands'],
  ])('of Saturday, January 6, 2024, an event %s', (_name, date, made, expected) => {
    const events = [{ event: 'the signing', date: day(date), approximate: false, evidence: [] }];
    const dates = { reportDate: day('2024-01-06'), madeOn: made === null ? null : day(made) };
    const found = misprintIn(events, dates);
    const told = found === null ? 'stands' : `${found.isSettled ? 'meant' : 'one of the two:'} ${found.meant.date}`;
    expect(told).toBe(expected);
  });

  test('that the text bears out stands', async () => {
    const says = 'On March 4, 2025, Marsh Lantern entered into a lease.';
    expect((await reported('1.01', says)).events.misprint).toBeNull();
  });

  test.each([
    [
      'of the last year',
      '2025-01-06',
      'On January 6, 2026, Marsh Lantern entered into a lease.',
      'January 8, 2026',
      'meant 2026-01-06',
    ],
    [
      'of the last year, the text saying only that something was announced',
      '2025-01-06',
      'On January 6, 2026, Marsh Lantern announced a plan.',
      'January 8, 2026',
      'meant 2026-01-06',
    ],
    [
      'that is right, the text being that of last year’s report',
      '2026-01-06',
      'On January 6, 2025, Marsh Lantern entered into a lease.',
      'January 8, 2026',
      'stands',
    ],
    [
      'of the last year, in a report that nobody has dated',
      '2025-01-06',
      'On January 6, 2026, Marsh Lantern entered into a lease.',
      null,
      'one of the two: 2026-01-06',
    ],
  ])('%s: the day of the signatures tells', async (_name, cover, says, signed, expected) => {
    const paper = `FORM 8-K

Date of Report (Date of earliest event reported): ${cover}

MARSH LANTERN CORPORATION
(Exact name of registrant as specified in its charter)

Item 1.01. Entry into a Material Definitive Agreement.

${says}

Pursuant to the requirements of the Securities Exchange Act of 1934, the registrant has duly caused this report to be signed.

${signed === null ? '' : `Date: ${signed}`}
By: /s/ Ida Quill`;
    const { misprint } = eventsReported(await filingIn(paper));
    const told =
      misprint === null ? 'stands' : `${misprint.isSettled ? 'meant' : 'one of the two:'} ${misprint.meant.date}`;
    expect(told).toBe(expected);
  });
});

describe('a day that an item prints with a misprinted year', () => {
  test.each([
    ['the year before', 'On March 4, 2024, Marsh Lantern entered into a lease.', '2024-03-04'],
    ['the year after', 'On March 4, 2026, Marsh Lantern entered into a lease.', '2026-03-04'],
    ['a year and some days before the report', 'On March 1, 2024, Marsh Lantern entered into a lease.', '2024-03-01'],
    ['a year and a month before: another event', 'On February 1, 2024, Marsh Lantern entered into a lease.', null],
    ['two years before: another event', 'On March 4, 2023, Marsh Lantern entered into a lease.', null],
    [
      'beside the day of the report',
      'On March 4, 2024, Marsh Lantern entered into a lease. On March 4, 2025, Marsh Lantern amended it.',
      null,
    ],
    ['none', 'Marsh Lantern entered into a lease.', null],
  ])('%s', async (_name, says, expected) => {
    const heading = headings['1.01'] ?? null;
    const release = 'On March 4, 2025, Marsh Lantern issued a press release.';
    const filing = await filingThatSays(`${says}\n\nItem 8.01. Other Events.\n\n${release}`, {
      on: '2025-03-06',
      heading,
    });
    const [first] = eventsReported(filing).items.values();
    expect(first?.misprinted?.toString() ?? null).toBe(expected);
  });
});

describe('a vote on how often to vote on executive pay', () => {
  const voted = 'On March 4, 2025, Marsh Lantern held its annual meeting of stockholders. ';
  const asked =
    'The stockholders voted on the frequency of future advisory votes on executive compensation: 1 Year 900 2 Years 10 3 Years 80.';

  test.each([
    ['of which nothing more is said', `${asked}`],
    [
      'in other words',
      'The stockholders voted, on an advisory basis, on how often to hold a vote on executive compensation.',
    ],
    [
      'in the words of the card',
      'Whether the vote on executive compensation should occur every 1, 2 or 3 years: 1 Year 900.',
    ],
    ['that holders answered', `${asked} The stockholders recommended that the Company will hold the vote every year.`],
    [
      'that the board will look at',
      `${asked} The Board will consider these results before it decides on a vote every year or every three years.`,
    ],
    [
      'of which the company will report',
      `${asked} The Company will disclose in an amendment whether it will hold the vote every year.`,
    ],
    ['that is not yet decided', `${asked} The Board has not yet determined whether the vote will be held every year.`],
  ])('%s leaves the decision to an amendment', async (_name, says) =>
    expect((await reported('5.07', `${voted}${says}`)).of?.frequencyOpen).toBe(true),
  );

  test.each([
    ['decided by the board', `${asked} The Board determined to hold the vote every year.`],
    [
      'followed by the company',
      `${asked} In light of these results, the Company will include an annual vote on executive compensation in its proxy materials.`,
    ],
    [
      'resolved after the meeting',
      `${asked} (d) The Board adopted a resolution that the vote would be held once every three years.`,
    ],
    ['decided by us', `${asked} Consistent with that preference, we intend to hold the vote annually.`],
    [
      'that was only on pay',
      'The stockholders approved, on an advisory basis, the compensation of the named executive officers.',
    ],
    ['on something else', 'The stockholders approved a change in the frequency of the dividend.'],
    ['that the meeting has yet to hold', `${asked} The annual meeting was adjourned until March 20, 2025.`],
  ])('%s leaves none', async (_name, says) =>
    expect((await reported('5.07', `${voted}${says}`)).of?.frequencyOpen).toBe(false),
  );
});
