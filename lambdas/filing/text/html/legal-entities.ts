import { matchesIn } from '../../../terms/patterns/matches.ts';

/** A context opens, or closes; or it names the entity of which its facts are. */
const part =
  /<(\/?)(?:[\w-]{1,20}:)?context\b([^<>]{0,600})>|<(?:[\w-]{1,20}:)?explicitMember\b[^<>]{0,300}LegalEntityAxis[^<>]{0,200}>\s{0,40}([^<>\s]{1,200})/gi;
const id = /\bid\s{0,4}=\s{0,4}["']([^"']{1,200})/i;

/**
 * The contexts of inline XBRL whose facts are of one of several entities (`dei:LegalEntityAxis`), each with the name of
 * its member. Facts of a context that is not in it are the filer's own.
 */
export function legalEntitiesIn(source: string): ReadonlyMap<string, string> {
  const members = new Map<string, string>();
  if (!source.includes('LegalEntityAxis')) return members;
  let context: string | null = null;
  for (const [, end, attributes, member] of matchesIn(source, part)) {
    if (member === undefined) context = end === '' ? (id.exec(attributes ?? '')?.[1] ?? null) : null;
    else if (context !== null) members.set(context, member);
  }
  return members;
}
