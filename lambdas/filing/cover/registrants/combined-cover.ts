import { matchesIn } from '../../../terms/patterns/matches.ts';
import type { Registrant } from '../../filing.ts';
import { stateCode } from '../../states.ts';
import { stateOfIncorporation } from '../state-of-incorporation.ts';
import { cleanName } from './registrant-names.ts';

/** The heads of the columns: file number, registrant, employer's number. */
const head = /Commission\b(?=[\s\S]{0,120}?\bFile\s{1,30}N)(?=[\s\S]{0,160}?\bRegistrant\b)(?=[\s\S]{0,240}?Employer)/i;
const row = /\n[ \t]{0,20}((?:0{0,2}[0125]|33|333)-\d{2,6})[ \t]{1,30}([A-Z][^\n\t]{2,90}?)(?=\t|[ ]{2,60}|\n)/g;
const employerNumber = /\d{2}-\d{7}/;
const kindOfCompany =
  /\(?an?\s{1,4}([A-Za-z ]{4,30}?)(?:\s{1,4}and\s{1,4}[A-Za-z ]{4,30}?)?\s{1,4}(?:corporation|limited|company|partnership)/i;
/** What belongs to a registrant stands within so many characters. */
const ROW_CHARACTERS = 600;

/** The registrants of a combined cover page, as utilities file it: a table with a row for each, its state below ("a Georgia corporation"). */
export function combinedRegistrants(cover: string): Registrant[] {
  const at = head.exec(cover)?.index;
  if (at === undefined) return [];
  const table = cover.slice(at);
  const rows = [...matchesIn(table, row)].filter((r) => employerNumber.test(table.slice(r.index, r.index + 400)));
  return rows.map((match, i) => {
    const [, fileNumber = null, name = ''] = match;
    const below = table.slice(match.index, rows[i + 1]?.index ?? match.index + ROW_CHARACTERS);
    const state = stateCode(kindOfCompany.exec(below)?.[1] ?? '') ?? stateOfIncorporation(cover);
    return { name: cleanName(name), cik: null, fileNumber, state, fiscalYearEnd: null };
  });
}
