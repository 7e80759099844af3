import { once } from '../../terms/once.ts';
import { sparing } from '../../terms/patterns/sparing.ts';
import { inTurn, oneOf } from '../prose/any-of.ts';

/** Too few holders were there for a meeting to act. */
export const withoutQuorum = sparing(
  new RegExp(
    oneOf(
      '\\b(?:lack|absence|want) of (?:a )?(?:[a-z]+ )?quorum\\b',
      '\\bno quorum\\b',
      '\\bquorum (?:was|is) not\\b',
      '\\bnot (?:have |constitute |reach )?(?:a|the) (?:[a-z]+ )?quorum\\b',
      '\\binsufficient (?:number of )?[^@;.]{0,60}\\bquorum\\b',
    ),
  ),
);

/** Words by which a meeting was held, or something happened at it. */
export interface WayItTookPlace {
  /** On a sentence in small letters, a meeting as `@A1@`, a day as `@D1@`. */
  readonly says: RegExp;
  readonly example: string;
  /** Words that come near it, and tell of no meeting held. */
  readonly not: string;
}

export const waysItTookPlace: readonly WayItTookPlace[] = [
  {
    says: /(?<!\b(?:be|if|is|are) )\b(?:represented|present|elected|approved) at @[ASG]/,
    example: 'Nine tenths of the shares were there or represented at the annual meeting.',
    not: 'Shares that are represented at the annual meeting count.',
  },
  {
    says: /\bwere (?:present|represented)\b/,
    example: 'Holders of most shares were present.',
    not: 'Holders of most shares must be present.',
  },
  {
    says: /\b(?:convened|opened|commenced|called to order)(?: its| the)?[^@;.]{0,80}@[ASG]/,
    example: 'The chair called to order the annual meeting.',
    not: 'The chair will open the annual meeting.',
  },
  {
    says: /\b(?:was|were) (?:held|convened|conducted)\b/,
    example: 'The annual meeting was held on May 5, 2025.',
    not: 'The annual meeting is to be held on May 5, 2025.',
  },
  {
    says: /(?<!\b(?:be|is|being) )\breconvened (?:its |the |on )?@[ASGD]/,
    example: 'It reconvened the annual meeting.',
    not: 'It will be reconvened on May 5, 2025.',
  },
  {
    says: /(?<!\b(?:be|being) )\bheld (?:its|their|our|the|a|an|on)\b/,
    example: 'We held our gathering.',
    not: 'It will be held on May 5, 2025.',
  },
  {
    says: /(?<!be )\bheld @[ASG]/,
    example: 'Last week it held annual and special meetings of stockholders.',
    not: 'Last week it set annual and special meetings of stockholders.',
  },
  {
    says: /\b(?:at|of) @[ASG]\d+@,? held\b/,
    example: 'At the annual meeting held in spring, five directors sat.',
    not: 'At the annual meeting to be held in spring, five directors will sit.',
  },
  {
    says: /@[ASG]\d+@[^;]{0,200}\b(?:was|and|were) (?:then |finally )?concluded on (?:[a-z]+, )?@D/,
    example: 'The annual meeting, adjourned to May 12, 2025, was concluded on May 12, 2025.',
    not: 'The annual meeting will be concluded on May 12, 2025.',
  },
  {
    says: /@D\d+@,? (?:on|at) which (?:date|day|time) [^;@]{0,80}\b(?:was|were) (?:re-?)?(?:elected|approved|adopted|ratified)\b/,
    example: 'It was adjourned to May 12, 2025, on which date all directors were re-elected.',
    not: 'It was adjourned to May 12, 2025, on which date all directors are to be re-elected.',
  },
  { says: /\bvoted\b/, example: 'Holders voted for all of them.', not: 'Holders may vote for all of them.' },
  { says: /\bresults?\b/, example: 'These are the final results:', not: 'These are the matters:' },
  {
    says: /\b(?:were entitled to|could) (?:notice|vote)\b/,
    example: 'Two million shares were entitled to vote.',
    not: 'Two million shares are entitled to vote.',
  },
  { says: /\bcast\b/, example: 'A million votes were cast.', not: 'It has a million votes.' },
  { says: /\bwere elected\b/, example: 'All seven were elected.', not: 'All seven stand to be elected.' },
  {
    says: /\bapproved at\b/,
    example: 'The plan approved at that meeting is filed here.',
    not: 'The plan to approve there is filed here.',
  },
  {
    says: /\bat (?:the )?(?:[a-z]+ )?@[ASG]\d+@(?:(?!\b(?:will|would|may|if|to be|asked)\b)[^;]){0,120}\b(?:approved|elected|voted|adopted|ratified|rejected)\b/,
    example: 'At the annual meeting, holders adopted the plan.',
    not: 'At the annual meeting, holders will see the plan adopted.',
  },
  {
    says: /\bof the (?:company|holders) held\b/,
    example: 'At a gathering of the holders held in spring, five sat.',
    not: 'Of the shares that holders hold, five sat.',
  },
  {
    says: /\b(?:received|won|drew|obtained|garnered|passed with|carried with|supported by) (?:[a-z]+ ){0,3}\d{1,3}(?:\.\d+)? ?%/,
    example: 'The plan won just 41.5 % there.',
    not: 'The plan needs 50 % there.',
  },
  {
    says: new RegExp(
      inTurn(
        '(?<!\\bbe )\\b',
        oneOf(
          'fell short',
          '(?:then|again|narrowly) failed',
          'failed (?:to (?:pass|carry|receive)|a second time|again)',
          'was (?:defeated|turned down|rejected)',
          '(?:turned|voted) (?:[a-z]+ ){0,4}down',
        ),
        '\\b',
      ),
    ),
    example: 'The plan was turned down.',
    not: 'The plan may be turned down.',
  },
  {
    says: /(?<!\b(?:be|been|being|is|are|if) )\b(?:elected|appointed|re-elected|adopted|approved|amended) (?:by (?:[a-z]+ ){1,3})?at @[ASG]\d+@(?! (?:to be|will))/,
    example: 'The plan, amended by holders at the annual meeting, is filed here.',
    not: 'The plan, as it may be amended at the annual meeting, is filed here.',
  },
];

/** A meeting that was held, or what happened at it. */
export const tookPlace = once(() => {
  const [first, ...others] = waysItTookPlace.map(({ says }) => says);
  return sparing(first as RegExp, ...others);
});
