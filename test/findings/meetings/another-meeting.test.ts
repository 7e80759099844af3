import { meetingsIn } from '../support/in-a-line.ts';
import { type Saying, testSayings } from '../support/sayings.ts';

const cancelled: readonly Saying[] = [
  {
    name: 'the first cancelled, the second kept',
    says: 'The special meeting of shareholders called for May 14, 2025 has been cancelled. A second special meeting remains set for June 4, 2025.',
    found: ['special cancelled (no day), was 2025-05-14', 'special set 2025-06-04'],
  },
];
const two: readonly Saying[] = [
  {
    name: 'another, on another matter',
    says: 'The special meeting of shareholders to vote on the merger will be held on May 14, 2025. Another special meeting, to vote on the reverse split, is scheduled for June 4, 2025.',
    found: ['special set 2025-05-14', 'special set 2025-06-04'],
  },
  {
    name: 'the first postponed, the second as planned',
    says: 'The first special meeting of shareholders has been postponed from May 7, 2025 to May 14, 2025. The second special meeting will be held as planned on June 4, 2025.',
    found: ['special postponed 2025-05-14, was 2025-05-07', 'special set 2025-06-04'],
  },
  {
    name: 'one reconvened, a separate one called',
    says: 'The adjourned special meeting of stockholders will be reconvened on May 14, 2025. A separate special meeting of stockholders has been called for June 4, 2025.',
    found: ['special adjourned 2025-05-14', 'special set 2025-06-04'],
  },
];
const one: readonly Saying[] = [
  {
    name: 'adjourned for a second time',
    says: 'The special meeting of shareholders was adjourned to May 14, 2025 and, for a second time, to June 4, 2025.',
    found: ['special adjourned 2025-06-04, was 2025-05-14'],
  },
  {
    name: 'a second one alone',
    says: 'A second special meeting of shareholders will be held on June 4, 2025.',
    found: ['special set 2025-06-04'],
  },
];
testSayings(meetingsIn, { 'two special meetings': [...cancelled, ...two], 'one special meeting': one });
