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

/** A meeting that was held, or what happened at it. */
export const tookPlace = sparing(
  /(?<!\b(?:be|if|is|are) )\b(?:represented|present|voted|elected|approved) at @[ASG]/,
  /\bwere (?:present|represented)\b/,
  /\b(?:convened|opened|commenced|called to order)(?: its| the)?[^@;.]{0,80}@[ASG]/,
  /\b(?:was|were) (?:held|convened|conducted)\b/,
  /(?<!\b(?:be|is|being) )\breconvened (?:its |the |on )?@[ASGD]/,
  /(?<!\b(?:be|being) )\bheld (?:its|their|our|the|a|an|on)\b/,
  /(?<!be )\bheld @[ASG]/,
  /\b(?:at|of) @[ASG]\d+@,? held\b/,
  /\b@[ASG]\d+@ held\b/,
  /\bvoted\b/,
  /\bresults?\b/,
  /\b(?:were entitled to|could) (?:notice|vote)\b/,
  /\bcast\b/,
  /\bwere elected\b/,
  /\bapproved at\b/,
  /\bat (?:the )?(?:[a-z]+ )?@[ASG]\d+@(?:(?!\b(?:will|would|may|if|to be|asked)\b)[^;]){0,120}\b(?:approved|elected|voted|adopted|ratified|rejected)\b/,
  /\bof the (?:company|holders) held\b/,
  /\b(?:received|won|drew|obtained|garnered|passed with|carried with|supported by) (?:[a-z]+ ){0,3}\d{1,3}(?:\.\d+)? ?%/,
  new RegExp(
    inTurn(
      '\\b',
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
  /(?<!\b(?:be|been|being|is|are|if) )\b(?:elected|appointed|re-elected|adopted|approved|amended) (?:by (?:[a-z]+ ){1,3})?at @[ASG]\d+@(?! (?:to be|will))/,
);
