import { deadlinesIn } from '../support/in-a-line.ts';
import { testSayings } from '../support/sayings.ts';

const paper = { form: 'DEF 14A', on: '2025-04-11', html: true };
const row = (...cells: readonly string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
const table = (...rows: readonly string[]) => `<table>${rows.join('')}</table>`;

testSayings(deadlinesIn, {
  'the head of a column that says no more than proposals': [
    {
      name: 'beside nominations: those for the proxy statement',
      says: table(row('Stockholder proposals', 'Nominations'), row('December 12, 2025', 'February 21, 2026')),
      paper,
      found: ['rule-14a-8-proposal by 2025-12-12', 'nomination by 2026-02-21'],
    },
    {
      name: 'that are included',
      says: table(
        row('Proposals for inclusion', 'Nominations', 'Other business'),
        row('December 12, 2025', 'February 21, 2026', 'February 21, 2026'),
      ),
      paper,
      found: ['rule-14a-8-proposal by 2025-12-12', 'nomination by 2026-02-21', 'other-proposal by 2026-02-21'],
    },
    {
      name: 'with no first day, below heads that have a name of the rows in front',
      says: table(
        row('', 'Stockholder proposals', 'Director nominations'),
        row('Opens', 'None', 'January 22, 2026'),
        row('Closes', 'December 12, 2025', 'February 21, 2026'),
      ),
      paper,
      found: ['rule-14a-8-proposal by 2025-12-12', 'nomination 2026-01-22 to 2026-02-21'],
    },
    {
      name: 'beside those for the proxy statement: all others',
      says: table(
        row('Rule 14a-8 proposals', 'Proposals from the floor', 'Nominations'),
        row('December 12, 2025', 'February 21, 2026', 'February 21, 2026'),
      ),
      paper,
      found: ['rule-14a-8-proposal by 2025-12-12', 'other-proposal by 2026-02-21', 'nomination by 2026-02-21'],
    },
  ],
});
