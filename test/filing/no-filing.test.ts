import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { filingIn, rejectionOf } from './support/reading.ts';
import { coverPage, report } from './support/samples.ts';

const rejected = async (source: string) => rejectionOf(Buffer.from(source));

describe('what people upload in place of a filing is rejected, saying what it is and what to send', () => {
  const cases: Record<string, [source: string, what: string]> = {
    'a page about robots': [
      '<html><h1>U.S. Securities and Exchange Commission</h1><p>We see an undeclared automated tool.</p></html>',
      'an error page of the SEC’s website',
    ],
    'a page about too many requests': [
      '<p>SEC.gov | Request Rate Threshold Exceeded</p><p>Securities and Exchange Commission</p>',
      'an error page of the SEC’s website',
    ],
    'a page that is not there': ['<p>404 Not Found</p><p>sec.gov</p>', 'an error page of the SEC’s website'],
    'an index of documents': [
      '<div>Form 8-K - Current report:</div><div>SEC Accession No. 0009990031-24-000007</div><div>Item 7.01: Regulation FD Disclosure</div>',
      'a page of EDGAR that lists',
    ],
    'a list of search results': ['<p>EDGAR Search Results</p><p>8-K Current report</p>', 'a page of EDGAR that lists'],
    'a notice of acceptance': [
      'THE FOLLOWING SUBMISSION HAS BEEN ACCEPTED BY THE U.S. SECURITIES AND EXCHANGE COMMISSION.\n\nCOMPANY: MARSH LANTERN\nFORM TYPE: 8-K\n',
      'a notice of EDGAR to the filer',
    ],
    'a notice of suspension': [
      'Your submission was suspended.\nSecurities and Exchange Commission\nFORM TYPE: 8-K\n',
      'a notice of EDGAR to the filer',
    ],
    'a saved e-mail': [
      'From: a@b.example\r\nSubject: 8-K\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\nFORM 8-K\r\n',
      'a saved e-mail (.eml) that is no filing itself',
    ],
    'a shortcut of Windows to a page': [
      '[InternetShortcut]\r\nURL=https://www.sec.gov/ix?doc=/Archives/edgar/data/9990031/8k.htm\r\n',
      'only a link to a web page',
    ],
    'a shortcut of macOS': [
      '<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.example.com/p.dtd">\n<plist version="1.0">\n<dict>\n<key>URL</key>\n<string>https://www.sec.gov/x</string></dict></plist>',
      'only a link to a web page',
    ],
    'a shortcut of Linux': ['[Desktop Entry]\nType=Link\nURL=https://www.sec.gov/x\n', 'only a link to a web page'],
    'an address as text': ['https://www.sec.gov/ix?doc=/Archives/edgar/data/9990031/8k.htm\n', 'only a link'],
    'the viewer of inline XBRL': [
      '<!DOCTYPE html><html><head><title>Inline XBRL Viewer</title><script src="/ixviewer-plus/ix.js"></script></head><body><nav>Menu</nav><p>Loading the annual meeting of stockholders of our company</p></body></html>',
      'the SEC’s viewer of inline XBRL',
    ],
    'the viewer as a browser saved it': [
      '<html><!-- saved from url=(0065)https://www.sec.gov/ix?doc=/Archives/edgar/data/1/8k.htm --><body>Sections Facts Menu</body></html>',
      'the SEC’s viewer of inline XBRL',
    ],
    'a feed': ['<?xml version="1.0"?>\n<feed xmlns="x"><title>8-K</title></feed>', 'a feed that lists filings'],
    'an RSS feed': ['<rss version="2.0"><channel/></rss>', 'a feed that lists filings'],
    JSON: ['{"cik":"9990031","filings":{"recent":{"form":["8-K"]}}}', 'data in JSON'],
    'a list in JSON': ['[{"form":"8-K"}]', 'data in JSON'],
    'a memorandum of lawyers': [
      'Client Alert\n\nThe Securities and Exchange Commission has a new rule. We advise that the company with a meeting on May 15, 2024 act by March 16, 2024.',
      'a memorandum or an article about the law',
    ],
    'a company’s page for investors': [
      '<html><body><a>Skip to main content</a><h1>Quill Bank, Investor Relations</h1><p>Our annual meeting of stockholders will be held on June 25, 2024.</p></body></html>',
      'a page of a website',
    ],
    'a page that asks about cookies': [
      '<html><body><p>Accept all cookies</p><p>The company invites you to its annual meeting of stockholders on June 25, 2024.</p></body></html>',
      'a page of a website',
    ],
    'our own README': [readFileSync('README.md', 'utf8'), 'made by or for programs'],
    'a program that speaks of a form': [
      '// FORM 8-K\nconst form = "8-K"; // Securities and Exchange Commission, our parser\nexport default form;\n',
      'made by or for programs',
    ],
    'a script': ['#!/usr/bin/env python3\n"""Our annual meeting of stockholders."""\n', 'made by or for programs'],
    'a calendar': [
      'BEGIN:VCALENDAR\nSUMMARY:Our annual meeting of stockholders\nEND:VCALENDAR\n',
      'made by or for programs',
    ],
    'a log': [
      '2024-02-20T10:00:00Z INFO our company, Securities and Exchange Commission: 8-K fetched\n',
      'made by or for programs',
    ],
    'a pointer to a large file': [
      'version https://git-lfs.github.com/spec/v1\noid sha256:4d7a21\nsize 12345\n',
      'made by or for programs',
    ],
    'rules for robots': [
      'User-agent: *\nDisallow: /our/Securities and Exchange Commission\n',
      'made by or for programs',
    ],
    'rows of a spreadsheet': [
      '"Company","Annual meeting of stockholders"\n"Our company","2024-06-18"\n',
      'a table of values (CSV)',
    ],
    'an instance of XBRL': [
      '<?xml version="1.0"?>\n<xbrli:xbrl xmlns:xbrli="x"><dei:DocumentType>8-K</dei:DocumentType></xbrli:xbrl>',
      'data in XML',
    ],
    'an owner’s report': [
      '<?xml version="1.0"?><ownershipDocument><documentType>4</documentType></ownershipDocument>',
      'data in XML',
    ],
    'a quarter’s index': [
      'Description: Master Index of EDGAR Dissemination Feed by Form Type\n\n8-K  MARSH LANTERN CORP  9990031\n',
      'a page of EDGAR that lists',
    ],
    'a quarter’s index in columns': [
      'CIK|Company Name|Form Type|Date Filed|Filename\n9990031|MARSH|8-K|2024-02-21|a.txt\n',
      'a page of EDGAR that lists',
    ],
    'a search of full texts': [
      '<html><body>EDGAR full text search. Our annual meeting of stockholders: 8-K, filed 2024-02-20</body></html>',
      'a page of EDGAR that lists',
    ],
    'a page on a company': [
      '<html><body><p>MARSH LANTERN CORP CIK#: 0009990031 SIC: 3640</p><p>Securities and Exchange Commission: our site</p></body></html>',
      'a page of EDGAR that lists',
    ],
    'the blank form': [
      'SECURITIES AND EXCHANGE COMMISSION\n\nFORM 8-K\nPursuant to the Securities Exchange Act of 1934\n\nGENERAL INSTRUCTIONS\n\nA. Rule as to Use of Form 8-K.\n\nItem 7.01 Regulation FD Disclosure.\n\nDisclose here what the registrant elects to disclose.',
      'the SEC’s blank form',
    ],
    'a release on a rule': [
      'SECURITIES AND EXCHANGE COMMISSION\n17 CFR Part 240\nWe are adopting a rule under the Securities Exchange Act of 1934: notice is due 60 days before the anniversary of the annual meeting of shareholders.',
      'a rule or a letter of the SEC itself',
    ],
    'a page of the Federal Register': [
      'Federal Register / Vol. 86, No. 226 / Monday\n\nSecurities and Exchange Commission. We are amending our rules.',
      'a rule or a letter of the SEC itself',
    ],
    'a letter of the staff': [
      'UNITED STATES\nSECURITIES AND EXCHANGE COMMISSION\nWASHINGTON, D.C. 20549\n\nDIVISION OF\nCORPORATION FINANCE\n\nDear Ms. Quill: we have read your proxy statement for the annual meeting of shareholders on June 18, 2024.',
      'a rule or a letter of the SEC itself',
    ],
    'a mail of our own': [
      'MARSH LANTERN CORP (SEC file 000-31877)\n\nWHAT TO DO BY WHEN (2024 annual meeting, Tue Jun 18)\nThu Mar 18  Shareholders: nominations.\n\nWHAT HAPPENED\nOur annual meeting of stockholders is on June 18, 2024.\n\nNot legal advice.',
      'a mail of Filing Watch',
    ],
    'an encyclopedia': [
      'Form 8-K\n\nFrom Wikipedia, the free encyclopedia\n\nWe file it with the Securities and Exchange Commission.',
      'a page of a website',
    ],
    'a page that bears its terms at its foot': [
      `<html><body><p>Our annual meeting of stockholders is on June 18, 2024.</p>${'<p>Lanterns of every size.</p>'.repeat(300)}<p>Privacy policy</p><p>Terms of use</p></body></html>`,
      'a page of a website',
    ],
    'a blog': [
      'Deal notes. Posted by Ida Quill, May 5, 2024. We read the Securities and Exchange Commission’s rule: the window closes on March 16, 2024.',
      'a page of a website',
    ],
    'a page before a sign-in': [
      '<html><body><p>Sign in. Forgot your password?</p><p>Our Securities and Exchange Commission filings</p></body></html>',
      'a page that asks to sign in',
    ],
    'a page of an office’s own guard': [
      '<html><body><p>Website blocked. Our policy does not allow the Securities and Exchange Commission.</p></body></html>',
      'a page that asks to sign in or was stopped on its way',
    ],
    'an advice to voters': [
      'ISS Proxy Analysis & Benchmark Policy Voting Recommendations\n\nOur policy on the annual meeting of stockholders of June 18, 2024',
      'an advice on how to vote',
    ],
    'a chat': [
      'User: when is the annual meeting of stockholders?\n\nAssistant: our reading of the proxy statement is June 18, 2024.',
      'a conversation',
    ],
    'an article of the press': [
      'QUILL CITY (Reuters) - The company told the Securities and Exchange Commission that its annual meeting is on May 15, 2024.',
      'an article of the press',
    ],
    'a press release of a news service': [
      'Marsh Lantern moves its annual meeting\n\nQUILL CITY, May 1, 2024 (GLOBE NEWSWIRE) -- The meeting is now on June 24, 2024. See our filings with the Securities and Exchange Commission.',
      'a press release as a news service sent it',
    ],
    'one of another service': [
      'QUILL CITY--(BUSINESS WIRE)--Marsh Lantern will hold its annual meeting of stockholders on June 24, 2024; see its Securities and Exchange Commission filings.',
      'a press release as a news service sent it',
    ],
    'one with the service between strokes': [
      'QUILL CITY, May 1, 2024 /PRNewswire/ -- Our annual meeting of stockholders is on June 24, 2024, as told to the Securities and Exchange Commission.',
      'a press release as a news service sent it',
    ],
    'what was said in a call': [
      'Marsh Lantern First Quarter\n\nOperator\nGood morning.\n\nJane Roe\nSee our Securities and Exchange Commission filings. Our annual meeting is on June 24, 2024.',
      'what was said in a call',
    ],
    'a call with its participants': [
      'Corporate Participants\nJane Roe, CEO\n\nOur Securities and Exchange Commission filings tell of the annual meeting of stockholders on June 24, 2024.',
      'what was said in a call',
    ],
    'a call by its title': [
      'Q1 Earnings Call Transcript\n\nOur Securities and Exchange Commission filings tell of the annual meeting of stockholders on June 24, 2024.',
      'what was said in a call',
    ],
    'notes in Markdown': [
      '# Marsh Lantern 8-K\n\nOur annual meeting, says the Securities and Exchange Commission, is on June 24, 2024.\n\n## To do\n',
      'somebody’s notes (Markdown)',
    ],
    'notes with a list': [
      '## What moved\n\n- our annual meeting of stockholders to June 24, 2024 (Securities and Exchange Commission, Form 8-K)\n',
      'somebody’s notes (Markdown)',
    ],
  };
  test.each(Object.entries(cases))('%s', async (_, [source, what]) => {
    const reason = await rejected(source);
    expect(reason).toContain(`The file is ${what}`);
    expect(reason).toContain('upload the document itself');
  });

  test.each([
    '<SEC-DOCUMENT>x\n<SEC-HEADER>\n',
    '<SEC-HEADER>\n',
    '<SUBMISSION>\n',
    '<submission>\n',
    '-----BEGIN PRIVACY-ENHANCED MESSAGE-----\n',
  ])('several filings in one file: %j', async (beginning) => {
    const one = `${beginning}ACCESSION NUMBER: 0009990031-24-000007\n<DOCUMENT>\n<TYPE>8-K\n<TEXT>\n${report('Item 5. Other Events')}\n</TEXT>\n</DOCUMENT>\n`;
    expect((await filingIn(one)).form).toBe('8-K');
    expect(await rejected(`${one}\n${one}`)).toBe(
      'The file holds several filings, one behind the other. Upload each as a file of its own.',
    );
  });

  test('a text that speaks of others’ meetings in nobody’s voice', async () => {
    expect(
      await rejected('The Securities and Exchange Commission says that where a meeting is on May 15, notice is due.'),
    ).toContain('The file is not an SEC filing');
  });
});

describe('a filing that quotes such words is read', () => {
  test('also within the page of the viewer that a browser saved with it', async () => {
    const page = `<html><head><title>Inline XBRL Viewer</title></head><body><nav>Menu</nav><pre>${report('Item 5. Other Events')}</pre></body></html>`;
    expect((await filingIn(page)).items.map(({ number }) => number)).toEqual(['5']);
  });

  test('and one that names an address', async () => {
    const filing = await filingIn(report('Item 5. Other Events\n\nhttps://www.sec.gov/ix?doc=/Archives/1.htm'));
    expect(filing.items.map(({ number }) => number)).toEqual(['5']);
  });

  const quotes = [
    'Visitors saw "403 Forbidden" and "Request Rate Threshold Exceeded" on the website.',
    'A client alert of our law firm is no legal advice.',
    'QUILL CITY (Reuters) wrote of it.',
    'The submission has been accepted by the Commission.',
    'See our privacy policy. See our terms of use.',
    'The rule is in 17 CFR Part 240.',
    '```\nconst lanterns = 90;\n```\nimport tax\nWe file with the Division of Corporation Finance.',
    'User: Who are you?\nAssistant: a lantern.',
    'QUILL CITY, May 1, 2024 (GLOBE NEWSWIRE) -- The meeting is on June 24, 2024.',
    'Operator\nGood morning, and welcome.',
    '# Results\n\n- first\n## More',
    'It was posted on March 5, 2024; forgot your password? leave a comment.',
  ];
  test.each(quotes)('%s', async (quote) => {
    const filing = await filingIn(report(`Item 5. Other Events\n\n${quote}`));
    expect(filing.items.map(({ number }) => number)).toEqual(['5']);
  });

  test('a press release that is an exhibit is read by itself', async () => {
    const exhibit =
      'Exhibit 99.1\n\nQUILL CITY, May 1, 2024 (GLOBE NEWSWIRE) -- Our annual meeting of stockholders is on June 24, 2024. See our Securities and Exchange Commission filings.';
    expect((await filingIn(exhibit)).form).toBeNull();
  });

  test('also on its cover page', async () => {
    expect((await filingIn(`Attorney Advertising\n\n${coverPage()}\n\nItem 5. Other Events\n\nNews.`)).form).toBe(
      '8-K',
    );
  });

  test('a box at the beginning is no JSON', async () => {
    expect((await filingIn(`[X] Current report\n\n${coverPage()}`)).form).toBe('8-K');
  });
});
