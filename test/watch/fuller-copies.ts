import { htmlReport, prose, report, submission } from '../filing/support/samples.ts';

export const news =
  'On May 26, 2004, the Board of Directors set September 14, 2004 as the day of the 2004 annual meeting of stockholders. The 2003 annual meeting was held on June 10, 2003.';
export const guidance = 'The Company expects revenue of $40 million for the quarter that ends on June 30, 2004.';
export const item = (number: string, caption: string, ...paragraphs: string[]) =>
  `Item ${number} ${caption}\n\n${paragraphs.join('\n\n')}\n\n`;
export const plenty = Array.from({ length: 12 }, () => prose);

const plain = report(item('9.', 'Regulation FD Disclosure', guidance, ...plenty, news));
const page = htmlReport(
  `<p>Item 9. Regulation FD Disclosure</p><p>${[guidance, ...plenty, news].join('</p><p>')}</p>`,
).concat('</body></html>\n');
const release = 'For immediate release';
const pressRelease = `${release}\n\nMarsh Lantern Corporation said today that its 2004 annual meeting of stockholders, called for July 20, 2004, has been postponed to September 14, 2004.`;
const bare = report(item('9.', 'Regulation FD Disclosure', 'The press release in Exhibit 99.1 is furnished herewith.'));
const withExhibit = submission([
  { type: '8-K', text: bare },
  { type: 'EX-99.1', text: pressRelease },
]);
const whole = submission([{ type: '8-K', text: plain }]);

/** A file that breaks off before some words. */
export const upTo = (words: string, text: string) => text.slice(0, text.indexOf(words));

/** A filing that comes twice, the second time whole. */
export interface Pair {
  readonly name: string;
  readonly part: string;
  readonly whole: string;
  /** What only the fuller copy says. */
  readonly news: RegExp;
}

export const pairs: readonly Pair[] = [
  {
    name: 'a submission that breaks off before the news',
    part: upTo('On May 26', whole),
    whole,
    news: /annual meeting .*Sep 14, 2004/,
  },
  { name: 'the main document without its exhibit', part: bare, whole: withExhibit, news: /postponed to Sep 14, 2004/ },
  {
    name: 'a submission that breaks off in the exhibit',
    part: upTo(' said today', withExhibit),
    whole: withExhibit,
    news: /postponed to Sep 14, 2004/,
  },
  {
    name: 'a submission that lacks its last document',
    part: upTo('<DOCUMENT>\n<TYPE>EX-99.1', withExhibit),
    whole: withExhibit,
    news: /postponed to Sep 14, 2004/,
  },
  {
    name: 'half of a page without any header',
    part: upTo('On May 26', page),
    whole: page,
    news: /annual meeting .*Sep 14, 2004/,
  },
  {
    name: 'half of a text without any header',
    part: upTo(', earlier than it had planned', plain),
    whole: plain,
    news: /annual meeting .*Sep 14, 2004/,
  },
  {
    name: 'half of a main document, then the submission',
    part: upTo('On May 26', page),
    whole: submission([{ type: '8-K', text: page }]),
    news: /annual meeting .*Sep 14, 2004/,
  },
];
