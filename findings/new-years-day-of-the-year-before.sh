#!/usr/bin/env bash
# @18f/us-federal-holidays 4.0.0 lists no December 31, 2021 among the federal holidays of 2021, though asked whether that
# day is one it says yes.
#
# New Year's Day 2022 was a Saturday and was kept on the Friday before, December 31, 2021 (5 U.S.C. 6103(b)). The list of
# a year holds the holidays whose own day is in it, so the day kept stands in the list of 2022, with a date of 2021. A
# table of business days built year by year from the lists takes the last day of 2010, 2021 and 2027 for a business day;
# a look-up day by day does not.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact @18f/us-federal-holidays@4.0.0
cat >look.mjs <<'JS'
import assert from 'node:assert/strict';
import holidays from '@18f/us-federal-holidays';

const shifted = { shiftSaturdayHolidays: true, shiftSundayHolidays: true };
for (const year of [2010, 2021, 2027]) {
  const lastDay = new Date(year, 11, 31);
  const listed = (list) => list.some(({ dateString }) => dateString === `${year}-12-31`);
  const [own, next] = [holidays.allForYear(year, shifted), holidays.allForYear(year + 1, shifted)].map(listed);
  console.log(`${year}-12-31: a holiday when asked ${holidays.isAHoliday(lastDay, shifted)}, listed in ${year} ${own}, in ${year + 1} ${next}`);
  assert.deepEqual([holidays.isAHoliday(lastDay, shifted), own, next], [true, false, true]);
}
JS
TZ=America/New_York node look.mjs
