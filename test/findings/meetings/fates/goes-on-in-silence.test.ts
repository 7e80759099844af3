import { meetingsIn } from '../../support/in-a-line.ts';
import { type Saying, testSayings } from '../../support/sayings.ts';

const before = { on: '2031-06-02' } as const;
const after = { on: '2031-06-13' } as const;

const goesOn: readonly Saying[] = [
  {
    name: 'polls that stay open until then',
    says: 'The annual meeting of June 12, 2031 was adjourned. The polls remain open until the reconvened meeting on July 2, 2031.',
    paper: after,
    found: ['annual adjourned 2031-07-02, was 2031-06-12'],
  },
  {
    name: 'taken up again',
    says: 'The annual meeting on June 12, 2031 was adjourned without transacting any business; it will be taken up again on July 2, 2031.',
    paper: after,
    found: ['annual adjourned 2031-07-02, was 2031-06-12'],
  },
  {
    name: 'resumes, in the sentence after',
    says: 'The annual meeting of stockholders was convened on June 12, 2031 and adjourned. The meeting will resume on July 2, 2031 at 10:00 a.m.',
    paper: after,
    found: ['annual adjourned 2031-07-02, was 2031-06-12'],
  },
  {
    name: 'reconvened, and adjourned once more',
    says: 'The annual meeting was first convened on June 12, 2031, adjourned, reconvened on June 26, 2031 and adjourned until July 10, 2031.',
    paper: { on: '2031-07-03' },
    found: ['annual adjourned 2031-07-10, was 2031-06-26'],
  },
];

const notPutOff: readonly Saying[] = [
  {
    name: 'later than usual',
    says: 'The annual meeting of shareholders will be held on October 15, 2031. The annual meeting was delayed from its usual time in June because of the change in auditors.',
    paper: before,
    found: ['annual changed 2031-10-15'],
  },
  {
    name: 'from its customary month',
    says: 'The annual meeting will be held on July 18, 2031. The Company postponed the meeting from its customary May date because of the restatement.',
    paper: before,
    found: ['annual changed 2031-07-18'],
  },
  {
    name: 'at another hour',
    says: 'The board fixed the time of the annual meeting on June 12, 2031 at 3:00 p.m. rather than 10:00 a.m. The date has not changed.',
    paper: before,
    found: ['annual set 2031-06-12'],
  },
];

const moreTime: readonly Saying[] = [
  {
    name: 'for a company that was made to buy another',
    says: 'The Company has filed a proxy statement for a special meeting in lieu of annual meeting of stockholders to be held on June 12, 2031 at which stockholders will vote on an amendment of the charter, which would extend the Termination Date from June 20, 2031 to December 20, 2031.',
    paper: before,
    found: ['special set 2031-06-12'],
  },
  {
    name: 'asked for at an extraordinary general meeting',
    says: 'The Company will seek approval at an extraordinary general meeting in lieu of annual general meeting to be held on June 12, 2031, of an amendment that would extend the date by which it must complete a business combination.',
    paper: before,
    found: ['special set 2031-06-12'],
  },
  {
    name: 'but not a plan that is to be approved there',
    says: 'The grant is subject to approval of the plan by stockholders at the annual meeting to be held on June 12, 2031.',
    paper: before,
    found: ['annual set 2031-06-12, incidental'],
  },
];

testSayings(meetingsIn, { 'goes on': goesOn, 'not put off': notPutOff, 'more time': moreTime });
