const pageNumber =
  /^[-–—([\s]{0,8}(?:page\s{1,4})?(\d{1,3}|[ivx]{1,6}|[a-f]-\d{1,3})(?:\s{1,4}of\s{1,4}\d{1,3})?[-–—)\]\s]{0,8}$/i;

/** Reads a line that is nothing but a page number ("-2-", "Page 3 of 4", "iv"); null for any other line. */
export function lonePageNumber(line: string): string | null {
  return line.length > 120 ? null : (pageNumber.exec(line.trim())?.[1] ?? null);
}

/** A line that repeats above the pages of a long document. */
export function isTableOfContentsLink(line: string): boolean {
  return line.length <= 120 && /^\s{0,100}table of contents\s{0,20}$/i.test(line);
}

/** What an HTML page carries above or below its text: its number, a link to the table of contents. */
export function isPageFurniture(paragraph: string): boolean {
  const text = paragraph.trim();
  return text.length <= 40 && (lonePageNumber(text) !== null || isTableOfContentsLink(text));
}

/** True when the text before a page break ends in the middle of a sentence, so that what follows goes on with it. */
export function runsOn(before: string, after: string): boolean {
  const last = before.trimEnd();
  const next = after.trimStart();
  if (/[.!?:;)"”]$/.test(last) || last === '') return false;
  if (/^[a-z0-9($]/.test(next)) return true;
  return (
    /[a-z,]$/.test(last) && last.length > 45 && !/^(?:item|part|exhibit|signature)/i.test(next) && /[a-z]/.test(next)
  );
}
