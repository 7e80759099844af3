import { meetingsIn } from '../support/in-a-line.ts';
import { type Saying, testSayings } from '../support/sayings.ts';

/** Verbs that no list need know: a meeting that has its day is put elsewhere. */
const putElsewhere: readonly Saying[] = ['shifted', 'slipped', 'bumped', 'pulled forward', 're-dated'].map((verb) => ({
  name: verb,
  says: `The annual meeting of stockholders, which had been called for May 20, 2025, has been ${verb} to June 24, 2025.`,
  found: ['annual changed 2025-06-24, was 2025-05-20'],
}));

const putOff: readonly Saying[] = ['pushed back', 'put off', 'deferred', 'postponed', 'pushed out'].map((verb) => ({
  name: verb,
  says: `The annual meeting of stockholders, which had been called for May 20, 2025, has been ${verb} to June 24, 2025.`,
  found: ['annual postponed 2025-06-24, was 2025-05-20'],
}));

const ofTheBoard: readonly Saying[] = [
  {
    name: 'the board puts off a special meeting',
    says: 'On March 3, 2025 the Board of Directors decided to postpone the Special Meeting from April 24, 2025 to May 8, 2025.',
    found: ['special postponed 2025-05-08, was 2025-04-24'],
  },
  {
    name: 'directors call one',
    says: 'The directors have set May 8, 2025 as the date of the special meeting.',
    found: ['special set 2025-05-08'],
  },
];

const set: readonly Saying[] = [
  {
    name: 'the record date of a meeting that is named with its day has moved',
    says: 'The record date for the annual meeting of stockholders to be held on June 12, 2025 has been moved to April 14, 2025.',
    found: ['annual set 2025-06-12, record 2025-04-14'],
  },
  {
    name: 'a day to which it will not be postponed',
    says: 'The annual meeting of stockholders on June 12, 2025 will not be postponed to July 10, 2025 as had been proposed.',
    found: ['annual set 2025-06-12'],
  },
  {
    name: 'a day to which it may be adjourned',
    says: 'The annual meeting of stockholders will be held on June 12, 2025, subject to adjournment to June 19, 2025 if a quorum is not present.',
    found: ['annual set 2025-06-12'],
  },
  {
    name: 'a day on which it will not be held',
    says: 'The special meeting of stockholders to approve the merger is now expected to be held in the second quarter of 2025, and not on April 24, 2025.',
    found: ['special changed (no day), was 2025-04-24'],
  },
  {
    name: 'what may yet follow has not come to pass',
    says: 'The annual meeting of stockholders is scheduled for June 12, 2025 but may be postponed to June 26, 2025.',
    found: ['annual set 2025-06-12'],
  },
  {
    name: 'the board decided against it',
    says: 'The Board determined not to postpone the annual meeting of stockholders scheduled for May 20, 2025.',
    found: ['annual set 2025-05-20'],
  },
  {
    name: 'the day in case of an adjournment',
    says: 'The special meeting of stockholders will be held on April 24, 2025, or, if adjourned, on May 1, 2025.',
    found: ['special set 2025-04-24'],
  },
  {
    name: 'another record date is not another day',
    says: 'The Board has changed the record date for the annual meeting of stockholders from April 7, 2025 to April 14, 2025. The meeting will still be held on June 12, 2025.',
    found: ['annual set 2025-06-12, record 2025-04-14'],
  },
  {
    name: 'another place, with the day beside it',
    says: 'The place of the annual meeting of stockholders to be held on June 12, 2025 has been changed, and it will now be held virtually only.',
    found: ['annual set 2025-06-12'],
  },
  {
    name: 'held online only, the day not told again',
    says: 'The place of the annual meeting of stockholders has been changed, and the annual meeting will be held solely by remote communication.',
    found: ['annual set (no day)'],
  },
  {
    name: 'held online only in some case',
    says: 'If travel is still restricted, the annual meeting of stockholders will be held solely by remote communication.',
    found: [],
  },
  {
    name: 'a power to hold it online only',
    says: 'The Board may determine that the annual meeting of stockholders will be held solely by remote communication.',
    found: [],
  },
  {
    name: 'not more than 30 days after the anniversary',
    says: 'The annual meeting of stockholders will be held on June 12, 2025, which is not more than 30 days after the anniversary of last year’s annual meeting.',
    found: ['annual set 2025-06-12'],
  },
  {
    name: 'no later than the anniversary',
    says: 'The annual meeting of stockholders will be held on June 12, 2025, which is no later than the anniversary of last year’s annual meeting.',
    found: ['annual set 2025-06-12'],
  },
  {
    name: 'what a rule says of meetings that move',
    says: 'The annual meeting of stockholders will be held on June 12, 2025. Rule 14a-8 provides that a meeting moved by more than 30 days from last year’s gives rise to a new deadline.',
    found: ['annual set 2025-06-12'],
  },
  {
    name: 'another hour is not another day',
    says: 'The annual meeting of stockholders will be held on June 12, 2025. The time of the meeting has been changed from 9:00 a.m. to 10:00 a.m.',
    found: ['annual set 2025-06-12'],
  },
  {
    name: 'called before the report, and reported late',
    says: 'The annual meeting of stockholders will be held on February 20, 2025.',
    found: ['annual set 2025-02-20, incidental'],
  },
  {
    name: 'the special meeting is cancelled, the annual one is not',
    says: 'The special meeting of stockholders on April 24, 2025 has been cancelled and the annual meeting of stockholders will be held on June 12, 2025.',
    found: ['annual set 2025-06-12', 'special cancelled (no day), was 2025-04-24'],
  },
  {
    name: 'the annual meeting is postponed, the special one is not',
    says: 'The special meeting of stockholders will take place on April 24, 2025 and the annual meeting of stockholders has been postponed from June 12, 2025 to July 22, 2025.',
    found: ['annual postponed 2025-07-22, was 2025-06-12', 'special set 2025-04-24'],
  },
  {
    name: 'a power to postpone is no postponement',
    says: 'The annual meeting of stockholders will be held on June 12, 2025. The Board may postpone or reschedule the annual meeting at any time before it convenes.',
    found: ['annual set 2025-06-12'],
  },
  {
    name: '“or any adjournment or postponement thereof” is a formula',
    says: 'The annual meeting of stockholders, and any adjournment or postponement thereof, will be held on June 12, 2025.',
    found: ['annual set 2025-06-12'],
  },
  {
    name: 'what would follow if it moved is no move',
    says: 'The annual meeting of stockholders will be held on June 12, 2025. If the meeting is moved by more than 30 days from the anniversary of last year’s, other dates will apply.',
    found: ['annual set 2025-06-12'],
  },
  {
    name: 'another place is not another day',
    says: 'The annual meeting of stockholders will be held on June 12, 2025. The location of the annual meeting has changed to Salem, Oregon.',
    found: ['annual set 2025-06-12'],
  },
  {
    name: 'a power to adjourn is no adjournment',
    says: 'The annual meeting of shareholders will be held on June 12, 2025. The chairman has the power to adjourn the meeting.',
    found: ['annual set 2025-06-12'],
  },
  {
    name: '“has not been changed”',
    says: 'The annual meeting of shareholders will be held on June 12, 2025. The date of the annual meeting has not been changed.',
    found: ['annual set 2025-06-12'],
  },
  {
    name: '“will not be postponed”',
    says: 'The annual meeting of shareholders will be held on June 12, 2025. The annual meeting will not be postponed.',
    found: ['annual set 2025-06-12'],
  },
  {
    name: 'within 30 days of the anniversary',
    says: 'The annual meeting of shareholders will be held on June 12, 2025, which is within 30 days of the anniversary of last year’s meeting.',
    found: ['annual set 2025-06-12'],
  },
  {
    name: 'whether it will be postponed is not known',
    says: 'Whether the annual meeting of shareholders will be postponed beyond June 12, 2025 is not yet known.',
    found: ['annual set 2025-06-12'],
  },
  {
    name: 'none was held the year before, told first',
    says: 'No annual meeting was held in 2024. The annual meeting of shareholders will be held on June 12, 2025.',
    found: ['annual set 2025-06-12, none the year before'],
  },
];

const changed: readonly Saying[] = [
  {
    name: 'a misprint set right',
    says: 'The proxy statement gave June 21, 2025 as the date of the annual meeting of stockholders; the correct date is June 12, 2025.',
    found: ['annual changed 2025-06-12, was 2025-06-21'],
  },
  {
    name: 'instead',
    says: 'The annual meeting of stockholders, scheduled to be held on May 20, 2025, will instead be held on June 24, 2025.',
    found: ['annual changed 2025-06-24, was 2025-05-20'],
  },
  {
    name: 'the record date has an old day too',
    says: 'The annual meeting of stockholders scheduled for April 17, 2025 has been rescheduled for May 15, 2025. The record date is now April 3, 2025 in place of February 28, 2025.',
    found: ['annual changed 2025-05-15, was 2025-04-17, record 2025-04-03'],
  },
  {
    name: 'day and hour',
    says: 'The annual meeting of stockholders was called for May 20, 2025. The date and time of the meeting have been changed to 9:00 a.m. on June 12, 2025.',
    found: ['annual changed 2025-06-12, was 2025-05-20'],
  },
  {
    name: 'moved',
    says: 'The annual meeting of shareholders has been moved from May 20, 2025 to June 24, 2025.',
    found: ['annual changed 2025-06-24, was 2025-05-20'],
  },
  {
    name: 'advanced',
    says: 'The Board has advanced the date of the annual meeting of shareholders from May 20, 2025 to April 17, 2025.',
    found: ['annual changed 2025-04-17, was 2025-05-20'],
  },
  {
    name: 'another month than usual, without the day of last year’s',
    says: 'The annual meeting of shareholders, which is usually held in May, will be held on September 18, 2025.',
    found: ['annual changed 2025-09-18'],
  },
  {
    name: 'by three days, over a weekend',
    says: 'The annual meeting of shareholders, originally scheduled for Friday, May 16, 2025, will instead take place on Monday, May 19, 2025 at 9:00 a.m.',
    found: ['annual changed 2025-05-19, was 2025-05-16'],
  },
  {
    name: 'told in two sentences, the day in the second',
    says: 'The annual meeting of shareholders has been rescheduled. It will now be held on July 22, 2025, rather than on May 20, 2025 as announced before.',
    found: ['annual changed 2025-07-22, was 2025-05-20'],
  },
  {
    name: 'an old postponement, told as history',
    says: 'The annual meeting of shareholders, which had been postponed from March 20, 2025, will be held on June 12, 2025.',
    found: ['annual changed 2025-06-12, was 2025-03-20'],
  },
  {
    name: 'brought forward',
    says: 'The annual meeting of shareholders has been brought forward to May 1, 2025.',
    found: ['annual changed 2025-05-01'],
  },
  {
    name: 'later than usual',
    says: 'The annual meeting of shareholders will be held on September 18, 2025, later than usual.',
    found: ['annual changed 2025-09-18'],
  },
  {
    name: 'different from what the proxy statement said',
    says: 'The annual meeting of shareholders will be held on September 18, 2025, which differs from the date given in our proxy statement.',
    found: ['annual changed 2025-09-18'],
  },
  {
    name: 'a change of more than 30 days, in so many words',
    says: 'The annual meeting of shareholders will be held on September 18, 2025, a change of more than 30 days from last year’s meeting date.',
    found: ['annual changed 2025-09-18, said to have moved'],
  },
  {
    name: 'not within 30 days of the anniversary',
    says: 'The annual meeting of shareholders will be held on June 12, 2025, which is not within 30 days of the anniversary of last year’s annual meeting.',
    found: ['annual changed 2025-06-12, said to have moved'],
  },
  {
    name: 'instead of in another month, as in past years',
    says: 'The annual meeting of shareholders will be held on June 12, 2025, instead of in May, as in past years.',
    found: ['annual changed 2025-06-12'],
  },
];

const postponed: readonly Saying[] = [
  {
    name: 'the day given before the words that lead to it',
    says: 'The postponed annual meeting of stockholders, which had been called for May 20, 2025, is now called for June 24, 2025.',
    found: ['annual postponed 2025-06-24, was 2025-05-20'],
  },
  {
    name: 'a new date will be announced: it is not cancelled',
    says: 'The special meeting of stockholders will not be held on April 24, 2025; a new date will be announced.',
    found: ['special postponed (no day), was 2025-04-24'],
  },
  {
    name: 'on the day itself',
    says: 'Due to the storm, the annual meeting of stockholders that was to be held today has been postponed to March 10, 2025.',
    found: ['annual postponed 2025-03-10, was 2025-03-03'],
  },
  {
    name: 'to a day',
    says: 'The annual meeting of shareholders scheduled for May 20, 2025 has been postponed until July 22, 2025.',
    found: ['annual postponed 2025-07-22, was 2025-05-20'],
  },
  {
    name: 'to a day to be announced: no date, only the one that falls away',
    says: 'The annual meeting of shareholders scheduled for May 20, 2025 has been postponed to a date to be announced.',
    found: ['annual postponed (no day), was 2025-05-20'],
  },
  {
    name: 'indefinitely',
    says: 'The Board has postponed indefinitely the special meeting of shareholders that was to be held on May 20, 2025.',
    found: ['special postponed (no day), was 2025-05-20'],
  },
  {
    name: '“postponed” outweighs “rescheduled” beside it',
    says: 'The Company has postponed its annual meeting of shareholders from May 20, 2025 and rescheduled it for July 22, 2025.',
    found: ['annual postponed 2025-07-22, was 2025-05-20'],
  },
  {
    name: 'deferred',
    says: 'The annual meeting of shareholders has been deferred until June 12, 2025.',
    found: ['annual postponed 2025-06-12'],
  },
  {
    name: 'put off',
    says: 'The annual meeting of shareholders has been put off to June 12, 2025.',
    found: ['annual postponed 2025-06-12'],
  },
  {
    name: 'delayed until',
    says: 'The annual meeting of shareholders will be delayed until June 12, 2025.',
    found: ['annual postponed 2025-06-12'],
  },
];

const adjourned: readonly Saying[] = [
  {
    name: 'on a day to a day, and again',
    says: 'The special meeting of stockholders, adjourned on February 20, 2025 to March 3, 2025, has been adjourned further to March 17, 2025.',
    found: ['special adjourned 2025-03-17, was 2025-03-03'],
  },
  {
    name: 'without a day, and the record date stays',
    says: 'The annual meeting of stockholders was convened on February 27, 2025 and adjourned to a date to be announced. The record date remains January 6, 2025.',
    found: ['annual adjourned (no day), was 2025-02-27, record 2025-01-06'],
  },
  {
    name: 'after the inspector of election had spoken',
    says: 'The Company commenced its annual meeting of stockholders on March 3, 2025. The inspector of election having asked for time, the meeting was recessed until 8 a.m. on March 10, 2025.',
    found: ['annual adjourned 2025-03-10, was 2025-03-03'],
  },
  {
    name: 'indefinitely, on the day of the report',
    says: 'The special meeting of stockholders on March 3, 2025 was adjourned indefinitely.',
    found: ['special adjourned (no day), was 2025-03-03'],
  },
  {
    name: 'without a day',
    says: 'The special meeting of stockholders was convened on February 27, 2025 and was adjourned without a day.',
    found: ['special adjourned (no day), was 2025-02-27'],
  },
  {
    name: 'to a date to be announced',
    says: 'The annual meeting of stockholders convened on February 27, 2025 and was adjourned to a date to be announced.',
    found: ['annual adjourned (no day), was 2025-02-27'],
  },
  {
    name: 'adjourned again, and the day before the last has passed',
    says: 'The special meeting of shareholders, which was convened on February 20, 2025 and adjourned to March 3, 2025, was reconvened today and further adjourned to March 17, 2025.',
    found: ['special adjourned 2025-03-17, was 2025-03-03'],
  },
  {
    name: 'to be continued',
    says: 'The special meeting of partners held on March 1, 2025 to consider the sale was adjourned for want of consents and is to be continued on March 18, 2025.',
    found: ['special adjourned 2025-03-18, was 2025-03-01'],
  },
  {
    name: 'a proposal to adjourn is no adjournment',
    says: 'The special meeting of shareholders will be held on April 24, 2025. Shareholders will also vote on a proposal to adjourn the special meeting.',
    found: ['special set 2025-04-24'],
  },
  {
    name: 'adjourned, and the record date stays',
    says: 'The annual meeting of shareholders was convened on March 3, 2025 and adjourned until March 20, 2025, to allow more time to solicit proxies. The record date of January 15, 2025 remains unchanged.',
    found: ['annual adjourned 2025-03-20, was 2025-03-03, record 2025-01-15'],
  },
  {
    name: 'adjourned again: the day before the last counts, not the first',
    says: 'The special meeting of shareholders was first adjourned from January 15, 2025 to February 12, 2025, then to March 3, 2025, and has now been adjourned to March 31, 2025.',
    found: ['special adjourned 2025-03-31, was 2025-03-03'],
  },
  {
    name: 'adjourned for one proposal only',
    says: 'The annual meeting of shareholders, which took place on February 27, 2025, was adjourned to March 27, 2025 with respect to Proposal 2 only.',
    found: ['annual adjourned 2025-03-27, was 2025-02-27'],
  },
  {
    name: 'the adjourned meeting, without the day on which it was opened',
    says: 'The adjourned annual meeting of shareholders will resume on March 20, 2025.',
    found: ['annual adjourned 2025-03-20'],
  },
  {
    name: 'recessed, and will resume',
    says: 'The annual meeting of shareholders was recessed on March 3, 2025 and will resume on March 10, 2025.',
    found: ['annual adjourned 2025-03-10, was 2025-03-03'],
  },
  {
    name: 'will reconvene',
    says: 'The annual meeting of shareholders will reconvene on March 20, 2025.',
    found: ['annual adjourned 2025-03-20'],
  },
  {
    name: 'opened without a quorum: one meeting, not also one held',
    says: 'The special meeting of shareholders convened on February 27, 2025 and was adjourned for want of a quorum. It will reconvene on March 20, 2025.',
    found: ['special adjourned 2025-03-20, was 2025-02-27'],
  },
];

const byTheNoun: readonly Saying[] = [
  {
    name: 'an adjournment that the holders approved, of an extraordinary meeting in lieu of the annual one',
    says: `On March 10, 2025, Marsh Lantern Corporation convened an extraordinary general meeting in lieu of an annual general meeting (the “Meeting”). The shareholders approved the adjournment of the Meeting to Thursday, March 20, 2025.

The record date for the Meeting remains February 3, 2025.`,
    paper: { on: '2025-03-12' },
    found: ['special adjourned 2025-03-20, was 2025-03-10, record 2025-02-03'],
  },
  {
    name: 'an adjournment that holders voted for',
    says: 'At the special meeting of stockholders on March 10, 2025, holders voted for an adjournment to March 20, 2025.',
    paper: { on: '2025-03-12' },
    found: ['special adjourned 2025-03-20, was 2025-03-10'],
  },
  {
    name: 'an adjournment that the chairman declared',
    says: 'The chairman declared an adjournment of the annual meeting of shareholders to March 20, 2025, for want of a quorum.',
    found: ['annual adjourned 2025-03-20'],
  },
  {
    name: 'an adjournment told to have been approved',
    says: 'The adjournment of the special meeting of stockholders to March 20, 2025 was approved.',
    found: ['special adjourned 2025-03-20'],
  },
  {
    name: 'a postponement announced',
    says: 'The Company announced the postponement of its annual meeting of shareholders to June 12, 2025.',
    found: ['annual postponed 2025-06-12'],
  },
  {
    name: 'any adjournment at which proxies would be voted',
    says: 'Proxies may be voted at any adjournment of the annual meeting of shareholders to June 20, 2025. The annual meeting is set for June 12, 2025.',
    found: ['annual set 2025-06-12'],
  },
  {
    name: 'an adjournment that holders are to be asked for',
    says: 'The special meeting of stockholders has been called for April 24, 2025. Stockholders will be asked to approve the adjournment of the special meeting to a later date, if necessary.',
    found: ['special set 2025-04-24'],
  },
];

const onTheDayOfTelling: readonly Saying[] = [
  {
    name: 'this morning',
    says: 'Marsh Lantern Corporation said that its annual meeting of shareholders, opened this morning, was adjourned for lack of a quorum. The meeting will reconvene on March 20, 2025.',
    paper: { on: '2025-03-10' },
    found: ['annual adjourned 2025-03-20, was 2025-03-10'],
  },
  {
    name: 'this afternoon’s meeting',
    says: 'This afternoon’s annual meeting of shareholders was adjourned without a vote. It will resume on March 20, 2025.',
    paper: { on: '2025-03-10' },
    found: ['annual adjourned 2025-03-20, was 2025-03-10'],
  },
  {
    name: 'today, in a release that was filed two days later',
    says: 'GLOW, March 10, 2025 -- Marsh Lantern Corporation said that its annual meeting of shareholders, convened today, was adjourned for lack of a quorum. The meeting will reconvene on March 20, 2025.',
    paper: { on: '2025-03-12' },
    found: ['annual adjourned 2025-03-20, was 2025-03-10'],
  },
  {
    name: 'scheduled for this morning, in a release of a wire that shortens the month',
    says: 'GLOW, Mar. 10, 2025 /PRNewswire/ -- Marsh Lantern Corporation announced that the annual meeting of shareholders scheduled for this morning was adjourned to March 20, 2025.',
    paper: { on: '2025-03-12' },
    found: ['annual adjourned 2025-03-20, was 2025-03-10'],
  },
  {
    name: 'today, below a range of days that is no dateline',
    says: 'Marsh Lantern, March 3 - March 7, 2025, a week of meetings. The annual meeting of shareholders, convened today, was adjourned to March 20, 2025.',
    paper: { on: '2025-03-07' },
    found: ['annual adjourned 2025-03-20, was 2025-03-07'],
  },
];

const cancelled: readonly Saying[] = [
  {
    name: 'cancelled: no date, only the one that falls away',
    says: 'The Company has cancelled the special meeting of shareholders that had been scheduled for April 24, 2025.',
    found: ['special cancelled (no day), was 2025-04-24'],
  },
  {
    name: 'will not be held',
    says: 'The special meeting of shareholders called for April 24, 2025 will not be held.',
    found: ['special cancelled (no day), was 2025-04-24'],
  },
  {
    name: 'cancelled shares are no cancelled meeting',
    says: 'The annual meeting of shareholders will be held on June 12, 2025. The Company also cancelled 1,000 of its treasury shares.',
    found: ['annual set 2025-06-12'],
  },
  {
    name: 'the call withdrawn',
    says: 'The Company withdrew its call of the special meeting of shareholders on April 24, 2025; the meeting will not take place.',
    found: ['special cancelled (no day), was 2025-04-24'],
  },
  {
    name: 'the request of a holder given up',
    says: 'The fund gave up its request, and the special meeting of shareholders requested for April 24, 2025 will no longer be held.',
    found: ['special cancelled (no day), was 2025-04-24'],
  },
  {
    name: 'with the merger that it was to approve',
    says: 'The merger agreement was terminated and the special meeting of shareholders scheduled for April 24, 2025 has been cancelled.',
    found: ['special cancelled (no day), was 2025-04-24'],
  },
  {
    name: 'called off',
    says: 'The special meeting of shareholders has been called off; it was to be held on April 24, 2025.',
    found: ['special cancelled (no day), was 2025-04-24'],
  },
  {
    name: 'the call rescinded',
    says: 'The annual meeting of shareholders was to be held on May 20, 2025; the Board has rescinded its call and no meeting will be held.',
    found: ['annual cancelled (no day), was 2025-05-20'],
  },
];

const held: readonly Saying[] = [
  {
    name: 'adjourned at its end',
    says: 'The annual meeting of stockholders was held on February 27, 2025 and was adjourned at noon.',
    found: ['annual held 2025-02-27'],
  },
  {
    name: 'adjourned after its last matter',
    says: 'The special meeting of stockholders on March 3, 2025 was adjourned after all proposals were approved.',
    found: ['special held 2025-03-03'],
  },
  {
    name: 'its record date is told apart from its day',
    says: 'On March 1, 2025, at 9:00 a.m., the special meeting was held. As of January 17, 2025, the record date for the special meeting, there were 30 million shares outstanding.',
    found: ['special held 2025-03-01, record 2025-01-17'],
  },
  {
    name: 'reconvened on the day of the report',
    says: 'The Company reconvened its annual meeting of stockholders on March 3, 2025 and elected three directors.',
    found: ['annual held 2025-03-03'],
  },
  {
    name: 'reconvened, and come to an end',
    says: 'At the reconvened special meeting on March 3, 2025, shareholders approved the merger.',
    found: ['special held 2025-03-03'],
  },
  {
    name: 'a day to come was never held',
    says: 'The annual meeting of stockholders will be held on August 21, 2027.',
    found: [],
  },
  {
    name: 'its record date is not its day',
    says: 'The record date for the annual meeting of stockholders that was held in February was January 3, 2025.',
    found: [],
  },
  {
    name: 'results of a vote',
    says: 'The annual meeting of shareholders was held on February 27, 2025. Shareholders elected three directors.',
    found: ['annual held 2025-02-27'],
  },
  {
    name: 'held, and the next one called',
    says: 'The annual meeting of shareholders was held on February 27, 2025. The next annual meeting of shareholders will be held on February 26, 2026.',
    found: ['annual set 2026-02-26, prior 2025-02-27, -1 days'],
  },
];

testSayings(meetingsIn, {
  set: set,
  changed: changed,
  postponed: postponed,
  adjourned: adjourned,
  'by the noun': byTheNoun,
  'opened on the day on which it is told': onTheDayOfTelling,
  cancelled: cancelled,
  held: held,
  'put off, in whatever words': putOff,
  'put elsewhere by any verb': putElsewhere,
  'of the holders, though the board calls it': ofTheBoard,
});
