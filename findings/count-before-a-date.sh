#!/usr/bin/env bash
# chrono-node 2.10.3 counts "90 days before June 25, 2026", and takes "the 90th day before June 25, 2026" for June 25.
#
# Bylaws and proxy statements count with an ordinal ("not later than the 90th day before", "the 10th day following") or
# with business days. The parser resolves the cardinal form to the day that is meant; of the ordinal form it silently
# returns the day counted from, of "within ten days following February 20, 2026" two days: the day of the filing plus
# ten, and February 20 itself. A deadline read with it is then certain, and up to three months too late.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact chrono-node@2.10.3
cat >look.mjs <<'JS'
import assert from 'node:assert/strict';
import * as chrono from 'chrono-node';

const filed = new Date('2025-01-15T17:00:00Z');
const days = (text) => chrono.en.parse(text, filed).map(({ start }) => start.date().toISOString().slice(0, 10));
for (const [text, read, meant] of [
  ['not later than 90 days before June 25, 2026', ['2026-03-27'], '2026-03-27'],
  ['not later than the 90th day before June 25, 2026', ['2026-06-25'], '2026-03-27'],
  ['five business days before March 27, 2025', ['2025-03-27'], '2025-03-20'],
  ['within ten days following February 20, 2026', ['2025-01-25', '2026-02-20'], '2026-03-02'],
]) {
  console.log(`${text}: read ${days(text).join(' and ')}, meant ${meant}`);
  assert.deepEqual(days(text), read);
}
JS
TZ=UTC node look.mjs
