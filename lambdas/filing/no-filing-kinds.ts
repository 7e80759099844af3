/** A kind of page that people upload in place of a filing. */
export interface Kind {
  /** What it is, as in "The file is ...". */
  readonly what: string;
  /** What to send instead. */
  readonly instead: string;
  /** What its beginning says. */
  readonly says: RegExp;
  /** What its beginning or its end says: the foot of a page. */
  readonly frames?: RegExp;
  /** No cover page makes a filing of it. */
  readonly evenWithCover?: boolean;
  /** Longer texts are none of it, whatever they quote. */
  readonly mostCharacters: number;
}

/** What to send, at the end of a sentence. */
export const theDocument = 'upload the document itself (.htm) or the complete submission (.txt) from EDGAR';

export const madeForPrograms = 'made by or for programs, not a filing';
/** A line of a program, or the edge of one within a text for those who write them. */
const lineOfProgram =
  /^(?:import\s[^\n]{1,200}(?:;|from\b)|import [\w.]{1,60}$|from [\w.]{1,60} import\b|export (?:default|const|function)\b|(?:const|let|var) \w{1,40} =|def \w{1,40}\(|function \w{1,40}\(|#include\b|```)/
    .source;

/** At the head of an exhibit, which belongs to a filing whatever it is. */
const noExhibit = /^(?![\s\S]{0,600}\bex(?:hibit|[.-])[ .-]{0,3}\d{1,3}\b)/.source;

export const kinds: readonly Kind[] = [
  {
    what: madeForPrograms,
    instead: theDocument,
    says: new RegExp(`${lineOfProgram}[\\s\\S]{1,4000}?${lineOfProgram}`, 'im'),
    mostCharacters: Number.POSITIVE_INFINITY,
  },
  {
    what: 'a mail of Filing Watch about a filing, not the filing',
    instead: theDocument,
    says: /^(?:WHAT TO DO BY WHEN\b|HOW EACH DATE WAS COMPUTED$|WHAT THE FILING SAYS$)/m,
    mostCharacters: Number.POSITIVE_INFINITY,
  },
  {
    what: 'the SEC’s blank form with its instructions, not a filing',
    instead: theDocument,
    says: /general\s{1,8}instructions\s{1,8}a\.\s{0,8}rules?\s{1,8}as\s{1,8}to\s{1,8}use\s{1,8}of\s{1,8}form/i,
    evenWithCover: true,
    mostCharacters: Number.POSITIVE_INFINITY,
  },
  {
    what: 'a rule or a letter of the SEC itself, not a filing',
    instead: theDocument,
    says: /^[\s\S]{0,600}?(?:\b17 CFR Parts? |\[Release Nos?\. |Federal Register ?\/ ?Vol\. )|^\s{0,40}united states\s{1,40}securities and exchange commission\s{1,40}washington[^\n]{0,40}\s{1,40}division of\s{1,8}corporation finance/i,
    evenWithCover: true,
    mostCharacters: Number.POSITIVE_INFINITY,
  },
  {
    what: 'an error page of the SEC’s website, not the filing',
    instead: `fetch it again, with a user agent that names you and not more than 10 requests a second, and ${theDocument}`,
    says: /undeclared automated tool|request rate threshold|your request (?:originates|has been (?:blocked|identified))|automated access to our sites|access denied|403 forbidden|404 not found|page (?:you requested )?(?:cannot|could not) be found|file not found|nosuchkey|(?:site|page|service) is (?:temporarily|currently) (?:unavailable|down)|(?:502|503|504) (?:bad gateway|service|gateway)|internal server error/i,
    mostCharacters: 6000,
  },
  {
    what: 'a page of EDGAR that lists a filing’s documents, not the filing',
    instead: `open it and ${theDocument}`,
    says: /SEC Accession No\.?\s{0,4}\d{10}-|edgar filing (?:documents|index)|document format files|complete submission text file|filing detail|edgar search results|edgar full[- ]text search|edgar entity landing page|master index of edgar|^(?:cik\|)?company name\|(?:cik\|)?form type\||\bCIK#?: ?\d{10}\b[^\n]{0,60}\bSIC: ?\d{4}|filter results:|latest filings received|directory listing for/im,
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
    says: /skip (?:to (?:main )?content|navigation)|from wikipedia, the free|\bposted (?:on|by)\b[^\n]{0,80}\b(?:19|20)\d\d\b|\bcookies? (?:policy|preferences|settings|notice)\b|accept (?:all )?cookies|sign up for e-?mail alerts|\ball sec filings\b/i,
    frames:
      /\bprivacy (?:policy|notice|statement)\b[^\n]{0,80}\s{0,4}[^\n]{0,80}\bterms (?:of|and)\b|\bterms of (?:use|service)\b[^\n]{0,80}\s{0,4}[^\n]{0,80}\bprivacy\b|leave a (?:reply|comment)\b|^\s{0,20}like\s{1,20}comment\s{1,20}(?:re)?(?:post|share)\b|\blike comment (?:re)?(?:post|share)\b/im,
    mostCharacters: 60_000,
  },
  {
    what: 'a page that asks to sign in or was stopped on its way, not the filing',
    instead: theDocument,
    says: /forgot (?:your |my )?password|checking your browser|verif(?:y|ying) (?:that )?you are (?:a )?human|\bcaptcha\b|(?:website|page|site|access) (?:is |has been |was )?blocked|has blocked access/i,
    mostCharacters: 20_000,
  },
  {
    what: 'an advice on how to vote, not a filing',
    instead: theDocument,
    says: /\bISS proxy analysis\b|\bproxy paper\b|\bbenchmark policy voting recommendations\b/i,
    mostCharacters: Number.POSITIVE_INFINITY,
  },
  {
    what: 'a conversation, not a filing',
    instead: theDocument,
    says: /^\s{0,40}(?:user|you|human)( said)?:[\s\S]{1,3000}\n\s{0,8}(?:assistant|chatgpt|claude|gemini|copilot|ai)\1:/i,
    mostCharacters: Number.POSITIVE_INFINITY,
  },
  {
    what: 'an article of the press, not a filing',
    instead: theDocument,
    says: /\((?:reuters|bloomberg|ap|afp|dow jones)\)|\b(?:staff writer|all rights reserved\. this material may not be published|subscribe (?:now|to (?:continue|read))|share this article)\b/i,
    mostCharacters: Number.POSITIVE_INFINITY,
  },
  {
    what: 'a press release as a news service sent it, not a filing',
    instead: theDocument,
    says: new RegExp(
      `${noExhibit}[\\s\\S]{0,4000}?(?:\\((?:globe ?newswire|business ?wire|pr ?newswire|access ?(?:news)?wire|marketwired?|newsfile corp\\.?|cnw(?: group)?)\\)|/pr ?newswire/|\\bbusiness wire\\)?--)`,
      'i',
    ),
    mostCharacters: Number.POSITIVE_INFINITY,
  },
  {
    what: 'what was said in a call, word for word, not a filing',
    instead: theDocument,
    says: new RegExp(
      `${noExhibit}[\\s\\S]{0,4000}?(?:\\bcall transcript\\b|^[ \\t]{0,40}(?:company|corporate|conference call) participants?[ \\t:]{0,8}$|^[ \\t]{0,40}operator:? {0,4}(?:\\n|good (?:morning|afternoon)|ladies and gentlemen|welcome))`,
      'im',
    ),
    mostCharacters: Number.POSITIVE_INFINITY,
  },
  {
    what: 'somebody’s notes (Markdown), not a filing',
    instead: theDocument,
    says: /^\s{0,40}#{1,4} [A-Z][^\n]{1,120}\n[\s\S]{0,3000}?^(?:#{2,4} [A-Z]|[-*] \S)/m,
    mostCharacters: Number.POSITIVE_INFINITY,
  },
];
