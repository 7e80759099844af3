import type { Call, Trouble, Troublemaker } from '../fake-aws/call.ts';
import type { Chance } from './chance.ts';

const answer = (status: number, code: string): Trouble => ({ kind: 'answer', status, code });

/** What goes wrong with any call. */
const anywhere: readonly Trouble[] = [{ kind: 'refused' }, { kind: 'stalled' }];

/** Workers die by accident, and not by what they read, far more seldom than calls fail. */
const deaths: readonly Trouble[] = [{ kind: 'killed before' }, { kind: 'killed after' }];
const deathsPercent = 1;

const ofReads: readonly Trouble[] = [
  ...anywhere,
  answer(500, 'InternalError'),
  answer(503, 'SlowDown'),
  answer(503, 'SlowDown'),
  { kind: 'broken' },
  { kind: 'broken' },
];

const ofWrites: readonly Trouble[] = [
  ...anywhere,
  answer(500, 'InternalError'),
  answer(503, 'SlowDown'),
  answer(503, 'SlowDown'),
  answer(409, 'ConditionalRequestConflict'),
  // The write succeeds; whoever tries it again is answered 412.
  { kind: 'lost' },
  { kind: 'lost' },
];

const ofMessages: readonly Trouble[] = [
  ...anywhere,
  answer(500, 'InternalError'),
  answer(503, 'ServiceUnavailable'),
  answer(400, 'ThrottlingException'),
  { kind: 'lost' },
];

/** Lets so many calls of a hundred go wrong, each in one of the ways in which such a call does. */
export function faultPlan(percent: number, chance: Chance): Troublemaker {
  return ({ service, operation }: Call) => {
    if (!chance.happens(percent)) return null;
    if (chance.happens(deathsPercent)) return chance.among(deaths);
    if (service !== 's3') return chance.among(ofMessages);
    return chance.among(operation === 'PutObject' ? ofWrites : ofReads);
  };
}
