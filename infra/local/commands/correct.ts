import { randomUUID } from 'node:crypto';
import { Temporal } from 'temporal-polyfill';
import { correctionInWords } from '../../../lambdas/alerts/correction-words.ts';
import { registrantText } from '../../../lambdas/alerts/registrant-text.ts';
import { recordCorrections } from '../../../lambdas/records/registrants/corrections.ts';
import type { RegistrantOnRecord } from '../../../lambdas/records/registrants/registrant-on-record.ts';
import { type Correction, correctableDates } from '../../../lambdas/registrant/correction.ts';
import type { KnownRegistrant } from '../../../lambdas/registrant/known.ts';
import { isAmong } from '../../../lambdas/terms/days/dates.ts';
import type { DeadlineSubject } from '../../../lambdas/terms/deadline.ts';
import { newYorksDate } from '../../../lambdas/watch/new-york.ts';
import { storeAt } from '../folders/store-at.ts';
import { print } from '../terminal/output.ts';
import { UsageError } from '../terminal/usage-error.ts';
import { registrantAsked } from './registrant-asked.ts';

export interface CorrectOptions {
  readonly records: string;
  readonly by: string;
  readonly reason: string;
  readonly meeting?: MeetingGiven;
  readonly date?: Temporal.PlainDate;
  readonly priorDate?: Temporal.PlainDate;
  readonly recordDate?: Temporal.PlainDate;
  readonly mailingDate?: Temporal.PlainDate;
  readonly held?: true;
  readonly mistaken?: true;
  readonly printed?: readonly StatedGiven[];
  readonly misread?: readonly { readonly filing: string; readonly subject: DeadlineSubject }[];
}

/** Which annual meeting is meant: that of a day or, while its day is not known, of a year. */
export interface MeetingGiven {
  readonly year: number;
  readonly day: Temporal.PlainDate | null;
}

export interface StatedGiven {
  readonly subject: DeadlineSubject;
  readonly opens: Temporal.PlainDate | null;
  readonly due: Temporal.PlainDate;
}

/** Puts on record what a person says, and prints how the registrant is known then. Throws UsageError. */
export async function correct(words: string, options: CorrectOptions): Promise<void> {
  const store = await storeAt(options.records);
  const found = await registrantAsked(store, words);
  const facts = factsSaid(options, found);
  if (facts.length === 0) throw new UsageError('Say what is to be corrected; --help lists what can be');
  for (const fact of facts) checkAgainst(fact, found);
  const now = Temporal.Now.instant();
  const said = { by: options.by, reason: options.reason, at: now, on: newYorksDate(now) };
  const corrections = facts.map((fact): Correction => ({ ...said, id: randomUUID(), ...fact }));
  await recordCorrections(store, found.page, corrections);
  await print(`${corrections.map((one) => `On record: ${correctionInWords(one)}`).join('\n')}\n\n`);
  await print(registrantText(await registrantAsked(store, words)));
  await print('\nRun "replay" to analyse the filings again in this light.\n');
}

type Said<C> = C extends Correction ? Omit<C, 'id' | 'by' | 'reason' | 'at' | 'on'> : never;
type Fact = Said<Correction>;

function factsSaid(options: CorrectOptions, { known }: RegistrantOnRecord): readonly Fact[] {
  const { meeting, printed = [], misread = [] } = options;
  const day = meeting?.day ?? null;
  if (day === null && ofOneDay.some((option) => options[option] !== undefined))
    throw new UsageError('Say which annual meeting is meant by a day that it is on record for: --meeting 2024-05-25');
  if (meeting === undefined && printed.length > 0)
    throw new UsageError('Say for which annual meeting it is printed: --meeting 2025, or its day');
  return [
    ...(day === null ? [] : factsOfMeeting(day, options)),
    ...(meeting === undefined ? [] : printed.map((one) => statedFact(meeting, one, known))),
    ...misread.map((one): Fact => ({ fact: 'misread-clause', ...one })),
  ];
}

function statedFact(meeting: MeetingGiven, printed: StatedGiven, { meetings }: KnownRegistrant): Fact {
  const onRecord = meetings.filter(({ days, year }) =>
    meeting.day === null ? year === meeting.year : isAmong(meeting.day, days),
  );
  const same = onRecord.flatMap((one) => one.stated).filter(({ subject }) => subject === printed.subject);
  return { fact: 'printed-deadline', meeting, ...printed, insteadOf: same.map(({ due }) => due) };
}

const dateOptions = {
  date: 'date',
  'prior-date': 'priorDate',
  'record-date': 'recordDate',
  'mailing-date': 'mailingDate',
} as const satisfies Record<(typeof correctableDates)[number], keyof CorrectOptions>;
const ofOneDay = [...Object.values(dateOptions), 'held', 'mistaken'] as const;

function factsOfMeeting(day: Temporal.PlainDate, options: CorrectOptions): Fact[] {
  const meeting = { day };
  const dates = correctableDates.flatMap((fact): Fact[] => {
    const date = options[dateOptions[fact]];
    return date === undefined ? [] : [{ fact, meeting, date }];
  });
  return [
    ...dates,
    ...(options.held ? [{ fact: 'held', meeting } as const] : []),
    ...(options.mistaken ? [{ fact: 'no-meeting', meeting } as const] : []),
  ];
}

/** What is said must be about something on record; only that a meeting took place may be news. */
function checkAgainst(fact: Fact, { known, filings }: RegistrantOnRecord): void {
  if (fact.fact === 'held') return;
  if (fact.fact === 'misread-clause') {
    const [, facts] = filings.find(([id]) => id === fact.filing) ?? [];
    const has = facts?.findings.some(
      (one) => one.kind === 'advance-notice-clause' && one.subjects.includes(fact.subject),
    );
    if (!has) throw new UsageError(`No provision for ${fact.subject} is on record from a filing ${fact.filing}`);
    return;
  }
  const { day } = fact.meeting;
  const days = known.meetings.flatMap((meeting) => [...meeting.days, ...meeting.misread]);
  if (day !== null && !isAmong(day, days))
    throw new UsageError(
      `No annual meeting is on record for ${day}${days.length === 0 ? '' : `; the days on record are ${days.join(', ')}`}`,
    );
}
