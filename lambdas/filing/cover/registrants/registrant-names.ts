const label =
  /\(?\s{0,4}(?:exact\s{1,6})?names?\s{1,6}of\s{1,6}(?:each\s{1,4}|the\s{1,4})?(?:registrants?|issuer|company|small\s{1,4}business\s{1,4}issuer)(?:\(s\))?\s{1,6}(?:as\s{1,6})?(?:specified|it\s{1,4}appears)/i;
const filer = /(?:^|\n)[ \t]{0,20}Filer[ \t:]{1,8}([^\n]{2,90})/;
const noName =
  /date of|earliest event|pursuant|section 1[345]|exchange act|commission|^form?\b|washington|current report|_{3,}|^\(|\b(?:19|20)\d\d\)?$|amendment no|quarterly report|annual report|period ended|year ended|§|^\W{0,4}(?:preliminary|definitive|soliciting|confidential)\s|^[\d\s./-]+$/i;
const endsInCorporateForm =
  /\b(?:inc|incorporated|corp|corporation|company|co|l\.?p|llc|l\.l\.c|ltd|limited|plc|n\.?v|s\.?a|trust|fund|partners|partnership|bancorp|bancshares|group|holdings?|ag|se|bank|association)\b[.)]{0,2}$/i;
/** "The annual meeting of stockholders of Marsh Lantern, Inc. (the Company) will be held". */
const inTheNotice =
  /\b[Mm]eeting\s{1,4}of\s{1,4}(?:the\s{1,4})?(?:[Ss]tock|[Ss]hare)holders\s{1,4}of\s{1,4}([A-Z][^()“"]{2,90}?)(?:\s{1,4}\(|,?\s{1,4}(?:which\s{1,4})?(?:will|is\s{1,4}to|to)\s{1,4}be\s{1,4}held)/;
const MOST_NAMES = 8;
const LONGEST_NAME = 100;
/** How far above the label the names may begin. */
const ABOVE = 1500;

/**
 * The names above or beside "(Exact name of registrant ...)", in order; several where each is a company of its own. A
 * proxy statement without such a label names the company in the notice of its meeting.
 */
export function registrantNames(cover: string): string[] {
  const at = label.exec(cover)?.index;
  if (at === undefined) return nameInTheNotice(cover);
  const byVendor = filer.exec(cover.slice(0, 400))?.[1];
  if (byVendor) return [cleanName(byVendor)];
  const beside = /^\s{0,4}[^(\n:]{0,60}:[ \t]{0,20}([^\n]{2,120})/.exec(cover.slice(at, at + 250))?.[1];
  if (beside) return [cleanName(beside)];
  return namesEndingAt(cover.slice(Math.max(0, at - ABOVE), at));
}

function nameInTheNotice(cover: string): string[] {
  const name = cleanName(inTheNotice.exec(cover)?.[1] ?? '');
  return endsInCorporateForm.test(name) && !noName.test(name) ? [name] : [];
}

/** Reads the lines above the label from the last one up: a name may take several, and several names may stand there. */
function namesEndingAt(above: string): string[] {
  const names: string[] = [];
  let isSetApart = false;
  for (const line of above.split('\n').reverse()) {
    const name = cleanName(line.split('\t', 1)[0] ?? '');
    if (!/[A-Za-z]{2}/.test(name)) {
      isSetApart = true;
      continue;
    }
    if (noName.test(name) || name.length > LONGEST_NAME || names.length === MOST_NAMES) break;
    const [below] = names;
    if (below === undefined || endsInCorporateForm.test(name)) names.unshift(name);
    else if (!isSetApart) names[0] = `${name} ${below}`;
    else break;
    isSetApart = false;
  }
  return names;
}

/** A name without rules and a table's bars around it, on one line. */
export function cleanName(name: string): string {
  return name
    .replace(/[_*]{2,}|\|/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
