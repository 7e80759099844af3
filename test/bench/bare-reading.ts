import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2';
import { looksLikeHtml } from '../../lambdas/filing/text/html/text-from-html.ts';

/** What a file is, as far as the least is concerned that any reader has to do with it. */
export type Markup = 'HTML' | 'text';

export function markupOf(bytes: Buffer): Markup {
  return looksLikeHtml(bytes.toString('latin1')) ? 'HTML' : 'text';
}

/**
 * The least that any reader has to do: to decode HTML and cut it into tokens, to decode text and split it into lines.
 * Returns how many there are.
 */
export function bareReading(bytes: Buffer, markup: Markup): number {
  const source = bytes.toString();
  if (markup === 'text') return source.split('\n').length;
  tokens = 0;
  const tokenizer = new Tokenizer({}, callbacks);
  tokenizer.write(source);
  tokenizer.end();
  return tokens;
}

let tokens = 0;
const note = () => {
  tokens += 1;
};

const callbacks: TokenizerCallbacks = {
  ontext: note,
  ontextentity: note,
  onopentagname: note,
  onopentagend: note,
  onselfclosingtag: note,
  onclosetag: note,
  onattribname: note,
  onattribdata: note,
  onattribentity: note,
  onattribend: note,
  oncomment: note,
  oncdata: note,
  ondeclaration: note,
  onprocessinginstruction: note,
  onend: note,
};
