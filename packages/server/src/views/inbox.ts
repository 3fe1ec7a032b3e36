import type { Message } from "../domain/messages/message.ts";
import { escapeHtml } from "./html.ts";

const style = `
:root { color-scheme: light dark; font: 15px/1.5 system-ui, sans-serif; --line: light-dark(#e3e5ea, #33363f); --muted: light-dark(#5c6370, #9aa1ad); --card: light-dark(#fff, #1b1d23); }
body { margin: 0; background: light-dark(#f6f7f9, #121318); color: light-dark(#1c1f26, #e8eaee); }
main { max-width: 46rem; margin: 0 auto; padding: 2rem 1rem 4rem; }
h1 { font-size: 1.25rem; margin: 0; } header p { margin: .25rem 0 1.5rem; color: var(--muted); }
details { background: var(--card); border: 1px solid var(--line); border-radius: 10px; margin-bottom: .6rem; overflow: hidden; }
summary { cursor: pointer; padding: .8rem 1rem; display: grid; grid-template-columns: 1fr auto; gap: .1rem 1rem; list-style: none; }
summary::-webkit-details-marker { display: none; } summary:focus-visible { outline: 2px solid #5b6cff; outline-offset: -2px; border-radius: 10px; }
summary strong { font-weight: 600; } summary span { color: var(--muted); font-size: .87rem; }
iframe { display: block; width: 100%; height: 30rem; border: 0; border-top: 1px solid var(--line); background: #fff; }
.text { margin: 0; padding: 1rem; border-top: 1px solid var(--line); }
.empty { border: 1px dashed var(--line); border-radius: 10px; padding: 3rem 1rem; text-align: center; color: var(--muted); }
.failed { color: light-dark(#b42318, #ff8a7a) !important; }`;

/** The inbox of development as a page. Mails are shown in sandboxed frames: nothing in them runs. */
export function inboxPage(applicationName: string, messages: readonly Message[]): string {
  const list =
    messages.length === 0
      ? '<p class="empty">Nothing yet. Codes and links that the server sends appear here.</p>'
      : messages.map(messageItem).join("\n");
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Inbox · ${escapeHtml(applicationName)}</title><style>${style}</style></head>
<body><main><header><h1>Inbox</h1><p>Mails and text messages of ${escapeHtml(applicationName)} in development, newest first. Reload to look again.</p></header>
${list}
</main></body></html>`;
}

function messageItem(message: Message, index: number): string {
  const time = message.createdAt.toISOString().slice(0, 19).replace("T", " ");
  const state = message.error === null ? "" : ` <span class="failed">not sent yet: ${escapeHtml(message.error)}</span>`;
  if (message.channel !== "email") {
    const name = message.channel === "sms" ? "SMS" : "WhatsApp";
    return `<details${index === 0 ? " open" : ""}><summary><strong>${name}</strong><span><time datetime="${message.createdAt.toISOString()}">${time} UTC</time></span><span>to ${escapeHtml(message.recipient)}</span>${state}</summary>
<p class="text">${escapeHtml(message.text)}</p></details>`;
  }
  return `<details${index === 0 ? " open" : ""}><summary><strong>${escapeHtml(message.subject)}</strong><span><time datetime="${message.createdAt.toISOString()}">${time} UTC</time></span><span>to ${escapeHtml(message.recipient)}</span>${state}</summary>
<iframe sandbox title="${escapeHtml(message.subject)}" srcdoc="${escapeHtml(message.html)}"></iframe></details>`;
}
