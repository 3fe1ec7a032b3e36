import { escapeHtml } from "../lib/html.ts";

const style = `
:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
body { margin: 0; min-height: 100vh; display: grid; place-items: center; background: light-dark(#f6f7f9, #121318); color: light-dark(#1c1f26, #e8eaee); }
main { width: min(24rem, calc(100vw - 2rem)); box-sizing: border-box; padding: 2rem; border: 1px solid light-dark(#e3e5ea, #33363f); border-radius: 12px; background: light-dark(#fff, #1b1d23); }
h1 { font-size: 1.25rem; margin: 0 0 .5rem; } p { margin: 0 0 1.5rem; color: light-dark(#5c6370, #9aa1ad); }
button { width: 100%; padding: .7rem 1rem; border: 0; border-radius: 8px; background: light-dark(#1c1f26, #e8eaee); color: light-dark(#fff, #1c1f26); font: inherit; font-weight: 600; cursor: pointer; }
button:focus-visible { outline: 2px solid #5b6cff; outline-offset: 2px; }`;

/** Asks whoever opened a link elsewhere than where it was asked for; nothing is used up before they agree. */
export function confirmLinkPage(applicationName: string, token: string): string {
  const name = escapeHtml(applicationName);
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="robots" content="noindex"><title>Continue to ${name}</title><style>${style}</style></head>
<body><main><h1>Continue to ${name}?</h1><p>This link was asked for in another browser or on another device. Go on only if it was you who asked.</p>
<form method="post" action="verify"><input type="hidden" name="token" value="${escapeHtml(token)}"><button>Yes, continue</button></form></main></body></html>`;
}
