import { alabamaToHawaii } from './alabama-to-hawaii.ts';
import { idahoToMinnesota } from './idaho-to-minnesota.ts';
import { mississippiToNorthDakota } from './mississippi-to-north-dakota.ts';
import { ohioToSouthCarolina } from './ohio-to-south-carolina.ts';
import type { StateCorporationLaw } from './state-corporation-law.ts';
import { tennesseeToWisconsin } from './tennessee-to-wisconsin.ts';

/**
 * The states whose law is known, in the order of their names. A state is applied only when the filing names it as the
 * state of incorporation. Of Alaska, the District of Columbia, Kentucky, Louisiana, Nebraska, New Hampshire, Rhode
 * Island, South Dakota, Vermont and Wyoming no text was found: a filing of a company there says that no window is known.
 */
export const stateCorporationLaws: readonly StateCorporationLaw[] = [
  ...alabamaToHawaii,
  ...idahoToMinnesota,
  ...mississippiToNorthDakota,
  ...ohioToSouthCarolina,
  ...tennesseeToWisconsin,
];

const byState = new Map(stateCorporationLaws.map((law) => [law.state, law]));

/** The law of a state by its two-letter code; null when it is not known. */
export function lawOfState(state: string): StateCorporationLaw | null {
  return byState.get(state) ?? null;
}
