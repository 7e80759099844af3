import { meetingsIn } from '../../support/in-a-line.ts';
import { type Saying, testSayings } from '../../support/sayings.ts';

const before = { on: '2031-05-01' } as const;
const stands = ['annual set 2031-06-12'];

const powers: readonly Saying[] = [
  {
    name: 'to postpone, told of the board',
    says: 'The amendments spell out the powers of the Board to postpone, reschedule or cancel any annual or special meeting of stockholders.',
    found: [],
  },
  {
    name: 'given by bylaws before a meeting is convened',
    says: 'The new bylaws authorize the Board to postpone any annual or special meeting of shareholders before it is convened.',
    found: [],
  },
  {
    name: 'in a list of what is allowed',
    says: 'The amended declaration gives the Trustees flexibility to hold the annual meeting in any month, to postpone a meeting, and to cancel a special meeting that the Trustees called. The next annual meeting is expected to be held on June 12, 2031.',
    paper: before,
    found: stands,
  },
  {
    name: 'two in a row',
    says: 'The changes enable the Board to cancel or reschedule any special meeting of stockholders, and to allow the chair of the meeting to recess a meeting.',
    found: [],
  },
  {
    name: 'procedures for it',
    says: 'The amended bylaws set out the procedures for postponing, adjourning or cancelling a meeting of stockholders.',
    found: [],
  },
  {
    name: 'a choice that is open',
    says: 'The Company may decide to hold its annual meeting of shareholders, currently scheduled for June 12, 2031, over the internet, or to postpone it.',
    paper: before,
    found: stands,
  },
  {
    name: 'at the end of another meeting',
    says: 'The court meeting begins at 10:00 a.m. on June 12, 2031, and the extraordinary general meeting will be held on June 12, 2031 or, if later, as soon as the court meeting has concluded or been adjourned.',
    paper: before,
    found: ['special set 2031-06-12'],
  },
];

const requests: readonly Saying[] = [
  {
    name: 'of a lawsuit',
    says: 'The suit, which seeks to compel the Company to postpone its annual meeting scheduled for June 12, 2031, has no merit. The Company will hold its annual meeting on June 12, 2031 as planned.',
    paper: before,
    found: stands,
  },
  {
    name: 'of a plaintiff who wants an order',
    says: 'The plaintiff has moved for an order postponing the annual meeting scheduled for June 12, 2031.',
    paper: before,
    found: stands,
  },
  {
    name: 'of a fund',
    says: 'The fund called on the Board to postpone the annual meeting scheduled for June 12, 2031.',
    paper: before,
    found: stands,
  },
  {
    name: 'with the day between',
    says: 'A holder has requested that the annual meeting scheduled for June 12, 2031 be adjourned. The Company does not intend to adjourn the meeting.',
    paper: before,
    found: stands,
  },
];

const deeds: readonly Saying[] = [
  {
    name: 'a power that was used',
    says: 'The Board used its power under the bylaws to postpone the annual meeting, which was to be held on June 12, 2031. It will now be held on July 14, 2031.',
    paper: before,
    found: ['annual postponed 2031-07-14, was 2031-06-12'],
  },
  {
    name: 'one whom the board had decide',
    says: 'The Board has authorized the chairman to postpone the annual meeting scheduled for June 12, 2031 to July 14, 2031.',
    paper: before,
    found: ['annual postponed 2031-07-14, was 2031-06-12'],
  },
  {
    name: 'what a court let be done',
    says: 'The court permitted the Company to postpone the annual meeting scheduled for June 12, 2031 until July 14, 2031, and the Company has done so.',
    paper: before,
    found: ['annual postponed 2031-07-14, was 2031-06-12'],
  },
  {
    name: 'at the request of a holder',
    says: 'At the request of a holder the Board postponed the annual meeting scheduled for June 12, 2031 to July 14, 2031.',
    paper: before,
    found: ['annual postponed 2031-07-14, was 2031-06-12'],
  },
  {
    name: 'against what was asked',
    says: 'In answer to the suit, which sought to postpone the annual meeting scheduled for June 12, 2031, the Company has postponed the meeting to July 14, 2031.',
    paper: before,
    found: ['annual postponed 2031-07-14, was 2031-06-12'],
  },
  {
    name: 'by one whose name is of a power',
    says: 'The Company, a maker of power tools, intends to postpone its annual meeting scheduled for June 12, 2031 to July 14, 2031.',
    paper: before,
    found: ['annual postponed 2031-07-14, was 2031-06-12'],
  },
];

testSayings(meetingsIn, { powers, requests, deeds });
