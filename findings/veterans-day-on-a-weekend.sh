#!/usr/bin/env bash
# date-holidays 3.37.0 gives Veterans Day no substitute day.
#
# A federal holiday that falls on a Saturday is kept on the Friday before, one on a Sunday on the Monday after
# (5 U.S.C. 6103(b); Executive Order 11582). The package knows this for New Year's Day, Juneteenth, Independence Day and
# Christmas of the United States, and marks those days as substitutes. For Veterans Day it does not: Monday 2018-11-12
# and Friday 2023-11-10, on which the SEC was closed, are ordinary days to it. A count of business days with it is one
# day short in such a November, and right in every year between: a test of one year does not show it.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact date-holidays@3.37.0
cat >look.mjs <<'JS'
import assert from 'node:assert/strict';
import Holidays from 'date-holidays';

const federal = new Holidays('US');
const kept = (day) =>
  (federal.isHoliday(new Date(`${day}T12:00:00-05:00`)) || [])
    .filter(({ type }) => type === 'public')
    .map(({ name }) => name);
for (const [day, holiday] of [
  ['2021-12-31', 'New Year’s Day, a Saturday'],
  ['2022-12-26', 'Christmas, a Sunday'],
  ['2018-11-12', 'Veterans Day, a Sunday'],
  ['2023-11-10', 'Veterans Day, a Saturday'],
])
  console.log(day, `(for ${holiday}):`, kept(day).join(', ') || 'no public holiday');
assert.deepEqual(kept('2021-12-31'), ["New Year's Day (substitute day)"]);
assert.deepEqual(kept('2022-12-26'), ['Christmas Day (substitute day)']);
assert.deepEqual(kept('2018-11-12'), []);
assert.deepEqual(kept('2023-11-10'), []);
JS
node look.mjs
