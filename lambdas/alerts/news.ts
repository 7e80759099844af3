import type {
  AdvanceNoticeClause,
  Finding,
  MeetingDate,
  RegulationFdDisclosure,
  StatedDeadline,
  Unsure,
} from '../findings/finding.ts';

/** What a filing says that people want to be told, sorted by what it is. */
export interface News {
  readonly meetings: readonly MeetingDate[];
  readonly disclosures: readonly RegulationFdDisclosure[];
  readonly stated: readonly StatedDeadline[];
  /** Advance-notice provisions that could be understood. */
  readonly clauses: readonly AdvanceNoticeClause[];
  /** What looks like news and was not read for certain. */
  readonly unsure: readonly Unsure[];
}

/** Sifts what is news from what is not: a meeting held, a date in the background, a provision not understood. */
export function newsIn(findings: readonly Finding[]): News {
  const meetings = findings.filter(
    (finding): finding is MeetingDate =>
      finding.kind === 'meeting-date' && !finding.incidental && finding.status !== 'held',
  );
  return {
    // A meeting on record that is shown in another light comes before what the filing itself is about.
    meetings: [...meetings.filter(({ onRecord }) => onRecord), ...meetings.filter(({ onRecord }) => !onRecord)],
    disclosures: findings.filter((finding) => finding.kind === 'regulation-fd-disclosure'),
    stated: findings.filter((finding) => finding.kind === 'stated-deadline'),
    clauses: findings.filter((finding) => finding.kind === 'advance-notice-clause').filter(isUnderstood),
    unsure: findings.filter((finding) => finding.kind === 'unsure'),
  };
}

/** Whether there is anything in it to mail people about. Filing due dates alone are not. */
export function isWorthTelling(news: News): boolean {
  return isCertain(news) || news.unsure.length > 0;
}

/** Whether any of it was read for certain. */
export function isCertain({ meetings, disclosures, stated, clauses }: News): boolean {
  return meetings.length + disclosures.length + stated.length + clauses.length > 0;
}

/** A provision that was seen and not understood is shown, but no date rests on it and nobody is mailed for it alone. */
export function isUnderstood(clause: AdvanceNoticeClause): boolean {
  return clause.expression !== null;
}
