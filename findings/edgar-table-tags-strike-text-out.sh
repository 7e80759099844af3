#!/usr/bin/env bash
# cheerio 1.2.0 (parse5 7.3.0) takes EDGAR's <S> for struck-through text that goes on to the end of the table.
#
# In EDGAR's plain-text tables, also in those inside an HTML paper's <PRE>, <S> marks the column of row headings and <C>
# each column of figures (EDGAR Filer Manual, volume II); neither has an end tag. In HTML <S> is text that no longer
# holds. Whoever drops struck-through wording, to read an amended bylaw as it now stands, drops whole tables of the
# 1990s with it. What tells the two apart is a table's <CAPTION> before it, or a <C> beside it.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact cheerio@1.2.0 parse5@7.3.0
cat >look.mjs <<'JS'
import assert from 'node:assert/strict';
import { load } from 'cheerio';

const paper = `<html><body><pre><TABLE>
<CAPTION>
Matter                  Last day
<S>                     <C>
Nominations             March 5, 2004
Proposals               December 30, 2003
</TABLE></pre><p>The meeting is on June 3, 2004.</p></body></html>`;
const $ = load(paper);
const struck = $('s').text();
console.log('struck through:', struck.replace(/\s+/g, ' ').trim());
$('s, del, strike').remove();
const left = $('body').text().replace(/\s+/g, ' ').trim();
console.log('left without it:', left);
assert.match(struck, /Nominations\s+March 5, 2004\s+Proposals\s+December 30, 2003/);
assert.equal(left, 'Matter Last day The meeting is on June 3, 2004.');
JS
node look.mjs
