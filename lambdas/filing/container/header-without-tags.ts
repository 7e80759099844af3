import { matchesIn } from '../../terms/patterns/matches.ts';
import { headerFields, headerSections, otherLabels, partsOfSections } from './header-fields.ts';
import { SeveralFilings } from './several-filings.ts';

/** The labels of a header at the beginning of a text that has lost the tags of its submission. */
export interface HeaderWithoutTags {
  /** As `readSubmissionHeader` takes it: a line for each label. */
  readonly header: string;
  /** Where the document begins behind it, an offset into the text. */
  readonly end: number;
}

const labels = [...headerFields.keys(), ...headerSections.keys(), ...partsOfSections, ...otherLabels]
  .filter((label) => !label.includes('-'))
  .sort((a, b) => b.length - a.length);
const label = new RegExp(`\\b(?:${labels.join('|')}):`, 'g');
const submissionType = /\bCONFORMED SUBMISSION TYPE:/;
/** What begins a header; a document that quotes one label does not quote both with their values. */
const anotherHeader = /\bACCESSION NUMBER:\s{0,20}\d{10}-\d\d-\d{6}\s{1,20}CONFORMED SUBMISSION TYPE:/;
/** A header stands at the beginning, at most below the head of a mail or a page. */
const BEGINNING = 16 * 1024;
/** A text that speaks of a label has fewer. */
const FEWEST_LABELS = 3;
/** The longest value of a label, with what may stand between two. */
const LONGEST_VALUE = 400;
const LONGEST_HEADER = 200_000;
/** When EDGAR accepted the submission stands above the labels, behind a tag alone. */
const acceptance = /(?<!\d)((?:19|20)\d{12})(?!\d)/;

/**
 * The header of a submission whose tags a browser or a converter has taken away, by its labels in capitals: each on a
 * line of its own or, where the lines are gone as well, one behind the other. Null for a text without one. Throws
 * `SeveralFilings` when a second one stands further down.
 * @example headerWithoutTags('CONFORMED SUBMISSION TYPE: 8-K\nFILED AS OF DATE: 20040527\n\nFORM 8-K') // { header: ..., end: 57 }
 */
export function headerWithoutTags(text: string): HeaderWithoutTags | null {
  if (!submissionType.test(text.slice(0, BEGINNING))) return null;
  const found = [...matchesIn(text.slice(0, LONGEST_HEADER), label)];
  const gap = found.findIndex(({ index }, i) => i > 0 && index > endOf(found[i - 1]) + LONGEST_VALUE);
  const run = found.slice(0, gap < 0 ? found.length : gap);
  if (!run.some(([written]) => submissionType.test(written)) || run.length < FEWEST_LABELS) return null;
  const last = endOf(run.at(-1));
  const end = last + (/^[^\n]{0,400}/.exec(text.slice(last, last + LONGEST_VALUE))?.[0].length ?? 0);
  if (anotherHeader.test(text.slice(end))) throw new SeveralFilings();
  const lines = run.map(({ index }, i) => text.slice(index, run[i + 1]?.index ?? end).trim());
  const above = text.slice(0, run[0]?.index);
  const accepted = acceptance.exec(above)?.[1];
  return {
    header: [above, ...(accepted === undefined ? [] : [`<ACCEPTANCE-DATETIME>${accepted}`]), ...lines].join('\n'),
    end,
  };
}

function endOf(match: RegExpExecArray | undefined): number {
  return match === undefined ? 0 : match.index + match[0].length;
}
