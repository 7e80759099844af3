/** A kind of page that people upload in place of a filing. */
interface Kind {
  /** What it is, as in "The file is ...". */
  readonly what: string;
  /** What to send instead. */
  readonly instead: string;
  /** What its beginning says. */
  readonly says: RegExp;
  /** Longer texts are none of it, whatever they quote. */
  readonly mostCharacters: number;
}

/** What to send, at the end of a sentence. */
export const theDocument = 'upload the document itself (.htm) or the complete submission (.txt) from EDGAR';

/** Of a text that is none of the kinds below and shows no sign of a filing either. */
export const notAFiling =
  'The file is not an SEC filing: it has no EDGAR header, no name of a form ("FORM 8-K", "SCHEDULE 14A") on its first page and no mention of the Securities and Exchange Commission.';

const kinds: readonly Kind[] = [
  {
    what: 'an error page of the SEC’s website, not the filing',
    instead: `fetch it again, with a user agent that names you and not more than 10 requests a second, and ${theDocument}`,
    says: /undeclared automated tool|request rate threshold|your request (?:originates|has been (?:blocked|identified))|automated access to our sites|access denied|403 forbidden|404 not found|page (?:you requested )?(?:cannot|could not) be found|file not found|nosuchkey|(?:site|page|service) is (?:temporarily|currently) (?:unavailable|down)|(?:502|503|504) (?:bad gateway|service|gateway)|internal server error/i,
    mostCharacters: 6000,
  },
  {
    what: 'a page of EDGAR that lists a filing’s documents, not the filing',
    instead: `open it and ${theDocument}`,
    says: /SEC Accession No\.?\s{0,4}\d{10}-|edgar filing (?:documents|index)|document format files|complete submission text file|filing detail|edgar search results|filter results:|latest filings received|directory listing for/i,
    mostCharacters: 60_000,
  },
  {
    what: 'a notice of EDGAR to the filer, not the filing',
    instead: theDocument,
    says: /submission (?:has been|was|is) (?:accepted|suspended|received)|^\s{0,40}(?:subject:.{0,80})?(?:notice of )?(?:acceptance|suspension) (?:message|notice|review)|type of submission:|submission type:.{0,40}\s{1,20}accession number:/im,
    mostCharacters: 8000,
  },
  {
    what: 'a memorandum or an article about the law, not a filing',
    instead: theDocument,
    says: /\b(?:client (?:alert|memo|memorandum|update|advisory|bulletin|briefing)|legal (?:alert|update)|law firm|attorney advertising|attorneys? at law|not (?:constitute |intended as |be construed as )?legal advice|this (?:memorandum|memo|alert|article|newsletter|blog|publication) (?:is|was|provides|summari[sz]es|discusses|describes|does))\b/i,
    mostCharacters: Number.POSITIVE_INFINITY,
  },
  {
    what: 'a page of a website, not a filing',
    instead: theDocument,
    says: /skip to (?:main )?content|\bcookies? (?:policy|preferences|settings|notice)\b|accept (?:all )?cookies|sign up for e-?mail alerts|\ball sec filings\b/i,
    mostCharacters: 60_000,
  },
  {
    what: 'an article of the press, not a filing',
    instead: theDocument,
    says: /\((?:reuters|bloomberg|ap|afp|dow jones)\)|\b(?:staff writer|all rights reserved\. this material may not be published|subscribe (?:now|to (?:continue|read))|share this article)\b/i,
    mostCharacters: Number.POSITIVE_INFINITY,
  },
];
/** What it is stands at the beginning; a filing may quote all of it further down. */
const BEGINNING = 4000;
const labelsOfCover =
  /exact\s{1,8}names?\s{1,8}of\s{1,8}(?:each\s{1,8}|the\s{1,8})?registrant|commission\s{1,8}file\s{1,8}n|securities\s{1,8}exchange\s{1,8}act\s{1,8}of\s{1,8}1934|proxy\s{1,8}statement\s{1,8}pursuant|\bsignatures?\s{0,8}\n[\s\S]{0,40}pursuant\s{1,8}to\s{1,8}the\s{1,8}requirements/i;

/**
 * Why a text without EDGAR header is no filing, in words that say what it is and what to send instead; null when it is
 * of none of the kinds. A text with the labels of a cover page is a filing, whatever it quotes.
 */
export function whyNoFiling(text: string): string | null {
  if (looksLikeFiling(text)) return null;
  const beginning = text.slice(0, BEGINNING);
  const kind = kinds.find(({ says, mostCharacters }) => text.length <= mostCharacters && says.test(beginning));
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

/** What lists documents or holds their data but is none, by its first characters: a feed, JSON, a link; null for what may be a document. */
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
  return null;
}
