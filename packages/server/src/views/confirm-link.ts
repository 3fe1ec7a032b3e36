import { escapeHtml } from "../lib/html.ts";

const style = `
:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
body { margin: 0; min-height: 100vh; display: grid; place-items: center; background: light-dark(#f6f7f9, #121318); color: light-dark(#1c1f26, #e8eaee); }
main { width: min(24rem, calc(100vw - 2rem)); box-sizing: border-box; padding: 2rem; border: 1px solid light-dark(#e3e5ea, #33363f); border-radius: 12px; background: light-dark(#fff, #1b1d23); }
h1 { font-size: 1.25rem; margin: 0 0 .5rem; } p { margin: 0; color: light-dark(#5c6370, #9aa1ad); } form { margin: 1.5rem 0 0; }
button { width: 100%; padding: .7rem 1rem; border: 0; border-radius: 8px; background: light-dark(#1c1f26, #e8eaee); color: light-dark(#fff, #1c1f26); font: inherit; font-weight: 600; cursor: pointer; }
button:focus-visible { outline: 2px solid #5b6cff; outline-offset: 2px; }`;

interface LinkPage {
  title: string;
  text: string;
  /** Posts the token back; absent on a page that only tells. */
  form?: { action: string; token: string; button: string };
}

function linkPage({ title, text, form }: LinkPage): string {
  const heading = escapeHtml(title);
  const posted = form
    ? `<form method="post" action="${form.action}"><input type="hidden" name="token" value="${escapeHtml(form.token)}"><button>${form.button}</button></form>`
    : "";
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="robots" content="noindex"><title>${heading}</title><style>${style}</style></head>
<body><main><h1>${heading}</h1><p>${escapeHtml(text)}</p>${posted}</main></body></html>`;
}

/** Asks whoever opened a link elsewhere than where it was asked for; nothing is used up before they agree. */
export const confirmLinkPage = (applicationName: string, token: string): string =>
  linkPage({
    title: `Continue to ${applicationName}?`,
    text: "This link was asked for in another browser or on another device. Go on only if it was you who asked.",
    form: { action: "verify", token, button: "Yes, continue" },
  });

/** Asks before the session ends that a mail told of. */
export const confirmRevocationPage = (applicationName: string, token: string): string =>
  linkPage({
    title: "Sign that browser out?",
    text: `The sign-in to ${applicationName} that the mail tells of ends at once. Change your password afterwards if it was not you.`,
    form: { action: "revoke_session", token, button: "Sign it out" },
  });

export const revokedPage = (applicationName: string): string =>
  linkPage({
    title: "Signed out",
    text: `That browser is signed out of ${applicationName}. If it was not you who signed in, change your password now.`,
  });
