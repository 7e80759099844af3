import * as z from 'zod';
import { type DeadlineRemark, deadlineRemarkKinds } from '../../terms/deadline.ts';
import type { DerivationStep } from '../../terms/derivation.ts';
import { type FindingRemark, findingRemarkKinds } from '../../terms/remark.ts';
import { list } from './codecs.ts';

/**
 * Remarks and steps of arithmetic as JSON has them: sentences in one list, what each is about in another beside it. A
 * record that was written before there was the second list reads as sentences of which nothing more is known.
 */

const sentences = list(z.string());

/** Pages of registrants were for a while written with the remarks as they are in memory. */
const remarkTexts = list(z.union([z.string(), z.object({ text: z.string() }).transform(({ text }) => text)]));

/** What a finding or deadline has of it in JSON. */
export const remarksInJson = { remarks: remarkTexts, remarkKinds: sentences.optional() };
export const derivationInJson = {
  derivation: sentences,
  derivationOf: list(z.enum(['opens', 'closes']).nullable()).optional(),
};

interface Remarks {
  readonly remarks: readonly string[];
  readonly remarkKinds?: readonly string[] | undefined;
}

interface Derivation {
  readonly derivation: readonly string[];
  readonly derivationOf?: readonly DerivationStep['of'][] | undefined;
}

export function findingRemarksFrom({ remarks, remarkKinds = [] }: Remarks): readonly FindingRemark[] {
  return remarks.map((text, index) => ({
    kind: findingRemarkKinds.find((kind) => kind === remarkKinds[index]) ?? 'unknown',
    text,
  }));
}

export function deadlineRemarksFrom({ remarks, remarkKinds = [] }: Remarks): readonly DeadlineRemark[] {
  return remarks.map((text, index) => ({
    kind: deadlineRemarkKinds.find((kind) => kind === remarkKinds[index]) ?? 'unknown',
    text,
  }));
}

export function derivationFrom({ derivation, derivationOf = [] }: Derivation): readonly DerivationStep[] {
  return derivation.map((sentence, index) => {
    const of = derivationOf[index] ?? null;
    const label = of === null ? '' : `${of}: `;
    return { of, text: sentence.startsWith(label) ? sentence.slice(label.length) : sentence };
  });
}
