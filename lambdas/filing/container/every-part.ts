import PostalMime, { type Email } from 'postal-mime';

const options = { maxNestingDepth: 20, forceRfc822Attachments: true };

/**
 * Gives every part of a mail as it was sent. By itself the parser joins the texts of several parts and turns HTML into
 * text and back: two filings would become one, and the turning takes time that grows with the square of the size.
 */
class EveryPart extends PostalMime {
  isInlineTextNode(): boolean {
    return false;
  }
}

/** A mail as its parts. Rejects where they lie too deep in one another, or the head is too long. */
export function mailTakenApart(raw: Buffer): Promise<Email> {
  return new EveryPart(options).parse(raw);
}
