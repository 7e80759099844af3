import type { Registrant } from '../../filing.ts';
import { placeNamed } from '../../places.ts';
import { stateCode } from '../../states.ts';
import type { TaggedFacts } from '../../text/html/tagged-facts.ts';
import { Likeness, likenessOfNames } from '../same-company.ts';

/**
 * The registrants of a cover page with the facts that inline XBRL tags of each, which are surer than what the layout of
 * the page suggests. Facts of one company alone are about the one of their name, else about the first. Where several
 * are tagged, they are all there are.
 */
export function withTaggedFacts(registrants: readonly Registrant[], tagged: readonly TaggedFacts[]): Registrant[] {
  const [first] = registrants;
  const entities = tagged.map(registrantFrom).filter(({ name, cik, fileNumber }) => name ?? cik ?? fileNumber);
  if (first === undefined || entities.length > 1)
    return entities.map((entity) => filled(entity, named(entity, registrants)));
  const [entity = registrantFrom(tagged[0] ?? new Map())] = entities;
  const its = named(entity, registrants) ?? first;
  return registrants.map((one) => (one === its ? filled(entity, one) : one));
}

/** What is tagged of a company. */
function registrantFrom(facts: TaggedFacts): Registrant {
  const state = facts.get('dei:EntityIncorporationStateCountryCode');
  const cik = /^\d{1,10}$/.exec(facts.get('dei:EntityCentralIndexKey') ?? '')?.[0];
  return {
    name: facts.get('dei:EntityRegistrantName') ?? null,
    cik: cik?.padStart(10, '0') ?? null,
    fileNumber: /\d{1,3}-\d{2,6}(?:-\d{1,3})?/.exec(facts.get('dei:EntityFileNumber') ?? '')?.[0] ?? null,
    state: state === undefined ? null : (stateCode(state) ?? placeNamed(state) ?? state),
    fiscalYearEnd: /^--(\d\d-\d\d)$/.exec(facts.get('dei:CurrentFiscalYearEndDate') ?? '')?.[1] ?? null,
  };
}

function named({ name }: Registrant, registrants: readonly Registrant[]): Registrant | undefined {
  if (name === null) return undefined;
  return registrants.find((one) => one.name !== null && likenessOfNames(one.name, name) === Likeness.same);
}

/** What is not tagged is taken from the layout of the page. */
function filled(entity: Registrant, onPage: Registrant | undefined): Registrant {
  return {
    name: entity.name ?? onPage?.name ?? null,
    cik: entity.cik,
    fileNumber: entity.fileNumber ?? onPage?.fileNumber ?? null,
    state: entity.state ?? onPage?.state ?? null,
    fiscalYearEnd: entity.fiscalYearEnd ?? onPage?.fiscalYearEnd ?? null,
  };
}
