#!/usr/bin/env bash
# compromise-dates 3.9.0 reads "April 31, 2026" as April 30, and lets "between January 5 and February 4" end on the 3rd.
#
# Filings misprint days ("April 31", "February 29" of a year that has none); what is meant may be the 30th or May 1, and a
# reader must be asked. This parser moves such a day to the last one of its month and says nothing; Temporal.PlainDate.from
# and chrono-node refuse it. The end of a range is left out here, though a window "between January 5 and February 4" holds
# its last day; a single day is its own end.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact compromise@14.17.0 compromise-dates@3.9.0
cat >look.mjs <<'JS'
import assert from 'node:assert/strict';
import nlp from 'compromise';
import dates from 'compromise-dates';

nlp.plugin(dates);
const read = (text) =>
  nlp(text)
    .dates({ today: '2025-04-15', timezone: 'UTC' })
    .get()
    .map(({ start, end }) => `${start.slice(0, 10)} to ${end.slice(0, 10)}`);
for (const [text, told] of [
  ['April 30, 2026', ['2026-04-30 to 2026-04-30']],
  ['April 31, 2026', ['2026-04-30 to 2026-04-30']],
  ['February 29, 2026', ['2026-02-28 to 2026-02-28']],
  ['between January 5 and February 4, 2026', ['2026-01-05 to 2026-02-03']],
]) {
  console.log(`${text}: ${read(text).join(' and ')}`);
  assert.deepEqual(read(text), told);
}
JS
TZ=UTC node look.mjs
