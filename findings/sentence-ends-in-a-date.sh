#!/usr/bin/env bash
# Intl.Segmenter of Node.js 20.20.2 and 24.11.1 ends a sentence inside "Jan. 15, 2026", but only where nothing follows it.
#
# "Proposals must be received by Jan. 15, 2026." is two sentences to it, "... by Jan." and "15, 2026."; with "at our
# offices" or a comma behind the year it is one. The rule of Unicode (UAX 29, SB8) holds a sentence together where the
# next letter is small, and looks past digits for it. So the deadline loses its month just where filings put it most: at
# the end. The locale's list of abbreviations, which "en-u-ss-standard" asks for, is dropped without a word: the resolved
# locale is "en", and "Mr. Smith" and "Acme Inc. Annual Meeting" are cut as well.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
cat >look.mjs <<'JS'
import assert from 'node:assert/strict';

const segmenter = new Intl.Segmenter('en-u-ss-standard', { granularity: 'sentence' });
const sentences = (text) => [...segmenter.segment(text)].map(({ segment }) => segment);
console.log('Node.js', process.versions.node, 'ICU', process.versions.icu, 'locale', segmenter.resolvedOptions().locale);
assert.equal(segmenter.resolvedOptions().locale, 'en');
for (const [text, read] of [
  ['Proposals must be received by Jan. 15, 2026.', ['Proposals must be received by Jan. ', '15, 2026.']],
  ['Proposals must be received by Jan. 15, 2026 at our offices.', ['Proposals must be received by Jan. 15, 2026 at our offices.']],
  ['The Annual Meeting of Acme Inc. Annual Reports', ['The Annual Meeting of Acme Inc. ', 'Annual Reports']],
]) {
  console.log(' ', JSON.stringify(sentences(text)));
  assert.deepEqual(sentences(text), read);
}
JS
for version in 20.20.2 24.11.1; do
  mkdir "$version"
  (cd "$version" && npm init -y >/dev/null && npm install --silent --no-audit --no-fund --save-exact "node@$version")
  "$version/node_modules/node/bin/node" look.mjs
done
