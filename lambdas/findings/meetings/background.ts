const background =
  /\b(?:until|stand(?:ing)? for (?:re-?)?election|re-?elect\w*|not stand|resign\w*|retir\w*|term (?:of office|expir\w*)|successor|incorporated (?:herein )?by reference|portions of|complaint|supplement\w*|will be nominated|to serve|continue to serve|subject to (?:the )?(?:approval|ratification)|if the (?:holders|stockholders)|will be asked|submitted (?:to|for)|registration statement|participants in the solicitation)\b/;
const news =
  /\b(?:set|fixed|establish\w*|determined|scheduled|called|announc\w*|selected|chosen|designated|notice is hereby given|(?<!\b(?:are|is|were|was|persons|directors|officers|those) )named|picked|appointed|settled on|approved .{0,40}date)\b/;

/** A sentence in which a meeting only fixes when something else will happen: "he stays until the annual meeting". */
export function isBackgroundSentence(words: string): boolean {
  return background.test(words) && !news.test(words);
}
