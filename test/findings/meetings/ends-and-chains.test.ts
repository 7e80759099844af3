import { meetingsIn } from '../support/in-a-line.ts';
import { type Saying, testSayings } from '../support/sayings.ts';

const chains: readonly Saying[] = [
  {
    name: 'with the verb said once',
    says: 'The annual meeting of stockholders was called to order on February 26, 2025 and adjourned to March 5, 2025, then to March 12, 2025, and finally to March 19, 2025.',
    found: ['annual adjourned 2025-03-19, was 2025-03-12'],
  },
  {
    name: 'and reconvened in between',
    says: 'The special meeting of stockholders that was adjourned on February 3, 2025, and again on February 17, 2025, was reconvened on February 28, 2025 and was further adjourned to March 21, 2025.',
    found: ['special adjourned 2025-03-21, was 2025-02-28'],
  },
  {
    name: 'to a day of which notice will be given',
    says: 'The Company gave notice of its annual meeting of shareholders on March 27, 2025.\n\nSo that the business of the annual meeting can be done, it is necessary to adjourn to a date of which due notice will be given.',
    found: ['annual adjourned (no day), was 2025-03-27'],
  },
  {
    name: 'of which another is only considered',
    says: 'The annual meeting of stockholders, adjourned on February 26, 2025, will reconvene on March 14, 2025. If the quorum is lacking again, the Board will consider a further adjournment to April 4, 2025.',
    found: ['annual set 2025-03-14, was 2025-02-26'],
  },
  {
    name: 'during which holders may vote',
    says: 'The special meeting of stockholders was held on February 26, 2025 and then adjourned until March 14, 2025. During the adjournment stockholders may continue to vote until 11:59 p.m. on March 13, 2025.',
    found: ['special adjourned 2025-03-14, was 2025-02-26'],
  },
];

const endsWithIt: readonly Saying[] = [
  {
    name: 'an authority, if earlier',
    says: 'The authority expires at the conclusion of the next annual general meeting or, if earlier, on June 8, 2025.',
    found: [],
  },
  {
    name: 'a standstill, by the earlier of two',
    says: 'The standstill ends on the earlier of June 8, 2025 and the thirtieth day before the 2025 annual meeting of stockholders.',
    found: [],
  },
  {
    name: 'what a question asks',
    says: 'When must I send other business for the 2025 annual meeting of stockholders? June 8, 2025',
    found: [],
  },
  {
    name: 'until when proposals were to come',
    says: 'The annual meeting of stockholders has been advanced to April 24, 2025. Stockholder proposals, which were to have been received by March 26, 2025, may be sent until March 30, 2025.',
    found: ['annual changed 2025-04-24'],
  },
  {
    name: 'another event that was put off',
    says: 'The Company has postponed its investor day, planned for April 10, 2025, and will hold the annual meeting of stockholders as planned.',
    found: [],
  },
  {
    name: 'what became of the meetings of other years',
    says: 'In 2023 we postponed our annual meeting of stockholders from May 18, 2023 to August 10, 2023 because our accounts were late.',
    found: [],
  },
  {
    name: 'what another company’s name owns',
    says: 'The annual meeting of stockholders of Marsh Lantern was held on February 27, 2025. Grey Gorse Corp.’s special meeting, scheduled for March 11, 2025, has been postponed to March 25, 2025.',
    found: ['annual held 2025-02-27'],
  },
];

const kept: readonly Saying[] = [
  {
    name: 'that remains as announced',
    says: 'The place of the 2025 annual meeting of shareholders has been changed. The date and time remain as previously announced - Wednesday, April 30, 2025, 9:00 a.m.',
    found: ['annual set 2025-04-30'],
  },
  {
    name: 'that is held over the web',
    says: 'The annual meeting of shareholders on April 30, 2025 will be held over the web.',
    found: ['annual set 2025-04-30'],
  },
  {
    name: 'with its record date, each in brackets',
    says: 'The Company announced the record date (March 20, 2025) and meeting date (April 30, 2025) of its annual meeting of shareholders.',
    found: ['annual set 2025-04-30, record 2025-03-20'],
  },
  {
    name: 'with a record date that a clause names',
    says: 'At a special meeting of stockholders held on February 27, 2025, holders of shares outstanding on January 21, 2025, which the Board had set as the new record date for the special meeting, voted.',
    found: ['special held 2025-02-27, record 2025-01-21'],
  },
  {
    name: 'that is such a one',
    says: 'By its bylaws the Company must hold an annual meeting of shareholders each year. The Company will hold such a meeting on April 30, 2025.',
    found: ['annual set 2025-04-30'],
  },
];

const anew: readonly Saying[] = [
  {
    name: 'behind a colon',
    says: 'The annual meeting of shareholders will not be held on April 10, 2025. We have moved it back two weeks: April 24, 2025, 8:30 a.m.',
    found: ['annual postponed 2025-04-24, was 2025-04-10'],
  },
  {
    name: 'not at all as yet',
    says: 'The annual meeting of shareholders cannot be held on April 10, 2025 as announced. A new date has not been set.',
    found: ['annual postponed (no day), was 2025-04-10'],
  },
];

testSayings(meetingsIn, {
  'meetings adjourned again and again': chains,
  'a day that is not the meeting’s': endsWithIt,
  'a meeting on its day': kept,
  'a meeting on another day': anew,
});
