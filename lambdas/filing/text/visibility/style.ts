/**
 * Why a reader does not see an element's text as live: not shown at all, struck through, invisible, or in letters of no
 * size. Letters in the colour of the page, or beyond its edge, are live: filings put the words of a picture so, for machines.
 */
export type Concealing = 'hidden' | 'struck' | 'invisible' | 'no-size';

/** What the style of an element does to its text. */
export interface Effect {
  readonly by: Concealing | null;
  /** Within an element that conceals in one of these ways it is shown again. */
  readonly shows: ReadonlySet<Concealing>;
}

/** A way in which a property of a style conceals. */
interface Way {
  readonly by: Concealing;
  readonly property: string;
  readonly values: RegExp;
}

const nought = /^0*\.?0*(?:[a-z]{2,3}|%)?$/;
const ways: readonly Way[] = [
  { by: 'hidden', property: 'display', values: /^none$/ },
  { by: 'hidden', property: 'opacity', values: nought },
  { by: 'struck', property: 'text-decoration', values: /\bline-through\b/ },
  { by: 'invisible', property: 'visibility', values: /^(?:hidden|collapse)$/ },
  { by: 'no-size', property: 'font-size', values: nought },
];
/** What lasts only as long as no element within says otherwise. */
const inherited = new Set<Concealing>(['invisible', 'no-size']);
const sameAs: Readonly<Record<string, string>> = { 'text-decoration-line': 'text-decoration' };
const watched = new Set(ways.map(({ property }) => property));

/** How much a declaration outweighs others on the same property: by its selector, then where it stands; at the element itself; important. */
export const Weight = { usual: 0, element: 1e10, important: 1e12 } as const;

/** The declarations that hold for one element; of two on one property the weightier counts, else the later. */
export class Style {
  private readonly values = new Map<string, { readonly value: string; readonly weight: number }>();

  /** @param declarations as they stand in a style attribute or between braces */
  add(declarations: string, weight: number): void {
    for (const declaration of declarations.replace(/\/\*.{0,500}?\*\//g, '').split(';')) {
      const colon = declaration.indexOf(':');
      if (colon < 0) continue;
      const written = declaration.slice(0, colon).trim().toLowerCase();
      const said = declaration.slice(colon + 1).toLowerCase();
      const value = said.replace(/!\s*important/, '').trim();
      const extra = value.length < said.trim().length ? Weight.important : 0;
      const size = written === 'font' ? /(?:^|\s)([\d.]+(?:[a-z]{2,3}|%)?)(?:[\s/]|$)/.exec(value)?.[1] : undefined;
      if (size !== undefined) this.set('font-size', size, weight + extra);
      const property = sameAs[written] ?? written;
      if (watched.has(property) && value !== 'inherit') this.set(property, value, weight + extra);
    }
  }

  effect(): Effect {
    let by: Concealing | null = null;
    const shows = new Set<Concealing>();
    for (const way of ways) {
      const value = this.values.get(way.property)?.value;
      if (value === undefined) continue;
      if (way.values.test(value)) by ??= way.by;
      else if (inherited.has(way.by)) shows.add(way.by);
    }
    return { by, shows };
  }

  private set(property: string, value: string, weight: number): void {
    if (weight >= (this.values.get(property)?.weight ?? 0)) this.values.set(property, { value, weight });
  }
}

/** True when some property of these declarations could change what is seen. */
export function mattersToSight(declarations: string): boolean {
  const style = new Style();
  style.add(declarations, Weight.usual);
  const { by, shows } = style.effect();
  return by !== null || shows.size > 0 || /(?:^|[;\s])(?:display|text-decoration|opacity)/i.test(declarations);
}
