/** Text as it may stand in an element or an attribute: nothing in it can become markup. Control characters go. */
export function escaped(text: string): string {
  return text.replace(/[^\P{Cc}\t\n]/gu, ' ').replace(/[&<>"']/g, (character) => entities[character] ?? '');
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A whole document that loads nothing: its style, and its script if it has one, stand in it. */
export function htmlDocument({
  title,
  style,
  body,
  script = '',
}: {
  readonly title: string;
  readonly style: string;
  readonly body: string;
  readonly script?: string;
}): string {
  const scripts = script === '' ? '' : " script-src 'unsafe-inline';";
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline';${scripts}">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${escaped(title)}</title>
<style>${style}</style>
</head>
<body>
${body}
${script === '' ? '' : `<script>${script}</script>\n`}</body>
</html>
`;
}
