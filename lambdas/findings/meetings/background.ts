const background =
  /\b(?:until|stand(?:ing)? for (?:re-?)?election|re-?elect\w*|not stand|resign\w*|retir\w*|term (?:of office|expir\w*)|successor|incorporated (?:herein )?by reference|portions of|complaint|supplement\w*|will be nominated|to serve|continue to serve|subject to (?:the )?(?:approval|ratification)|if the (?:holders|stockholders)|will be asked|submitted (?:to|for)|registration statement|participants in the solicitation)\b/;
const news =
  /\b(?:set|fixed|establish\w*|determined|scheduled|called|announc\w*|selected|chosen|designated|notice is hereby given|(?<!\b(?:are|is|were|was|persons|directors|officers|those) )named|picked|appointed|settled on|approved .{0,40}date)\b/;

/** A sentence in which a meeting only fixes when something else will happen: "he stays until the annual meeting". */
export function isBackgroundSentence(words: string): boolean {
  return background.test(words) && !news.test(words);
}

const doneThere = '(?:subject to|ratification|recommend\\w*|resolution)';
const dayOf =
  '(?:(?:which|that) is )?(?:currently |now )?(?:(?:scheduled|expected|called|anticipated|planned|set) (?:for|to be held(?: on)?|to take place(?: on)?)|to be held(?: on)?|to take place(?: on)?|on|of)';
const atAMeeting = new RegExp(
  `\\b${doneThere}\\b(?:[^;@.]|@X\\d+@){0,140} (?:at|by) @[ASG]\\d+@,? ${dayOf}(?: [a-z]+,?)? ?$`,
);
const atTheDay = new RegExp(`\\b${doneThere}\\b[^;@.]{0,140} at the $`);

/** True where a meeting is only the place at which something else is voted on: "subject to approval at the meeting on". */
export function isInPassing(left: string, right: string): boolean {
  if (/\brecord\b/.test(left)) return false;
  return atAMeeting.test(left) || (atTheDay.test(left) && /^ @[ASG]\d/.test(right));
}
