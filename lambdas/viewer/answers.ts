import { gzipSync } from 'node:zlib';
import type { LambdaFunctionURLResult } from 'aws-lambda';
import { escaped, htmlDocument } from '../alerts/page/html.ts';
import { style } from '../alerts/page/style.ts';

/** A Lambda answers with six megabytes at most; what is packed is written in letters, a third more. */
const bytesAtMost = 5_500_000;

/** No answer is kept on the way, put into another page, or told of to the pages that it links to. */
const headers = {
  'cache-control': 'private, no-store',
  'content-security-policy': "frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
  'referrer-policy': 'no-referrer',
  'strict-transport-security': 'max-age=31536000',
  'x-content-type-options': 'nosniff',
  'x-robots-tag': 'noindex',
} as const;

/** What is shown: a page, or a file to keep under that name. */
export interface Shown {
  readonly text: string;
  readonly type: 'text/html; charset=utf-8' | 'text/calendar; charset=utf-8';
  readonly name?: string;
}

/** The answer that shows it, packed; null when it is too large even so. */
export function shownAs({ text, type, name }: Shown): LambdaFunctionURLResult | null {
  const body = gzipSync(text).toString('base64');
  if (body.length > bytesAtMost) return null;
  return {
    statusCode: 200,
    headers: {
      ...headers,
      'content-type': type,
      'content-encoding': 'gzip',
      ...(name === undefined ? {} : { 'content-disposition': `attachment; filename="${name}"` }),
    },
    body,
    isBase64Encoded: true,
  };
}

/** Why nothing is shown, as a small page in plain words. */
export function problem(statusCode: number, title: string, text: string): LambdaFunctionURLResult {
  const body = `<main><h1>${escaped(title)}</h1><p>${escaped(text)}</p></main>`;
  return {
    statusCode,
    headers: { ...headers, 'content-type': 'text/html; charset=utf-8' },
    body: htmlDocument({ title, style, body }),
  };
}
