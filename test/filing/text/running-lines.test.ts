import { describe, expect, test } from 'vitest';
import type { PlainText } from '../../../lambdas/filing/plain-text.ts';
import { textFromHtml } from '../../../lambdas/filing/text/html/text-from-html.ts';
import { textFromPlain } from '../../../lambdas/filing/text/plain/text-from-plain.ts';

const pageNumbers = [1, 2, 3, 4, 5];
const sentence = (page: number) =>
  `The lamps of the year are told of on leaf ${'abcdefghijk'.charAt(page)}, with all wicks and oils that belong to them.`;
const sentences = pageNumbers.map(sentence).join('\n\n');

/** Five pages of plain text, each with a head and a foot; empty ones are none. */
function inPages(
  head: (page: number) => string,
  body: (page: number) => string,
  foot: (page: number) => string,
): string {
  return pageNumbers.map((p) => [head(p), body(p), foot(p)].filter((part) => part !== '').join('\n\n')).join('\n\f\n');
}

const none = () => '';

function linesOf({ text }: PlainText): string {
  return text.trim();
}

describe('a line that returns on page after page', () => {
  test('is no text where it bears the number of the page', () => {
    const foot = (page: number) => `Marsh Lantern 2024 Proxy Statement | ${page}`;
    expect(linesOf(textFromPlain(inPages(none, sentence, foot)))).not.toMatch(/Proxy Statement \| [1-4]/);
  });

  test('is no text on left and right pages that differ', () => {
    const foot = (page: number) => (page % 2 === 0 ? `${page} | Marsh Lantern` : `2024 Proxy Statement | ${page}`);
    const text = textFromPlain(inPages(none, sentence, (p) => foot(p)) + inPages(none, sentence, (p) => foot(p + 4)));
    expect(linesOf(text)).not.toMatch(/\| Marsh Lantern/);
  });

  test('is kept once, as a title, where it is the head of pages and cuts no sentence', () => {
    const text = linesOf(textFromPlain(inPages(() => 'CARE OF WICKS', sentence, none)));
    expect(text.match(/CARE OF WICKS/g)).toHaveLength(2);
    expect(text.indexOf('CARE OF WICKS')).toBe(0);
  });

  test('leaves a sentence whole that goes on over the page', () => {
    const body = (page: number) =>
      page === 2 ? 'Lamps that are to be shown must be with the' : page === 3 ? 'secretary by noon.' : sentence(page);
    const text = linesOf(textFromPlain(inPages(none, body, (page) => `Marsh Lantern   ${page}`)));
    expect(text).toContain('must be with the\nsecretary by noon.');
  });

  test('is no text on more pages than a call takes arguments', () => {
    const pages = 200_000;
    const text = linesOf(textFromPlain('Lamps are trimmed.\n\nMarsh Lantern 2024\n\f\n'.repeat(pages)));
    expect(text.match(/Marsh Lantern/g)).toBeNull();
  });

  test('leaves a title apart from what stands above the foot before it', () => {
    const body = (page: number) =>
      page === 2
        ? 'See what the makers of lamps have laid out on lamps.example/wicks'
        : `Sending Proposals and Nominations\n${sentence(page)}`;
    const text = linesOf(textFromPlain(inPages(none, body, (page) => `Marsh Lantern   ${page}`)));
    expect(text).toContain('lamps.example/wicks\n\nSending');
  });

  test('is left out of HTML whose pages are parted for printers', () => {
    const page = (p: number) =>
      `<p>${sentence(p)}</p><table><tr><td>Marsh Lantern</td><td>Notice of Annual Meeting</td><td>${p}</td></tr></table><hr style="page-break-after:always">`;
    expect(linesOf(textFromHtml(pageNumbers.map(page).join('\n')).text)).toBe(sentences);
  });

  test('does not shift the place that what is kept has in its source', () => {
    const text = textFromPlain(
      inPages(
        () => 'CARE OF WICKS',
        sentence,
        (page) => `Marsh Lantern | ${page}`,
      ),
    );
    const at = text.text.indexOf('leaf e');
    expect(text.positionAt(at)).toEqual({ page: 4, line: 3 });
  });
});

describe('what stays', () => {
  test.each([
    ['items of a report', (page: number) => `Item ${page}. Other lamps`],
    ['numbered exhibits', (page: number) => `EXHIBIT 99.${page}`],
    ['proposals', (page: number) => `Proposal ${page}`],
  ])('%s, one a page', (_, head) => {
    const text = linesOf(textFromPlain(inPages(head, sentence, none)));
    for (const page of pageNumbers) expect(text).toContain(head(page));
  });

  test('what stands on two pages only', () => {
    const head = (page: number) => (page < 3 ? 'CARE OF WICKS' : '');
    expect(linesOf(textFromPlain(inPages(head, sentence, none))).match(/CARE OF WICKS/g)).toHaveLength(2);
  });

  test('a title at the foot of a page is not joined to what the next page begins with', () => {
    const { text } = textFromPlain(
      'Marsh Lantern Company Notice of Annual Meeting and Proxy Statement\n\f(3) Wicks granted on March 1, 2022.',
    );
    expect(text).toContain('Proxy Statement\n\n(3)');
  });
});
