import type { DeadlineDateCue } from './cues/cue.ts';
import { cuesByWhatFollows } from './cues/days-by-what-follows.ts';
import { daysOfOtherActs } from './cues/days-of-other-acts.ts';
import { lastDayCues } from './cues/last-days.ts';
import { namedDayCues } from './cues/named-days.ts';
import { noDeadlineCues } from './cues/no-deadlines.ts';
import { replacedDayCues } from './cues/replaced-days.ts';
import { whatWasDone } from './cues/what-was-done.ts';
import { windowCues } from './cues/windows.ts';

/** Every cue; the first that fits decides. */
export const deadlineDateCues: readonly DeadlineDateCue[] = [
  ...daysOfOtherActs,
  ...whatWasDone,
  ...replacedDayCues,
  ...namedDayCues,
  ...cuesByWhatFollows,
  ...noDeadlineCues,
  ...windowCues,
  ...lastDayCues,
];
