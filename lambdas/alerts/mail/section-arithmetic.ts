import { withOriginsOnce } from '../../deadlines/explanation/origins-once.ts';
import { listed } from '../../terms/days/day-words.ts';
import type { Deadline, DeadlineRemark } from '../../terms/deadline.ts';
import { type DerivationStep, derivationInWords, isSameDerivation, step } from '../../terms/derivation.ts';
import { capitalised, oneLine, sentence } from '../words/plain-words.ts';
import { actsInShort } from './acts.ts';
import type { DeadlineLine } from './deadline-lines.ts';
import { remarksTold } from './remarks-told.ts';
import type { ToDo } from './section-deadlines.ts';

/** Worth saying once for all that share it, rather than with each. */
const longRemark = 45;

/** One entry: deadlines of one line that were computed in the same way. */
interface Entry {
  readonly name: string;
  /** The first of them. */
  readonly deadline: Deadline;
  /** What is remarked on some of the items of a report that are told together: "... (Items 1.01 and 2.03)." */
  readonly ofItems: readonly string[];
}

/** How each date was computed, an entry a line; what several entries share is said once. */
export function arithmeticSection({ meetings }: ToDo): string[] {
  const entries = meetings.flatMap(({ lines }) => lines.flatMap(entriesOf));
  const shared = sharedRemarks(entries);
  const told = entries.flatMap((entry, index) => entryInWords(entry, entries.slice(0, index), shared));
  return told.length + shared.length === 0 ? [] : ['HOW EACH DATE WAS COMPUTED', ...told, ...shared];
}

/** The arithmetic of one line by itself, an entry a sentence or several. */
export function arithmeticOf(line: DeadlineLine): string[] {
  return entriesOf(line).flatMap((entry) => entryInWords(entry, [], []));
}

function entriesOf({ label, day, deadlines }: DeadlineLine): Entry[] {
  const different: [Deadline, ...Deadline[]][] = [];
  for (const deadline of deadlines) {
    const same = different.find(([first]) => isComputedAlike(first, deadline));
    if (same === undefined) different.push([deadline]);
    else same.push(deadline);
  }
  const when = day === null || deadlines[0].due === null ? '' : `${label.replace(/^~ /, '')}, `;
  return different.map((alike) => ({
    name: `${when}${actsInShort(alike)}`,
    deadline: withRemarksOfAll(alike),
    ofItems: remarksOfSome(alike),
  }));
}

function isComputedAlike(one: Deadline, other: Deadline): boolean {
  if (!isSameDerivation(one.derivation, other.derivation)) return false;
  const areItems = one.item !== undefined && other.item !== undefined;
  return areItems || inArithmetic(one).join('\n') === inArithmetic(other).join('\n');
}

function inArithmetic({ remarks }: Deadline): readonly string[] {
  return remarksTold(remarks, 'arithmetic');
}

/** The first of several, with the remarks that hold for all. */
function withRemarksOfAll(alike: readonly [Deadline, ...Deadline[]]): Deadline {
  const [first] = alike;
  const holdsForAll = (text: string) => alike.every((one) => inArithmetic(one).includes(text));
  return {
    ...first,
    remarks: first.remarks.filter((remark) => remarksTold([remark], 'arithmetic').every(holdsForAll)),
  };
}

/** The other remarks, each with the items of which it is said. */
function remarksOfSome(alike: readonly Deadline[]): readonly string[] {
  const items = new Map<string, string[]>();
  for (const one of alike)
    for (const text of inArithmetic(one)) items.set(text, [...(items.get(text) ?? []), one.item ?? '']);
  return [...items]
    .filter(([, of]) => of.length < alike.length)
    .map(([text, of]) =>
      of.length === 1 && text.includes(`Item ${of[0]}`)
        ? text
        : `${text.replace(/\.$/, '')} (${of.length === 1 ? 'Item' : 'Items'} ${listed(of)}).`,
    );
}

function entryInWords(
  { name, deadline, ofItems }: Entry,
  before: readonly Entry[],
  shared: readonly string[],
): string[] {
  const { derivation, basis } = deadline;
  const same = before.find((earlier) => endsWith(derivation, earlier.deadline.derivation));
  const steps =
    same === undefined
      ? derivation
      : [...derivation.slice(0, -same.deadline.derivation.length), step(`as for ${same.name}`)];
  // That the company prints it is said with the date.
  const arithmetic = basis === 'stated' ? '' : withOriginsOnce(derivationInWords(steps));
  const saidThere = same === undefined ? [] : remarksTold(same.deadline.remarks, 'arithmetic');
  const remarks = remarksTold(withoutArithmeticOf(before, deadline.remarks), 'arithmetic').filter(
    (remark) => !shared.includes(remark) && !saidThere.includes(remark),
  );
  const text = [...(arithmetic === '' ? [] : [sentence(oneLine(arithmetic))]), ...remarks, ...ofItems].join(' ');
  return text === '' ? [] : [`${capitalised(name)}: ${text}`];
}

/** A remark on another date refers to the arithmetic that stands with that one. */
function withoutArithmeticOf(before: readonly Entry[], remarks: readonly DeadlineRemark[]): DeadlineRemark[] {
  return remarks.map(({ derivation, ...remark }) => {
    if (derivation === undefined) return remark;
    const other = before.find((entry) => isSameDerivation(entry.deadline.derivation, derivation));
    return other === undefined ? { ...remark, derivation } : { ...remark, text: `${remark.text}, as above` };
  });
}

function sharedRemarks(entries: readonly Entry[]): string[] {
  const counts = new Map<string, number>();
  for (const { deadline } of entries) {
    // What holds if the meeting moves, or was computed otherwise, is said of each date: by itself it would not say of which.
    const remarks = deadline.remarks.filter(
      ({ kind, derivation }) => kind !== 'if-the-meeting-moves' && derivation === undefined,
    );
    for (const remark of remarksTold(remarks, 'arithmetic')) {
      if (remark.length > longRemark) counts.set(remark, (counts.get(remark) ?? 0) + 1);
    }
  }
  return [...counts].filter(([, count]) => count > 1).map(([remark]) => remark);
}

/** Worth a reference rather than a repetition: arithmetic of several steps. */
function endsWith(derivation: readonly DerivationStep[], ending: readonly DerivationStep[]): boolean {
  return ending.length > 1 && isSameDerivation(derivation.slice(-ending.length), ending);
}
