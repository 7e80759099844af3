import type { Temporal } from 'temporal-polyfill';
import type { Analysed } from '../../records/json/analysis.ts';
import { registrantId } from '../../records/registrants/registrant-id.ts';
import { type Deadline, hourOf, isChecked, toldOnly } from '../../terms/deadline.ts';
import { stepsInWords } from '../../terms/derivation.ts';
import { lastDayInWords } from '../lists/last-day.ts';
import { actsInWords } from '../mail/acts.ts';
import { isApproximate, meetingInWords, turnsOn } from '../mail/deadline-lines.ts';
import { nameOf } from '../mail/section-registrant.ts';
import { dateInFull } from '../words/date-words.ts';
import { capitalised, oneLine, sentence } from '../words/plain-words.ts';
import { type CalendarEntry, sequenceOf, uidOf, withDistinctUids } from './calendar-entry.ts';

/** The dated deadlines of one filing's meetings, for its own calendar file. */
export function entriesOfFiling({ filing, deadlines }: Analysed): CalendarEntry[] {
  const { registrant, form, filedOn, reportDate } = filing;
  const on = filedOn ?? reportDate;
  const id = registrantId(registrant)?.id ?? '';
  const source = `From: ${oneLine(form ?? 'a filing', 20)}${on === null ? '' : ` of ${dateInFull(on)}`}`;
  const entries = toldOnly(deadlines).flatMap((deadline): CalendarEntry[] => {
    const due = turnsOn(deadline);
    const isDated = due !== null && deadline.kind !== 'reasonable-time' && deadline.kind !== 'unknown';
    if (!isDated || deadline.meeting === null) return [];
    const { rule, subject, meeting, actor } = deadline;
    return [
      {
        uid: uidOf({ registrant: id, meeting, rule, subject }),
        sequence: sequenceOf(on),
        cancelled: false,
        registrant: nameOf(registrant),
        act: actsInWords([deadline]),
        actor,
        opens: deadline.kind === 'window' ? deadline.opens : null,
        due,
        was: null,
        opened: null,
        doubts: doubtsOf(deadline),
        details: [capitalised(meetingInWords(meeting)), ...lastDayOf(deadline, due), ...arithmetic(deadline), source],
      },
    ];
  });
  return withDistinctUids(entries);
}

/** Not of the earliest of several readings: it is none of them for certain. */
function lastDayOf(deadline: Deadline, due: Temporal.PlainDate): string[] {
  const hour = hourOf(deadline);
  return deadline.kind === 'ambiguous' ? [] : lastDayInWords({ due, ...(hour === null ? {} : { hour }) });
}

function arithmetic({ derivation }: Deadline): string[] {
  const steps = stepsInWords(derivation).join('; ');
  return steps === '' ? [] : [sentence(capitalised(oneLine(steps)))];
}

function doubtsOf(deadline: Deadline): string[] {
  return [
    ...(deadline.assumed ? ['assumed'] : []),
    ...(deadline.provisional ? ['provisional'] : []),
    ...(isApproximate(deadline) ? ['approximate'] : []),
    ...(deadline.kind === 'ambiguous' ? ['the earliest of several readings'] : []),
    ...(isChecked(deadline) ? [] : ['from secondary sources']),
  ];
}
