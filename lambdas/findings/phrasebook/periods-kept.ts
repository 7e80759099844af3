import { inTurn, oneOf } from '../prose/any-of.ts';

/** Words of a provision by which putting a meeting off, or adjourning it, opens no new period for notices. */
export interface PeriodKept {
  /** A part of an expression, for wordings. */
  readonly says: string;
  readonly example: string;
  /** Words that look like it and say nothing of the kind. */
  readonly not: string;
}

const putOff = '\\b(?:adjourn|postpon|reschedul|recess)\\w*[^.;]{0,160}';
const begins = inTurn(
  '\\b(?:commenc|begin|start|open|re-?open|extend|lengthen|trigger|creat)\\w*\\b[^.;]{0,60}',
  '\\b(?:periods?|windows?|time)\\b',
);
const modal = '(?:shall|will|may|can|does|do|would)';
const inNoEvent = oneOf('in no (?:event|case)', 'under no circumstances?', 'at no time', 'nor');

export const periodsKept: readonly PeriodKept[] = [
  {
    says: inTurn('\\b', oneOf(`${inNoEvent} ${modal}`, 'no', 'neither'), '\\b[^.;]{0,120}', putOff, begins),
    example: 'in no event shall the announcement of an adjournment or postponement commence a new period for notice',
    not: 'if no notice was given before the adjournment, a new notice must be given within ten days',
  },
  {
    says: inTurn(putOff, '\\b', oneOf(`${modal} (?:not|never)`, 'neither'), '\\b[^.;]{0,40}', begins),
    example: 'a postponement of the annual meeting does not begin a new time period for notice',
    not: 'upon a postponement notice begins a new period, which will not be extended',
  },
];
