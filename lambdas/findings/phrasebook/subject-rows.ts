import type { DeadlineSubject } from '../../terms/deadline.ts';

/** What can be handed in. */
export type Head = 'proposal' | 'nomination' | 'business';

/** What is said of it: where it is to appear, under which rule it stands. */
export type Feature = 'paper' | 'rule-14a-8' | 'rule-14a-19' | 'access' | 'solicits' | 'other' | 'floor' | 'other-law';

/** Which features can be said of which things. */
export const compatible: Readonly<Record<Feature, readonly Head[]>> = {
  paper: ['proposal', 'nomination', 'business'],
  'rule-14a-8': ['proposal', 'business'],
  'rule-14a-19': ['nomination'],
  access: ['nomination'],
  solicits: ['nomination'],
  other: ['proposal'],
  floor: ['proposal'],
  'other-law': ['proposal', 'business'],
};

/**
 * One thing, with what is said of it and what is excepted, is one subject; the first row that fits decides. Where none does, which
 * kind it is must follow from the words around.
 */
export interface SubjectRow {
  readonly head: Head;
  /** Any of them must be said of it. */
  readonly has?: readonly Feature[];
  /** Any of them must be excepted. */
  readonly excepts?: readonly Feature[];
  readonly subject: DeadlineSubject;
  readonly example: string;
}

export const subjectRows: readonly SubjectRow[] = [
  {
    head: 'nomination',
    has: ['solicits'],
    subject: 'universal-proxy',
    example: 'soliciting proxies for nominees other than ours',
  },
  {
    head: 'nomination',
    has: ['rule-14a-19'],
    subject: 'universal-proxy',
    example: 'notice of a nomination under Rule 14a-19',
  },
  {
    head: 'nomination',
    has: ['access', 'paper'],
    subject: 'proxy-access',
    example: 'nominees to be included in our proxy statement',
  },
  { head: 'nomination', subject: 'nomination', example: 'a nomination of a director' },
  {
    head: 'proposal',
    excepts: ['rule-14a-8', 'paper'],
    subject: 'other-proposal',
    example: 'a proposal that is not for our proxy statement',
  },
  {
    head: 'proposal',
    has: ['rule-14a-8'],
    subject: 'rule-14a-8-proposal',
    example: 'a proposal under Rule 14a-8 and the Companies Act',
  },
  {
    head: 'proposal',
    has: ['other-law'],
    subject: 'other-proposal',
    example: 'a proposal under the Companies Act for inclusion in our proxy statement',
  },
  {
    head: 'proposal',
    has: ['paper'],
    subject: 'rule-14a-8-proposal',
    example: 'a proposal for inclusion in our proxy statement',
  },
  { head: 'proposal', has: ['other', 'floor'], subject: 'other-proposal', example: 'other proposals' },
  {
    head: 'business',
    has: ['other-law'],
    subject: 'other-proposal',
    example: 'business under the Companies Act for inclusion in our proxy statement',
  },
  {
    head: 'business',
    has: ['paper'],
    subject: 'rule-14a-8-proposal',
    example: 'to include a matter in our proxy statement',
  },
  { head: 'business', subject: 'other-proposal', example: 'other business' },
];

/** What a mark stands for that is said of no thing: "under Rule 14a-8". */
export const subjectsOfMarks: Readonly<
  Partial<Record<Feature | 'discretion' | 'rule-14a-4' | 'schedule-14n', DeadlineSubject>>
> = {
  'rule-14a-8': 'rule-14a-8-proposal',
  'rule-14a-19': 'universal-proxy',
  access: 'proxy-access',
  solicits: 'universal-proxy',
  discretion: 'other-proposal',
  'rule-14a-4': 'other-proposal',
  'schedule-14n': 'proxy-access',
};

/** True for what bylaws ask notice of. */
export function isOfBylaws(subject: DeadlineSubject): boolean {
  return subject === 'nomination' || subject === 'other-proposal';
}
