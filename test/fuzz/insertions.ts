/** Something that is put into a filing to break it: a text, over and over. */
export interface Insertion {
  readonly name: string;
  readonly text: string;
  /** How many times the text stands there. */
  readonly times: number;
}

/** Small ones, as they occur in broken filings. */
export const insertions: readonly Insertion[] = [
  { name: 'unclosed comment', text: '<!--', times: 1 },
  { name: 'unclosed reference', text: '&#', times: 1 },
  { name: 'unclosed named reference', text: '&nbs', times: 3 },
  { name: 'reference beyond all characters', text: '&#99999999;&#xFFFFFFF;&#0;', times: 1 },
  { name: 'unclosed tag', text: '<p title="', times: 1 },
  { name: 'unclosed script', text: '<script>', times: 1 },
  { name: 'unclosed hidden element', text: '<div style="display:none">', times: 1 },
  { name: 'unclosed fact', text: '<ix:nonNumeric name="dei:EntityRegistrantName">', times: 1 },
  { name: 'end tags', text: '</td></tr></table></div></p>', times: 40 },
  { name: 'page marks', text: '<PAGE>\n\f', times: 40 },
  { name: 'document marks', text: '<DOCUMENT>\n<TYPE>EX-99\n<TEXT>\n', times: 3 },
  { name: 'end of a document', text: '</TEXT>\n</DOCUMENT>\n', times: 1 },
  { name: 'header', text: '<SEC-HEADER>\nFILER:\n</SEC-HEADER>\n', times: 1 },
  { name: 'uuencoded file', text: 'begin 644 a.pdf\nM)5!$1BTQ\n', times: 1 },
  { name: 'NULs', text: '\0', times: 200 },
  { name: 'lone surrogate in UTF-8', text: '\u00ed\u00a0\u0080', times: 10 },
  { name: 'marks of direction', text: '\u202e\u200b\u00ad', times: 50 },
  { name: 'lone carriage returns', text: 'a\r', times: 100 },
  { name: 'headings of items', text: '\nItem 9. Regulation FD Disclosure\n', times: 50 },
  { name: 'numbers of items', text: 'Items 1.01(a), 5.02(e) and ', times: 50 },
  { name: 'meetings', text: 'The annual meeting of shareholders will be held on May 25, 2004. ', times: 50 },
  { name: 'days that do not exist', text: 'The annual meeting is on Friday, February 31, 2004. ', times: 5 },
  {
    name: 'numbers of days',
    text: 'not less than sixty (90) nor more than 0 days before the anniversary of ',
    times: 20,
  },
  { name: 'deadlines', text: 'Proposals under Rule 14a-8 must be received by 13/45/99. ', times: 20 },
  { name: 'brackets and quotes', text: '(the "', times: 500 },
];

/** Huge ones. */
export const hugeInsertions: readonly Insertion[] = [
  { name: 'nested 100,000 deep', text: '<div>', times: 100_000 },
  { name: 'tables nested 100,000 deep', text: '<table><tr><td>', times: 100_000 },
  { name: 'hidden elements nested 100,000 deep', text: '<div style="display:none">', times: 100_000 },
  { name: 'a million signs', text: '<', times: 1_000_000 },
  { name: 'a million empty lines', text: '\n', times: 1_000_000 },
  { name: 'ten million blanks', text: ' ', times: 10_000_000 },
  { name: 'a line of 50 MB', text: 'words of a line without an end ', times: 1_700_000 },
];
