import type { ReactNode } from "react";

const token = /<bold>(.*?)<\/bold>|\[([^[\]]+)\]\(([^)\s]+)\)/g;

/** Renders the markup that texts may hold: `<bold>…</bold>` and `[label](url)`. */
export function renderMarkup(text: string, linkClass?: string): ReactNode {
  if (!/<bold>|\]\(/.test(text)) return text;
  const parts: ReactNode[] = [];
  let end = 0;
  for (const match of text.matchAll(token)) {
    const [whole, bold, label, url = ""] = match;
    parts.push(text.slice(end, match.index));
    if (bold !== undefined) parts.push(<strong key={match.index}>{bold}</strong>);
    else if (isSafeUrl(url)) {
      parts.push(
        <a key={match.index} className={linkClass} href={url} target="_blank" rel="noopener noreferrer">
          {label}
        </a>,
      );
    } else parts.push(label);
    end = match.index + whole.length;
  }
  parts.push(text.slice(end));
  return parts;
}

/** Whether an address may stand in a link: no scheme that runs code. */
export const isSafeUrl = (url: string): boolean => /^(?:https?:|mailto:|\/(?!\/)|#)/i.test(url);
