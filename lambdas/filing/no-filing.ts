import { kinds, madeForPrograms, theDocument } from './no-filing-kinds.ts';

/** Of a text that is none of the kinds below and shows no sign of a filing either. */
export const notAFiling =
  'The file is not an SEC filing: it has no EDGAR header, no name of a form ("FORM 8-K", "SCHEDULE 14A") on its first page and no mention of the Securities and Exchange Commission.';

/** What it is stands at the beginning; a filing may quote all of it further down. */
const BEGINNING = 4000;
const labelsOfCover =
  /exact\s{1,8}names?\s{1,8}of\s{1,8}(?:each\s{1,8}|the\s{1,8})?registrant|commission\s{1,8}file\s{1,8}n|securities\s{1,8}exchange\s{1,8}act\s{1,8}of\s{1,8}1934|proxy\s{1,8}statement\s{1,8}pursuant|\bsignatures?\s{0,8}\n[\s\S]{0,40}pursuant\s{1,8}to\s{1,8}the\s{1,8}requirements/i;

/**
 * Why a text without EDGAR header is no filing, in words that say what it is and what to send instead; null when it is
 * of none of the kinds. A text with the labels of a cover page is a filing, whatever it quotes.
 */
export function whyNoFiling(text: string): string | null {
  const isCovered = looksLikeFiling(text);
  const beginning = text.slice(0, BEGINNING);
  const end = text.slice(-BEGINNING);
  const kind = kinds.find(
    ({ says, frames, evenWithCover, mostCharacters }) =>
      (evenWithCover || !isCovered) &&
      text.length <= mostCharacters &&
      (says.test(beginning) || frames?.test(beginning) || frames?.test(end)),
  );
  return kind === undefined ? null : `The file is ${kind.what}; ${kind.instead}.`;
}

/** True of a text with the labels of a cover page: it is a filing, whatever it quotes. */
export function looksLikeFiling(text: string): boolean {
  return labelsOfCover.test(text.slice(0, 20_000));
}

/** What desktops save of a link: of Windows and of Linux; of macOS. */
const shortcut =
  /^\[(?:InternetShortcut|Desktop Entry)(?:\.[AW])?\]|^(?:<\?xml[^>]{0,200}>\s{0,40})?(?:<!DOCTYPE plist[^>]{0,200}>\s{0,40})?<plist[\s>][\s\S]{0,400}<key>URL<\/key>/i;
/** Lines of addresses and nothing else. */
const link = /^\s{0,200}(?:(?:https?:\/\/|www\.)\S{1,1900}\s{0,40}){1,4}$/i;
const viewer =
  /<title>[^<]{0,80}\b(?:inline|xbrl) viewer|\bixviewer(?:-plus)?\b|saved from url=\(\d{1,5}\)\S{1,200}\/ix\?doc=/i;

/**
 * Why a page is no filing in whose source the SEC's viewer of inline XBRL shows itself and whose text has no cover page:
 * the viewer alone, which loads the document that it shows. Null for any other page.
 */
export function whyViewer(head: string, text: string): string | null {
  if (!viewer.test(head) || looksLikeFiling(text)) return null;
  return `The file is the SEC’s viewer of inline XBRL (its address has "/ix?doc="), not the document that it shows; choose "Open as HTML" in its menu, or leave "ix?doc=/" out of the address, and ${theDocument}.`;
}

/** What programs read or write, by its first characters: a script, a calendar, a card, typesetting, a log, a pointer to a file elsewhere. */
const ofPrograms =
  /^(?:#!\s?\/|BEGIN:V(?:CALENDAR|CARD)\b|%!PS|\\documentclass\b|user-agent:\s|version https:\/\/git-lfs|(?:CREATE TABLE|INSERT INTO) |\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d\S{0,12}\s{1,4}\[?(?:INFO|WARN|ERROR|DEBUG)\b)/i;
/** An instance of XBRL, its schema, the summary of a filing's data, a report of an owner or a manager. */
const dataInXml =
  /^<\?xml[^>]{0,200}>\s{0,200}(?:<!--[^>]{0,500}-->\s{0,200})?<(?:\w{1,20}:)?(?:xbrl|schema|linkbase|FilingSummary|ownershipDocument|edgarSubmission|informationTable)[\s>]/i;
/** Rows of quoted fields. */
const quotedRows = /^"[^"\n]{0,300}"(?:,"[^"\n]{0,300}"){1,60}\r?\n"[^"\n]{0,300}",/;

/** What lists documents or holds their data but is none, by its first characters: a feed, JSON, a link, a program; null for what may be a document. */
export function whyData(head: string): string | null {
  const start = head.replace(/^\ufeff/, '').trimStart();
  const isFeed = /^(?:<\?xml[^>]{0,200}>\s{0,200})?(?:<!--[^>]{0,500}-->\s{0,200})?<(?:feed|rss|rdf:RDF)[\s>]/i.test(
    start,
  );
  if (isFeed) return `The file is a feed that lists filings, not a filing; ${theDocument}.`;
  if (shortcut.test(start) || link.test(head))
    return `The file is only a link to a web page, not the filing; open it and ${theDocument}.`;
  if (/^[{[]\s{0,40}(?:["{[\d\]}]|null|true|false)/.test(start) && !/^\[\s{0,4}(?:x|\])/i.test(start))
    return `The file is data in JSON, not a filing; ${theDocument}.`;
  if (dataInXml.test(start))
    return `The file is data in XML that belongs to a filing or stands for a form of its own, not the text of a filing; ${theDocument}.`;
  if (quotedRows.test(start)) return `The file is a table of values (CSV), not a filing; ${theDocument}.`;
  if (ofPrograms.test(start)) return `The file is ${madeForPrograms}; ${theDocument}.`;
  return null;
}
