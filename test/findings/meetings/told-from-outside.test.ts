import { meetingsIn } from '../support/in-a-line.ts';
import { type Saying, testSayings } from '../support/sayings.ts';

const others: readonly Saying[] = [
  {
    name: 'through which it holds an interest, by a name that shares a word with its own',
    says: 'The Company holds its interest through Marsh Europe S.A., whose annual general meeting was postponed from April 25 to May 30, 2025.',
    found: [],
  },
  {
    name: 'whose name begins a sentence behind the same in full',
    says: 'Marsh Lantern has agreed to acquire Quill Ridge Inc. Quill Ridge has called a special meeting of its shareholders for April 3, 2025 to vote on the merger.',
    found: [],
  },
  {
    name: 'of the shareholders of a subsidiary',
    says: 'The shareholders of the Company’s majority-owned subsidiary, Wick Bank, will hold their annual meeting on March 19, 2025.',
    found: [],
  },
];

const own: readonly Saying[] = [
  {
    name: 'in which somebody has a stake',
    says: 'Quill Partners has a stake in Marsh Lantern Corp., whose annual meeting will be held on June 12, 2025.',
    found: ['annual set 2025-06-12'],
  },
  {
    name: 'by a short name that is defined',
    says: 'Glow (the “Company” or “Glow”) makes lamps. Glow has called its annual meeting for May 21, 2025 and recommends our nominees.',
    found: ['annual set 2025-05-21'],
  },
  {
    name: 'as a target by definition',
    says: 'The Company (the “Target”) has agreed to a merger. The Target’s special meeting will be held on May 21, 2025.',
    found: ['special set 2025-05-21'],
  },
];

const days: readonly Saying[] = [
  {
    name: 'of what stands before it in a list',
    says: 'Raymond conference: March 8, 2025 Annual shareholders’ meeting: Tuesday, May 20, Grand Rapids',
    found: ['annual set 2025-05-20'],
  },
  {
    name: 'by which it is named: it was adjourned to none that is told',
    says: 'The Company today announced that the July 24th shareholder meeting of Marsh Lantern was adjourned to allow holders to consider it.',
    paper: { on: '2025-07-24' },
    found: [],
  },
  {
    name: 'by which it is named: it was postponed to another',
    says: 'The May 22, 2025 annual meeting was postponed to June 12, 2025.',
    found: ['annual postponed 2025-06-12, was 2025-05-22'],
  },
  {
    name: 'by which it is named: it will be held',
    says: 'The May 22, 2025 annual meeting, at which a plan is proposed that was adjourned before, will be held in Boston.',
    found: ['annual set 2025-05-22'],
  },
  {
    name: 'yesterday',
    says: 'The annual meeting held yesterday was adjourned for want of a quorum. The adjourned meeting will be held at 9:00 a.m. on June 26, 2025.',
    paper: { on: '2025-06-06' },
    found: ['annual adjourned 2025-06-26, was 2025-06-05'],
  },
  {
    name: 'adjourned yesterday',
    says: 'The annual meeting was adjourned yesterday; it will reconvene on June 26, 2025.',
    paper: { on: '2025-06-06' },
    found: ['annual adjourned 2025-06-26, was 2025-06-05'],
  },
];

testSayings(meetingsIn, {
  'another’s meeting, of which the registrant speaks': others,
  'its own': own,
  'days before a meeting': days,
});
