import { formNamed, schedule14Forms } from '../../terms/forms.ts';
import { matchesIn } from '../../terms/patterns/matches.ts';

/** Each with or without the blank that EDGAR writes in some: "DEF 14A", "DEFA14A". */
const proxyFormNames = schedule14Forms.map((name) => name.replace(/ ?(14|6G)/, '\\s?$1')).join('|');
/** The title of the form on a line of its own: "FORM 8-K", "FORM 10-Q/A", "Form 8-K CURRENT REPORT". */
const title =
  /(?:^|[\n\t])[^A-Za-z\n]{0,80}FORM?\s{1,20}(8-?K(?:12[BG]3?|15D5)?|10-?Q(?:SB)?|10-?K(?:405|SB|T)?|6-?K|20-F|40-F|S-\d{1,2}|N-[A-Z-]{1,5})(?:\s{0,4}\/?\s{0,2}(A)(?:MENDMENT)?(?![A-Za-z]))?(?=[^\n\t]{0,40}(?:[\n\t]|$)|[^\n]{0,20}\s(?:CURRENT|QUARTERLY|ANNUAL)\s{1,4}REPORT)/i;
const schedule =
  /(?:^|\n)[^A-Za-z\n]{0,60}schedule\s{1,8}14\s?a\b[^\n]{0,40}(?:\n|$)|schedule\s{1,8}14\s?a\s{1,8}(?:\(rule\s{1,4}14a-101\)\s{1,8})?(?:information|proxy\s{1,8}statement\s{1,8}pursuant)/i;
/** What EDGAR or a data vendor writes above a document: its type alone on a line. */
const type = new RegExp(
  `(?:^|\\n)[ \\t]{0,20}(?:Form Type\\s{1,4})?(${proxyFormNames}|8-K(?:/A)?|10-[QK](?:/A)?)(?=\\s{0,20}(?:\\n|-))`,
);
const noticeOfMeeting = /notice\s{1,8}of\s{1,8}(?:the\s{1,8})?(?:\d{4}\s{1,8})?(?:annual|special)\s{1,8}meeting/i;
const proxyStatement = /proxy\s{1,8}statement/i;
/** A title stands at the top of its page; further down forms are only mentioned. */
const TOP_CHARACTERS = 4000;
const TYPE_CHARACTERS = 600;

/** The form that a cover page names, as EDGAR writes it: "8-K", "10-Q/A", "DEF 14A"; null when it names none. */
export function formOnCover(cover: string): string | null {
  const top = cover.slice(0, TOP_CHARACTERS);
  const above = type.exec(top.slice(0, TYPE_CHARACTERS))?.[1];
  if (above) return /\/A$/.test(above) ? above : (formNamed(above)?.name ?? above);
  const match = title.exec(top);
  if (match) {
    const [, form = '', amendment] = match;
    return `${form.toUpperCase().replace(/^(8|10|6)([KQ])/, '$1-$2')}${amendment ? '/A' : ''}`;
  }
  if (schedule.test(top)) return proxyForm(cover);
  return noticeOfMeeting.test(cover) && proxyStatement.test(cover) ? 'DEF 14A' : null;
}

/** True when the form or a line of the cover page says that this amends an earlier report. */
export function isAmendment(form: string | null, cover: string): boolean {
  return /\/A$/.test(form ?? '') || /\(?\bAmendment\s{1,4}No\.?\s{0,4}\d/i.test(cover.slice(0, 3000));
}

const markedBox =
  /(?:\[\s?[xXþ]\s?\]|[☒☑þýx■])\s{0,12}(Preliminary|Definitive\s{1,8}Additional|Soliciting|Definitive)/g;

/** The marked box of Schedule 14A: what kind of proxy material this is. */
function proxyForm(cover: string): string {
  const marked = new Set([...matchesIn(cover, markedBox)].map((m) => (m[1] ?? '').split(/\s/).join(' ')));
  if (marked.has('Preliminary')) return 'PRE 14A';
  return marked.has('Definitive Additional') || marked.has('Soliciting') ? 'DEFA14A' : 'DEF 14A';
}
