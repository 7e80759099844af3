#!/usr/bin/env bash
# chrono-node 2.10.3 reads "the 15th day of January, 2026" as January 1, 2026.
#
# Bylaws, notices of meetings and deeds name a day in full ("the 15th day of January, 2026", "the second Tuesday in May
# 2026"). The parser knows "the fifteenth of January 2026"; with the word "day" between it keeps the month alone, and a
# month without a day is its first, marked by nothing but isCertain('day'). Of the weekday counted in a month it makes two
# dates: that weekday of the filing's own week, and the first of the month.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact chrono-node@2.10.3
cat >look.mjs <<'JS'
import assert from 'node:assert/strict';
import * as chrono from 'chrono-node';

const filed = new Date('2025-04-15T17:00:00Z');
const days = (text) => chrono.en.parse(text, filed).map(({ start }) => start.date().toISOString().slice(0, 10));
for (const [text, read, meant] of [
  ['the fifteenth of January 2026', ['2026-01-15'], '2026-01-15'],
  ['the 15th day of January, 2026', ['2026-01-01'], '2026-01-15'],
  ['the second Tuesday in May 2026', ['2025-04-15', '2026-05-01'], '2026-05-12'],
]) {
  console.log(`${text}: read ${days(text).join(' and ')}, meant ${meant}`);
  assert.deepEqual(days(text), read);
}
const [month] = chrono.en.parse('the 15th day of January, 2026', filed);
assert.equal(month.start.isCertain('day'), false);
JS
TZ=UTC node look.mjs
