import { findingsOf, meetingsIn } from '../support/in-a-line.ts';
import { type Saying, testSayings } from '../support/sayings.ts';

const none: readonly string[] = [];
const ofOthers: readonly Saying[] = [
  'The Company will acquire Alder Ridge Inc. Alder Ridge has called a special meeting of its shareholders for April 3, 2025.',
  'The shareholders of the Company’s subsidiary, Marsh Bank, will hold their annual meeting on May 21, 2025.',
  'Marsh Lantern holds a part of Marsh Europe S.A., whose annual general meeting was postponed to May 30, 2025.',
  'Kestrel has postponed its annual meeting from May 21, 2025 to June 18, 2025 in response to our nominations.',
  'We intend to vote our shares against the Kestrel merger at the special meeting on May 21, 2025.',
  'As the largest holder of Kestrel, we requested that a special meeting of its shareholders be held on May 21, 2025.',
  'Kestrel’s board set May 21, 2025 as the date for the special meeting on the merger with the Company.',
  'The target’s extraordinary general meeting will be held on May 21, 2025.',
  'Kestrel plc’s AGM is on May 30, 2025.',
  'The Company’s former parent, Omega plc, has convened a general meeting for May 21, 2025.',
  'The Quill Foundation, a charity supported by the Company, will hold its annual meeting on May 21, 2025.',
].map((says) => ({ name: says, says, found: none }));

const own: readonly Saying[] = [
  {
    name: 'told of itself by its name, beside "our"',
    says: 'Marsh Lantern has postponed its annual meeting to June 18, 2025 in the light of our results.',
    found: ['annual postponed 2025-06-18'],
  },
  {
    name: 'whose board acts on a merger with another',
    says: 'Our Board set May 21, 2025 as the date of the special meeting on the merger with Kestrel plc.',
    found: ['special set 2025-05-21'],
  },
  {
    name: 'where directors vote their shares',
    says: 'The directors will vote their shares for it at the annual meeting on May 21, 2025.',
    found: ['annual set 2025-05-21'],
  },
];

const fates: readonly Saying[] = [
  {
    name: 'what is approved at a meeting takes effect',
    says: 'Shareholders at the annual meeting approved a change in the structure to a holding company, to be effective April 1, 2025.',
    found: [],
  },
  {
    name: 'a payment that is cancelled',
    says: 'The Board has called a special meeting for April 21, 2025. The sale brings the cancellation of the balance due on the loan.',
    found: ['special set 2025-04-21'],
  },
  {
    name: '"rather than" between other things',
    says: 'The annual meeting will be held on June 12, 2025. It is more a matter of trimming rather than of growth.',
    found: ['annual set 2025-06-12'],
  },
  {
    name: 'put off, by the day that was its name',
    says: 'The Company has postponed the annual meeting of May 5, 2025 and will announce a new day.',
    found: ['annual postponed (no day), was 2025-05-05'],
  },
  {
    name: 'named by its day',
    says: 'The annual meeting of June 12, 2025 will vote on the plan.',
    found: ['annual set 2025-06-12'],
  },
];

const six = { form: '6-K', heading: null } as const;
const writtenElsewhere: readonly Saying[] = [
  {
    name: 'the year first',
    paper: six,
    says: 'The annual general meeting will be held on 2025/05/12.',
    found: ['annual set 2025-05-12'],
  },
  {
    name: 'the day first',
    paper: six,
    says: 'The annual general meeting will be held on 25.05.2025.',
    found: ['annual set 2025-05-25'],
  },
  {
    name: 'a day with a dot',
    paper: six,
    says: 'The AGM will be held on 5. May 2025.',
    found: ['annual set 2025-05-05'],
  },
  {
    name: 'a figure that counts sections',
    paper: six,
    says: 'See Section 5. May 2025 was busy. The AGM will be held on 7 May 2025.',
    found: ['annual set 2025-05-07'],
  },
];

testSayings(meetingsIn, {
  'another company’s': ofOthers,
  'the own one': own,
  'what becomes of a meeting': fates,
  'a day written as elsewhere in the world': writtenElsewhere,
});

testSayings(async (says) => (await findingsOf(says)).flatMap((one) => (one.kind === 'unsure' ? one.says : [])), {
  'a part of a year is to be read': [
    {
      name: 'a quarter',
      says: 'The Company expects to hold its annual meeting in the second quarter of 2026.',
      found: ['Item 8.01 has the annual meeting held in the second quarter of 2026; no day is set for it.'],
    },
    {
      name: 'a season',
      says: 'The annual meeting will be held in the fall of 2025.',
      found: ['Item 8.01 has the annual meeting held in the fall of 2025; no day is set for it.'],
    },
    { name: 'of a year that is over', says: 'The annual meeting was held in the fall of 2023.', found: [] },
    {
      name: 'of other news',
      says: 'At its annual meeting the Company will speak of the second quarter of 2025.',
      found: [],
    },
  ],
});

testSayings(meetingsIn, {
  'days that only go with it': [
    {
      name: 'until when holders may redeem',
      says: 'The special meeting was adjourned from February 24, 2025 to March 13, 2025. As a result of the adjournment, the deadline by which holders may redeem has been extended to March 11, 2025.',
      found: ['special adjourned 2025-03-13, was 2025-02-24'],
    },
    {
      name: 'how far a contract lets it be put off',
      says: 'The special meeting will be held on June 12, 2025. It may be adjourned to solicit proxies; the merger agreement limits such adjournments to July 20, 2025.',
      found: ['special set 2025-06-12'],
    },
    {
      name: 'which weekday it would have been',
      says: 'The Company has changed the date of its annual meeting from the third Tuesday of April, which would have been April 15, 2025, to May 13, 2025.',
      found: ['annual changed 2025-05-13, was 2025-04-15'],
    },
    {
      name: 'a meeting called by what it extends',
      says: 'The Company called a special meeting of stockholders (the “Extension Meeting”). The Extension Meeting was adjourned to June 12, 2025.',
      found: ['special adjourned 2025-06-12'],
    },
  ],
});
