import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Node, parse } from 'acorn';
import { transformSync } from 'esbuild';
import { describe, expect, test } from 'vitest';

/** Characters of an expression, or of a part of one, that a reader can take in. */
const MOST = 160;

const findings = fileURLToPath(new URL('../../lambdas/findings', import.meta.url));
const files = readdirSync(findings, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && !name.startsWith('prose'))
  .sort();

/** The texts of expressions, and of the parts that they are put together from, as a file has them. */
function expressionsIn(code: string, node: Node): string[] {
  if (node.type === 'TemplateLiteral') return [code.slice(node.start + 1, node.end - 1)];
  if (node.type === 'Literal') {
    const { value, regex } = node as Node & { value?: unknown; regex?: { pattern: string } };
    if (regex) return [regex.pattern];
    return typeof value === 'string' && /[\\|(]/.test(value) ? [value] : [];
  }
  return Object.values(node)
    .flat()
    .flatMap((child: unknown) => (isNode(child) ? expressionsIn(code, child) : []));
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value;
}

describe(`what is written of English in one piece has at most ${MOST} characters`, () => {
  test.each(files)('%s', (name) => {
    const { code } = transformSync(readFileSync(join(findings, name), 'utf8'), { loader: 'ts', charset: 'utf8' });
    const long = expressionsIn(code, parse(code, { ecmaVersion: 'latest', sourceType: 'module' }));
    expect(long.filter((text) => text.length > MOST)).toEqual([]);
  });
});
