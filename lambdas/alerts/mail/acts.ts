import { listed } from '../../terms/days/day-words.ts';
import { type Deadline, isChecked } from '../../terms/deadline.ts';
import { oneLine } from '../words/plain-words.ts';
import { subjectsInWords } from '../words/subject-words.ts';

/** What is to be done, and on whose word; each part is a piece of one line. */

/**
 * What several deadlines of one day ask for: "nominations and other proposals (the company's own provision);
 * proposals for the proxy statement (Rule 14a-8(e)(2))". An asterisk marks what was not checked against the law.
 */
export function actsInWords(deadlines: readonly Deadline[]): string {
  return alike(deadlines).map(partInWords).join('; ');
}

/** The same without citations, for the place where the arithmetic stands. */
export function actsInShort(deadlines: readonly Deadline[]): string {
  return listed(alike(deadlines).map(whatToDo));
}

/** What a deadline is for, after the word of who must act: "proposals for the proxy statement". */
export function actInWords({ title }: Pick<Deadline, 'title'>): string {
  return uncapitalised(oneLine(title, 160))
    .replace(/^shareholder (?=proposals)/, '')
    .replace(/^notice of (?=director nominations|other proposals$)/, '');
}

/** "17 CFR 240.14a-8(e)(2)" is Rule 14a-8(e)(2): Part 240 numbers its sections as the rules are numbered. */
export function shortCitation(citation: string): string {
  return oneLine(citation, 120).replace(/\b17 CFR 240\.(?=\d)/g, 'Rule ');
}

/** Deadlines that one piece of the line can name together: the company's own, the items of one report. */
function alike(deadlines: readonly Deadline[]): readonly (readonly Deadline[])[] {
  const groups = new Map<string, Deadline[]>();
  for (const deadline of deadlines) {
    const key = groupOf(deadline);
    groups.set(key, [...(groups.get(key) ?? []), deadline]);
  }
  return [...groups.values()];
}

function groupOf(deadline: Deadline): string {
  const { item, subject, citation, condition, rule } = deadline;
  if (item !== undefined) return `item ${condition} ${isChecked(deadline)}`;
  const isOwn = deadline.ofTheCompany || deadline.basis === 'stated';
  return isOwn && subject !== null ? `own ${citation} ${condition}` : `${rule} ${citation} ${condition}`;
}

function partInWords(deadlines: readonly Deadline[]): string {
  const [first] = deadlines;
  if (first === undefined) return '';
  const mark = deadlines.every(isChecked) ? '' : '*';
  const condition = first.condition === null ? '' : `, ${oneLine(first.condition, 160).replace(/^if\b/, 'only if')}`;
  return `${cited(whatToDo(deadlines), citationOf(first))}${mark}${condition}`;
}

function citationOf({ citation, basis, item, ofTheCompany }: Deadline): string | null {
  if (basis === 'stated' || item !== undefined) return null;
  return ofTheCompany && citation === "the company's own provision"
    ? "the company's provision"
    : shortCitation(citation);
}

function whatToDo(deadlines: readonly Deadline[]): string {
  const [first] = deadlines;
  if (first === undefined) return '';
  const items = deadlines.flatMap(({ item }) => item ?? []);
  if (items.length > 0)
    return `file this Form 8-K, ${items.length === 1 ? 'Item' : 'Items'} ${listed([...new Set(items)])}`;
  const subjects = deadlines.flatMap(({ subject }) => subject ?? []);
  const isOwn = first.ofTheCompany || first.basis === 'stated';
  return isOwn && subjects.length > 0 ? subjectsInWords(subjects) : actInWords(first);
}

/** The citation in brackets; a title that ends in brackets takes it into them, and says nothing twice. */
function cited(what: string, citation: string | null): string {
  if (citation === null) return what;
  const [, title, bracketed] = /^(.*) \(([^()]*)\)$/.exec(what) ?? [];
  if (title === undefined || bracketed === undefined) return `${what} (${citation})`;
  if (citation.startsWith(`${title} and `)) return `${title} (${bracketed}; ${citation.slice(`${title} and `.length)})`;
  return citation.startsWith(bracketed) ? `${title} (${citation})` : `${title} (${bracketed}; ${citation})`;
}

/** "Notice of ..." within a sentence; "SEC ..." and "Form ..." keep their capitals. */
function uncapitalised(text: string): string {
  return /^[A-Z][a-z]/.test(text) && !/^(Rule|Form|Item|Regulation|Schedule)\b/.test(text)
    ? text.charAt(0).toLowerCase() + text.slice(1)
    : text;
}
