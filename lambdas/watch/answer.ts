import type { Filing } from '../filing/filing.ts';
import type { Finding } from '../findings/finding.ts';
import type { Analysed, Rejected } from '../records/json/analysis.ts';
import { schemaVersion } from '../records/json/schema-version.ts';
import type { Deadline } from '../terms/deadline.ts';
import type { Note } from '../terms/note.ts';

/** A registrant of which nothing is known. */
const unnamed = { name: null, cik: null, fileNumber: null, state: null, fiscalYearEnd: null };

/** The machine's answer about a filing: what it is, what it says, what follows; without its text. */
export function analysedAnswer(
  source: string,
  filing: Filing,
  findings: readonly Finding[],
  deadlines: readonly Deadline[],
  notes: readonly Note[],
): Analysed {
  const { form, amendment, accessionNumber, filedOn, acceptedAt, reportDate, period, registrants } = filing;
  return {
    schemaVersion,
    source,
    status: 'analysed',
    filing: {
      form,
      amendment,
      accessionNumber,
      filedOn,
      acceptedAt,
      reportDate,
      period,
      registrant: registrants[0] ?? unnamed,
      registrants,
      mainDocument: filing.main.number,
      documents: filing.documents.map(({ number, type, filename, description }) => ({
        number,
        type,
        filename,
        description,
      })),
    },
    items: filing.items.map(({ number, caption, numbering, part, evidence }) => ({
      number,
      caption,
      numbering,
      part,
      evidence,
    })),
    exhibits: filing.exhibits.map(({ number, description, attached }) => ({ number, description, attached })),
    findings,
    deadlines,
    notes,
    warnings: filing.warnings,
  };
}

/** The machine's answer about something that could not be read as an SEC filing. */
export function rejectedAnswer(source: string, reason: string): Rejected {
  return { schemaVersion, source, status: 'rejected', reason };
}
