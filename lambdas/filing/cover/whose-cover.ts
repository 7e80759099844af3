import type { Registrant } from '../filing.ts';
import { Likeness, likenessOfNames } from './same-company.ts';

/**
 * Which registrant of a cover page is the one that the header names: by file number or CIK, else by its name, else,
 * where there is one of each and nothing speaks against it, the only one. Undefined for none.
 */
export function onCover(
  registrant: Registrant,
  cover: readonly Registrant[],
  isOnlyOne: boolean,
): Registrant | undefined {
  const byNumber = cover.find(
    ({ cik, fileNumber }) =>
      (cik !== null && cik === registrant.cik) ||
      (fileNumber !== null && registrant.fileNumber !== null && bare(fileNumber) === bare(registrant.fileNumber)),
  );
  if (byNumber !== undefined) return byNumber;
  const likeness = ({ name }: Registrant) =>
    name === null || registrant.name === null ? null : likenessOfNames(name, registrant.name);
  const same = cover.filter((one) => likeness(one) === Likeness.same);
  if (same.length > 0) return same.length === 1 ? same[0] : undefined;
  const [only] = cover;
  const isIt = isOnlyOne && only !== undefined && likeness(only) !== Likeness.different;
  return isIt ? only : undefined;
}

/** Leading noughts are often left out: "0-27266" is 000-27266. */
export function bare(fileNumber: string): string {
  return fileNumber.replace(/^0+(?=\d)/, '').replace(/-0+(?=\d)/, '-');
}
