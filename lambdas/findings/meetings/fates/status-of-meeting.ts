import type { Temporal } from 'temporal-polyfill';
import { daysBetween, isBefore } from '../../../terms/days/dates.ts';
import type { MeetingStatus } from '../../finding.ts';
import { anyForm, fates } from '../../phrasebook/fates.ts';
import { anyOf } from '../../prose/any-of.ts';
import { fateOf, type MeetingDay } from '../meeting-days.ts';
import type { StatusWords } from './meeting-status-words.ts';

/**
 * What has become of a meeting that is still ahead. `some` tells what the sentences around it say; `calledFor` is the day
 * for which it was called before, null where it was for none; `hasChanged`: it lies elsewhere than was to be expected.
 */
export function statusOf(
  day: MeetingDay,
  some: (what: keyof StatusWords) => boolean,
  calledFor: Temporal.PlainDate | null,
  hasChanged: boolean,
): MeetingStatus {
  // Called off for one day and called for a later one is put off.
  const isPutOff = some('cancelled') && calledFor !== null && isBefore(calledFor, day.date);
  if (fateOf(day) === 'adjourns' && some('adjourned')) return 'adjourned';
  if (some('postponed') || isPutOff) return 'postponed';
  if (some('adjourned')) return 'adjourned';
  return hasChanged ? 'changed' : 'set';
}

const reconvenes = new RegExp(`\\b${anyForm(fates.reconvenes)}\\b`);

/** It went on, and was adjourned once more. */
const adjournedAgain = anyOf([
  /\b(?:again|further|once more|(?:an?|the) (?:second|third|fourth) time),? (?:adjourned|recessed)\b/,
  /\b(?:adjourned|recessed) (?:again|further|once more)\b/,
  /\breconvened\b[^;.]{0,80}\b(?:and|but) (?:was |then )?(?:adjourned|recessed)\b/,
]);

/** Days after which an adjournment is no news any more: what is told is that the meeting reconvenes. */
const ADJOURNMENT_IS_NEWS = 4;

/** True for a meeting that goes on, some time after the day for which it had been called; `on` is the day of the filing. */
export function isReconvened(
  { told }: MeetingDay,
  calledFor: Temporal.PlainDate | null,
  on: Temporal.PlainDate | null,
): boolean {
  return (
    calledFor !== null &&
    on !== null &&
    daysBetween(calledFor, on) > ADJOURNMENT_IS_NEWS &&
    told.some(({ place: { wording } }) => reconvenes.test(wording.text) && !adjournedAgain.test(wording.text))
  );
}
