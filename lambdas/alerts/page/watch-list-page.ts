import type { Temporal } from 'temporal-polyfill';
import type { ToldDeadline } from '../../registrant/told/told-deadline.ts';
import { daysBetween } from '../../terms/days/dates.ts';
import { counted } from '../../terms/days/day-words.ts';
import { filingInWords } from '../../terms/source.ts';
import { lastDayInWords } from '../lists/last-day.ts';
import { actInWords, shortCitation } from '../mail/acts.ts';
import { meetingInWords } from '../mail/deadline-lines.ts';
import { dayInShort } from '../words/date-words.ts';
import { capitalised, oneLine } from '../words/plain-words.ts';
import { escaped, htmlDocument } from './html.ts';
import { style } from './style.ts';

/** Sorts by the column whose heading is pressed; without it the table is in order of days. */
const script = `
for (const button of document.querySelectorAll('th button')) button.addEventListener('click', () => {
  const head = button.closest('th'), body = document.querySelector('tbody'), column = head.cellIndex;
  const down = head.getAttribute('aria-sort') === 'ascending';
  for (const other of head.parentNode.children) other.removeAttribute('aria-sort');
  head.setAttribute('aria-sort', down ? 'descending' : 'ascending');
  const key = (row) => row.cells[column].dataset.key ?? row.cells[column].textContent;
  body.append(...[...body.rows].sort((a, b) => key(a).localeCompare(key(b)) * (down ? -1 : 1)));
});`;

/** The open deadlines of all registrants as one table, the next first; sortable by any column. */
export function watchListPage(told: readonly ToldDeadline[], today: Temporal.PlainDate): string {
  const open = told.filter(({ supersededBy, due }) => supersededBy === null && daysBetween(today, due) >= 0);
  const rows = [...open]
    .sort((a, b) => a.due.toString().localeCompare(b.due.toString(), 'en'))
    .map((one) => row(one, today));
  const title = 'Open deadlines';
  const headings = ['Last day', 'Registrant', 'What', 'Meeting', 'Told from'];
  const head = headings
    .map(
      (text, index) =>
        `<th scope="col"${index === 0 ? ' aria-sort="ascending"' : ''}><button type="button">${text}</button></th>`,
    )
    .join('');
  const table =
    rows.length === 0
      ? '<p>No deadline is open.</p>'
      : `<table><thead><tr>${head}</tr></thead><tbody>${rows.join('\n')}</tbody></table>`;
  const count = `${counted(rows.length, 'deadline')} of ${counted(new Set(open.map(({ registrant }) => registrant.id)).size, 'registrant')}, as of ${dayInShort(today)}.`;
  const body = `<main class="wide"><h1>${title}</h1><p class="soft">${escaped(count)}</p>${table}<footer><p>Not legal advice.</p></footer></main>`;
  return htmlDocument({ title, style, body, script });
}

function row(told: ToldDeadline, today: Temporal.PlainDate): string {
  const { due, opens, registrant, actor, citation, meeting, filing, uncertain, condition } = told;
  const days = daysBetween(today, due);
  const distance = days === 0 ? 'today' : `in ${counted(days, 'day')}`;
  const what = `${actor === 'shareholder' ? 'Shareholders' : 'Company'}: ${actInWords(told)} (${shortCitation(citation)})`;
  const more = [
    ...(opens === null ? [] : [`Opens ${dayInShort(opens)}.`]),
    ...(condition === null ? [] : [`Holds ${oneLine(condition, 160)}.`]),
    ...lastDayInWords(told),
    ...(uncertain ? ['Not certain: check it against the filing.'] : []),
  ].join(' ');
  return `<tr class="${actor}"><td class="day" data-key="${due}"><time datetime="${due}">${escaped(dayInShort(due))}</time><div class="soft">${distance}</div></td><td>${escaped(oneLine(registrant.name ?? registrant.id, 80))}</td><td>${escaped(what)}${more === '' ? '' : `<div class="soft">${escaped(more)}</div>`}</td><td>${escaped(capitalised(meetingInWords(meeting)))}</td><td data-key="${filing.on ?? ''}">${escaped(oneLine(filingInWords(filing), 80))}</td></tr>`;
}
