import type { KnownDate, KnownMeeting, KnownRegistrant } from '../../lambdas/registrant/known.ts';
import type { Person, Source } from '../../lambdas/terms/source.ts';
import { day } from '../alerts/hand-made.ts';

/** A filing of that day as the source of what is remembered. */
export function inFiling(on: string, form = '8-K'): Source {
  return { kind: 'filing', filing: { id: `${form} of ${on}`, form, on: day(on) } };
}

export function byPerson(on: string): Person {
  return { kind: 'person', by: 'Jane Doe', on: day(on), reason: 'misprint' };
}

export function remembered(date: string, source: Source, given: Partial<KnownDate> = {}): KnownDate {
  return { date: day(date), approximate: false, remark: null, source, evidence: [], ...given };
}

/** An annual meeting that was called for that day by a filing of another. */
export function knownMeeting(date: string, source: Source, given: Partial<KnownMeeting> = {}): KnownMeeting {
  const on = source.kind === 'filing' ? source.filing.on : null;
  return {
    year: day(date).year,
    days: [day(date)],
    date: remembered(date, source),
    standing: 'called',
    adjournedTo: null,
    prior: null,
    recordDate: null,
    mailing: null,
    announcement: on === null ? null : remembered(on.toString(), source),
    firstToldOn: on,
    stated: [],
    misread: [],
    ...given,
  };
}

export function knownWith(
  meetings: readonly KnownMeeting[],
  given: Partial<Omit<KnownRegistrant, 'meetings'>> = {},
): KnownRegistrant {
  return { states: [], fiscalYearEnds: [], clauses: [], mistaken: [], misreadHere: [], ...given, meetings };
}
