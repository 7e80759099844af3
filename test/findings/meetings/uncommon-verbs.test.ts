import { meetingsIn, ofKind } from '../support/in-a-line.ts';
import { type Saying, testSayings } from '../support/sayings.ts';

const onApril10 = 'The annual meeting of stockholders scheduled for April 10, 2025';
const special = 'the special meeting of stockholders to be held on April 10, 2025';

const putOff: readonly Saying[] = [
  ['is held in abeyance', `${onApril10}, is being held in abeyance.`],
  ['is tabled', `${onApril10} has been tabled until further notice.`],
  ['is suspended', `${onApril10} has been suspended until further notice.`],
  ['is suspended by the board', `The Board has suspended ${onApril10.replace('The', 'the')}.`],
  ['is shelved', `${onApril10} has been shelved.`],
  ['is stayed by a court', `${onApril10} has been stayed by order of the court.`],
  ['will not take place as scheduled', `${onApril10} will not take place as scheduled.`],
  [
    'will not be held on its day',
    'The annual meeting of stockholders will not be held on April 10, 2025 as previously announced.',
  ],
].map(([name = '', says = '']) => ({ name, says, found: ['annual postponed (no day), was 2025-04-10'] }));

const putOffToADay: readonly Saying[] = [
  ['stands over', 'stands over until May 8, 2025'],
  ['was laid over', 'has been laid over to May 8, 2025'],
  ['was carried over', 'has been carried over to May 8, 2025'],
  ['was set over', 'has been set over to May 8, 2025'],
].map(([name = '', words = '']) => ({
  name,
  says: `${onApril10} ${words}.`,
  found: ['annual postponed 2025-05-08, was 2025-04-10'],
}));

const calledAnew: readonly Saying[] = [
  ['is noticed again', `${onApril10} has been re-noticed for May 8, 2025.`],
  ['will now take place', `${onApril10} will now take place on May 8, 2025.`],
  [
    'has another day substituted',
    'The Company substituted May 8, 2025 for April 10, 2025 as the date of the annual meeting of stockholders.',
  ],
].map(([name = '', says = '']) => ({ name, says, found: ['annual changed 2025-05-08, was 2025-04-10'] }));

const calledOff: readonly Saying[] = [
  ['is withdrawn', `${special.replace('the', 'The')} has been withdrawn.`],
  ['is vacated', `${special.replace('the', 'The')} has been vacated.`],
  ['is dispensed with', `${special.replace('the', 'The')} has been dispensed with.`],
  ['has its notice revoked', `The Board revoked the notice of ${special}.`],
  ['is not proceeded with', `The Company has determined not to proceed with ${special}.`],
  ['will not proceed', `${special.replace('the', 'The')} will not proceed.`],
  ['is no longer held', `The Company will no longer hold ${special}.`],
].map(([name = '', says = '']) => ({ name, says, found: ['special cancelled (no day), was 2025-04-10'] }));

const set = 'The annual meeting of stockholders will be held on April 10, 2025.';
const stays: readonly Saying[] = [
  ['absent a quorum', `${set} Absent a quorum, the meeting would move to April 24, 2025.`],
  ['without a quorum', `${set} Without a quorum, the meeting would be adjourned to April 24, 2025.`],
  ['failing a quorum', `${set} Failing a quorum, it will be held on April 24, 2025.`],
  ['unless a quorum is there', `${set} Unless a quorum is present, it will stand adjourned to April 24, 2025.`],
  ['a proposal tabled', `${set} A proposal for the annual meeting has been tabled.`],
  ['proxies revoked', `${set} Proxies given for the annual meeting may be revoked, and some were revoked.`],
  ['a proposal withdrawn', `${set} The proposal of a holder for the annual meeting has been withdrawn.`],
  ['trading suspended', `${set} Trading was suspended until the annual meeting.`],
  ['a time to vote extended', `${set} The time to vote at the annual meeting has been extended to April 9, 2025.`],
].map(([name = '', says = '']) => ({ name, says, found: ['annual set 2025-04-10'] }));

testSayings(meetingsIn, {
  'a meeting is put off to no day': putOff,
  'a meeting is put off to a day': putOffToADay,
  'a meeting is called for another day': calledAnew,
  'a meeting is called off': calledOff,
  'a meeting stays where it is': stays,
});

const unread = async (says: string) => (await ofKind('unsure', says)).map((one) => one.says);

testSayings(unread, {
  'what is done to a meeting in words that nobody knows is to be read': [
    {
      name: 'a verb of its own',
      says: `${onApril10} has been furloughed.`,
      found: [
        'Item 8.01 says that the annual meeting called for April 10, 2025 “has been furloughed”; what that makes of it could not be read.',
      ],
    },
    { name: 'but not that it was called', says: `${onApril10} has been called by the Board.`, found: [] },
    { name: 'nor how it is held', says: `${onApril10} has been structured as a virtual meeting.`, found: [] },
    {
      name: 'nor what is done to its papers',
      says: 'The proxy statement for the annual meeting of stockholders scheduled for April 10, 2025 has been furloughed.',
      found: [],
    },
  ],
});
