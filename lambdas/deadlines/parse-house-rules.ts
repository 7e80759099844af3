import { catalogue } from './catalogue/catalogue.ts';
import type { HouseRules } from './house-rules.ts';
import { houseRulesSchema } from './house-rules-schema.ts';
import { rule } from './rule.ts';

export type ParsedHouseRules =
  | { readonly status: 'valid'; readonly houseRules: HouseRules }
  /** Each mistake with its place: "clauses[0].timing.due.days: ...". */
  | { readonly status: 'invalid'; readonly mistakes: readonly string[] };

/** Reads a file of house rules (JSON text). An id of the catalogue, of now or formerly, cannot be used again. */
export function parseHouseRules(text: string): ParsedHouseRules {
  const json = parseJson(text);
  if ('mistake' in json) return { status: 'invalid', mistakes: [json.mistake] };
  const parsed = houseRulesSchema.safeParse(json.value);
  if (!parsed.success) return { status: 'invalid', mistakes: parsed.error.issues.map(mistakeInWords) };
  const { rules, clauses, closedDays, closedDaysCheckedTo } = parsed.data;
  const taken = rules.flatMap(({ id }, index) =>
    isTaken(id) ? [`rules[${index}].id: "${id}" is a rule of the catalogue`] : [],
  );
  if (taken.length > 0) return { status: 'invalid', mistakes: taken };
  return {
    status: 'valid',
    houseRules: {
      rules: rules.map(({ registrant, ...row }) => ({
        registrant,
        rule: rule({ ...row, source: 'house rule', whenUnknown: 'told', whenPast: 'told' }),
      })),
      clauses: clauses.map(({ registrant, ...clause }) => ({ registrant, clause: { ...clause, evidence: [] } })),
      closedDays: { days: closedDays, checkedTo: closedDaysCheckedTo },
    },
  };
}

function isTaken(id: string): boolean {
  return catalogue().some((known) => known.id === id || known.formerly === id);
}

function parseJson(text: string): { readonly value: unknown } | { readonly mistake: string } {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    return { mistake: `not JSON: ${error instanceof Error ? error.message : String(error)}` };
  }
}

function mistakeInWords({
  path,
  message,
}: {
  readonly path: readonly PropertyKey[];
  readonly message: string;
}): string {
  let place = '';
  for (const key of path) place += typeof key === 'number' ? `[${key}]` : `${place === '' ? '' : '.'}${String(key)}`;
  return `${place || 'the file'}: ${message}`;
}
