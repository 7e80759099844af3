import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { clauseForms } from '../clause-forms.ts';
import { workedExamples } from './examples.ts';

/*
 * The same examples as the catalogue of rules has them that lies beside the project on the machines where it is made. It is
 * no part of the project: where it is absent these tests are skipped, and the tables here stand alone.
 */
const folder = fileURLToPath(new URL('../../../../shared/rules/', import.meta.url));
const isThere = ['examples.json', 'clauses.json'].every((name) => existsSync(folder + name));

interface Example {
  readonly id: string;
  readonly input: unknown;
  readonly expected: unknown;
}
interface Form {
  readonly id: string;
  readonly expected: Readonly<Record<string, readonly [opens: string | null, due: string | null, by: string]>>;
}

function read<T>(name: string): T {
  return JSON.parse(readFileSync(folder + name, 'utf8'));
}

describe.skipIf(!isThere)('beside the catalogue of rules (skipped where ../shared/rules is absent)', () => {
  const examples = isThere ? read<readonly Example[]>('examples.json') : [];
  const forms = isThere ? read<{ readonly forms: readonly Form[] }>('clauses.json').forms : [];

  test.each(examples.map((example) => [example.id, example] as const))(
    'example %s is worked out here, to its days',
    (id, example) => {
      const own = workedExamples.find(({ number }) => number === id);
      const theirs = JSON.stringify([example.expected, example.input]);
      const days = JSON.stringify(own?.expected ?? null).match(/\d{4}-\d\d-\d\d(?:T\d\d:\d\d)?|-?\d+(?= days)/g) ?? [];
      expect(own, `an example with the number ${id}`).toBeDefined();
      expect(days.filter((day) => !theirs.includes(day))).toEqual([]);
    },
  );

  test.each(forms.map((form, at) => [form.id, form, at] as const))(
    'form %s of a provision: its four windows',
    (_id, form, at) => {
      const windows = Object.values(form.expected).map(([opens, due]) =>
        [opens, due].flatMap((day) => day ?? []).join(' to '),
      );
      // A reasonable time, and no deadline at all, have no day there.
      expect(clauseForms[at]?.windows.map((window) => (/^\d/.test(window) ? window : ''))).toEqual(windows);
    },
  );
});
