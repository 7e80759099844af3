/** Files that sync clients, browsers, editors and desktops leave in a folder: no filings, and nobody's business. */
const leftover =
  /^(?:~\$.{0,300}|~.{0,300}\.tmp|thumbs\.db|ehthumbs\.db|desktop\.ini|icon\r?|.{0,300}\.(?:part|partial|crdownload|download|opdownload|filepart|tmp|temp|swp|lock|icloud|dropbox|!ut|aria2))$/i;

/** True for the name of a file that is waited for, or passed over, rather than read: "8-k.htm.part", "~$8-k.htm", "Thumbs.db". */
export function isLeftover(name: string): boolean {
  return leftover.test(name);
}
