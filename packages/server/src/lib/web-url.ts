/** The URL that a text is, of the web: `http:` or `https:`. Undefined for any other text. */
export function parseWebUrl(text: string): URL | undefined {
  const url = URL.parse(text);
  return url && /^https?:$/.test(url.protocol) ? url : undefined;
}
