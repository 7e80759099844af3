import type { HouseRules } from '../../../lambdas/deadlines/house-rules.ts';
import type { Filing } from '../../../lambdas/filing/filing.ts';
import { filingIdOnRecord } from '../../../lambdas/records/filing-identity.ts';
import type { Store } from '../../../lambdas/records/store.ts';
import type { Assumptions } from '../../../lambdas/registrant/facts/assumptions.ts';
import type { Knowledge } from '../../../lambdas/watch/analyse.ts';
import { backgroundOf, unrecorded } from '../../../lambdas/watch/background.ts';
import { houseRulesOnRecord, readHouseRules } from '../folders/house-rules-file.ts';
import { storeAt } from '../folders/store-at.ts';

/** What is known of the registrant of a filing, and what people are told of how it is known. */
export type Looked = Knowledge & { readonly remarks: readonly string[] };

/** What is known of the registrant of each filing: from the records, what is supposed, and house rules. */
export async function whatIsKnown(
  records: string | undefined,
  rules: string | undefined,
  assumptions: Assumptions,
): Promise<(filing: Filing) => Promise<Looked>> {
  const store = records === undefined ? null : await storeAt(records);
  const houseRules = await houseRulesGiven(rules, store);
  const given = houseRules === null ? {} : { houseRules };
  return async (filing) => {
    if (store === null) return { known: null, assumptions, ...given, remarks: [] };
    const id = await filingIdOnRecord(store, filing);
    const { known, knownWith, remarks } = await backgroundOf(store, filing, id);
    return { known, after: { known: knownWith, here: id ?? unrecorded }, assumptions, ...given, remarks };
  };
}

/** Those of the file that is named, else those among the records. */
async function houseRulesGiven(path: string | undefined, store: Store | null): Promise<HouseRules | null> {
  if (path !== undefined) return readHouseRules(path);
  return store === null ? null : houseRulesOnRecord(store);
}
