import type { Pattern } from '../../../terms/patterns/sparing.ts';
import { conditionsIn } from '../../conditions/clause-conditions.ts';
import { tookPlace, withoutQuorum } from '../../phrasebook/what-took-place.ts';
import { anyOf } from '../../prose/any-of.ts';
import type { Wording } from '../../prose/wording.ts';
import { wordsOutsideScopes } from '../../reading/fate-scopes.ts';
import { settledWords } from '../spans/unsettled.ts';
import {
  aboutMeeting,
  adjourned,
  adjournedAtItsEnd,
  beyond,
  cancelled,
  changedWords,
  conditionBegins,
  distance,
  fromAnniversary,
  movedItself,
  noPrior,
  openEnded,
  postponed,
  putOff,
  ruleTold,
} from './status-patterns.ts';
import { withoutFatesOfOthers } from './whose-fate.ts';

/** What a sentence says has become of a meeting. */
export interface StatusWords {
  readonly postponed: boolean;
  readonly adjourned: boolean;
  readonly cancelled: boolean;
  /** Departs from last year's date, from the usual time, or from one announced before. */
  readonly changed: boolean;
  readonly held: boolean;
  /** Lies further from last year's anniversary than a rule or a bylaw allows. */
  readonly movedFromAnniversary: boolean;
  readonly noPriorMeeting: boolean;
  /** Put off, with the new day left open. */
  readonly openEnded: boolean;
  /** "The special meeting has been postponed": put off or called off, and named. */
  readonly putOffByName: boolean;
  /** Too few holders were there for a meeting to act. */
  readonly withoutQuorum: boolean;
}

const partsOfSentence = anyOf([
  /(?<=[;,])/,
  /(?<=\b(?:will|shall|has|have|is|was|were|are)\b[^;,]{0,200})(?=\b(?:and|but|while|whereas) (?:that )?@[ASG]\d)/,
  /(?=\b(?:(?:has|have|had|will have) no (?:effect|impact|bearing) on|(?:does|do|did|will) not (?:affect|change|alter|impact)) (?:the (?:date|time) of )?@[ASG]\d)/,
]);

/** Of a sentence that speaks of annual and special meetings, what is not about the other kind. */
function wordsAbout(text: string, type: 'annual' | 'special' | null): string {
  const other = type === 'annual' ? /@S\d/ : /@A\d/;
  const own = type === 'annual' ? /@A\d/ : /@S\d/;
  if (type === null || !other.test(text) || !own.test(text)) return text;
  let isOwn = true;
  return text
    .split(partsOfSentence)
    .filter((words) => {
      // What names neither goes on about the one that was named last.
      isOwn = own.test(words) || (!other.test(words) && isOwn);
      return isOwn;
    })
    .join('');
}

/**
 * Reads the status words of a sentence; what stands under a condition does not count. Each is read when it is first asked
 * for: of most sentences of a proxy statement nobody asks.
 */
export function statusWords(wording: Wording, type: 'annual' | 'special' | null = null): StatusWords {
  return new StatusOfSentence(wording, type);
}

/** What is found out about a sentence on the way. */
interface Known extends Partial<{ -readonly [Key in keyof StatusWords]: boolean }> {
  /** Its words about the kind of meeting that is meant. */
  about?: string;
  /** Those that stand under no condition and tell of no other's meeting. */
  words?: string;
}

class StatusOfSentence implements StatusWords {
  readonly #wording: Wording;
  readonly #type: 'annual' | 'special' | null;
  readonly #known: Known = {};

  constructor(wording: Wording, type: 'annual' | 'special' | null) {
    this.#wording = wording;
    this.#type = type;
  }

  get postponed(): boolean {
    this.#known.postponed ??= this.#saysOfMeeting(postponed) && !this.#isConditional();
    return this.#known.postponed;
  }

  get adjourned(): boolean {
    this.#known.adjourned ??= this.#saysOfMeeting(adjourned) && !this.#isConditional();
    return this.#known.adjourned;
  }

  get cancelled(): boolean {
    this.#known.cancelled ??= this.#saysOfMeeting(cancelled) && !this.#isConditional();
    return this.#known.cancelled;
  }

  get changed(): boolean {
    const isRuleAlone = () => this.#wording.dates.length === 0 && this.#says(ruleTold);
    // "Rather than" and the like may stand between anything.
    const isNamed = () => this.#wording.dates.length > 0 || /@[ASG]\d/.test(this.#about()) || this.#says(movedItself);
    this.#known.changed ??= this.#saysOfMeeting(changedWords) && isNamed() && !isRuleAlone() && !this.#isConditional();
    return this.#known.changed;
  }

  get held(): boolean {
    this.#known.held ??= this.#says(tookPlace()) || adjournedAtItsEnd.test(this.#about());
    return this.#known.held;
  }

  get movedFromAnniversary(): boolean {
    const isFar = () => this.#says(distance) && this.#says(beyond) && this.#says(fromAnniversary);
    this.#known.movedFromAnniversary ??= isFar() && !this.#says(ruleTold) && !this.#isConditional();
    return this.#known.movedFromAnniversary;
  }

  get noPriorMeeting(): boolean {
    this.#known.noPriorMeeting ??= this.#says(noPrior) && !this.#isConditional();
    return this.#known.noPriorMeeting;
  }

  get openEnded(): boolean {
    this.#known.openEnded ??= this.#says(openEnded);
    return this.#known.openEnded;
  }

  get putOffByName(): boolean {
    this.#known.putOffByName ??= this.#says(putOff[this.#type ?? 'any']) && !this.#isConditional();
    return this.#known.putOffByName;
  }

  get withoutQuorum(): boolean {
    this.#known.withoutQuorum ??= this.#says(withoutQuorum);
    return this.#known.withoutQuorum;
  }

  #about(): string {
    this.#known.about ??= wordsAbout(this.#wording.text, this.#type);
    return this.#known.about;
  }

  #says(what: Pattern): boolean {
    this.#known.words ??= withoutFatesOfOthers(
      wordsAbout(wordsOutsideScopes(settledWords(this.#wording.text)), this.#type),
    );
    return what.test(this.#known.words);
  }

  #saysOfMeeting(what: Pattern): boolean {
    return this.#says(what) && this.#says(aboutMeeting);
  }

  #isConditional(): boolean {
    return conditionBegins.test(this.#wording.text) || conditionsIn(this.#wording).length > 0;
  }
}
