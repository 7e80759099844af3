import { matchesIn } from '../../terms/patterns/matches.ts';
import { placeInWords } from '../places.ts';
import { stateCode, stateNames } from '../states.ts';

const label =
  /\(?\b(?:state|jurisdiction|province)\b[^)\n]{0,30}(?:or\s{1,4}other)?[^)]{0,60}(?:incorporation|organization|formation)/i;
/** In columns the label is split over rows, with other labels in between. */
const beginningOfLabel = /\(state\s{1,4}or\s{1,4}other/i;
/** Not the seat of the Commission, which stands on every cover page. */
const stateName = new RegExp(
  `(?<!british\\s)\\b(?!washington,?\\s{1,4}d\\.?\\s?c\\b)(?:${stateNames.join('|')})\\b`,
  'gi',
);
/** The state or country of incorporation: beside its label, above it or, with labels above what they name, below it. */
export function stateOfIncorporation(cover: string): string | null {
  const match = label.exec(cover) ?? beginningOfLabel.exec(cover);
  if (!match) return null;
  const end = match.index + match[0].length;
  // "State of Maryland (State of incorporation)": the label is what stands in the brackets.
  const start = match.index + Math.max(0, match[0].lastIndexOf('('));
  const beside = /^[^:\n]{0,100}:\s{0,12}([A-Za-z ]{2,30})/.exec(cover.slice(start, start + 150))?.[1] ?? '';
  const above = cover.slice(Math.max(0, start - 300), start);
  const below = cover.slice(end, start + 200);
  return (
    stateCode(beside) ?? stateCode(last(stateName, above)) ?? countryAbove(above) ?? stateCode(first(stateName, below))
  );
}

function first(pattern: RegExp, text: string): string {
  return [...matchesIn(text, pattern)][0]?.[0] ?? '';
}

function last(pattern: RegExp, text: string): string {
  return [...matchesIn(text, pattern)].at(-1)?.[0] ?? '';
}

/** Another country in the first column, right above the label; anything that is no known place is another cell of the cover. */
function countryAbove(above: string): string | null {
  const line = above.trimEnd().split('\n').at(-1) ?? '';
  return placeInWords(line.trim().split(/\t| {2}/)[0] ?? '');
}
