import type { Settings } from "@latchkey/contract/settings";
import { textDirection } from "@latchkey/shared/text-direction";
import { escapeHtml } from "../../lib/html.ts";
import { portalStyle } from "./style.ts";
import { portalTexts, type PortalTexts } from "./texts.ts";

/** What every hosted page needs. */
export interface Frame {
  settings: Settings;
  /** BCP 47. */
  locale: string;
  /** Of the content security policy. */
  nonce: string;
}

/** A page that a component goes into. */
export interface ComponentPage extends Frame {
  title: keyof PortalTexts;
  kind: string;
  publishableKey: string;
  proxyUrl: string | null;
  homeUrl: string;
  /** For the script, as JSON. */
  data: object;
}

/** A page that only tells something, with one thing to do. */
export interface NoticePage extends Frame {
  title: keyof PortalTexts;
  text: keyof PortalTexts;
  action?: { text: keyof PortalTexts; href: string };
}

// The first of them comes with the environment of the page that says where it is.
const scripts = "/npm/@clerk/clerk-js@5/dist";

/** A script that does not come is told of where its component would have been. */
const watch = `addEventListener("error",e=>{if(e.target.localName==="script")document.documentElement.dataset.failed=""},true)`;

export function componentPage(page: ComponentPage): string {
  const { settings, nonce, kind, data } = page;
  const texts = portalTexts(page.locale, settings.application_name);
  const key = `data-clerk-publishable-key="${escapeHtml(page.publishableKey)}"`;
  const proxy = page.proxyUrl === null ? "" : ` data-clerk-proxy-url="${escapeHtml(page.proxyUrl)}"`;
  const head = `<script nonce="${nonce}">${watch}</script>
<script nonce="${nonce}" defer referrerpolicy="origin" src="${scripts}/clerk.browser.js" ${key}${proxy}></script>
<script nonce="${nonce}" defer src="${scripts}/accounts.browser.js"></script>`;
  const isWide = kind === "user";
  const body = `${isWide ? header(settings, page.homeUrl) : ""}<main${isWide ? ' class="wide"' : ""}>
<div data-page="${escapeHtml(JSON.stringify(data))}"></div>
<div class="card placeholder" aria-hidden="true"><i></i><i></i><i></i><i></i><i></i></div>
<div class="card failed" role="alert"><h1>${escapeHtml(texts.failed)}</h1><a class="action" href="">${escapeHtml(texts.retry)}</a></div>
<noscript><div class="card"><p>${escapeHtml(texts.noScript)}</p></div></noscript>
</main>`;
  return html(page, texts[page.title], head, body);
}

export function noticePage(page: NoticePage): string {
  const texts = portalTexts(page.locale, page.settings.application_name);
  const { action } = page;
  const link = action
    ? `<a class="action" href="${escapeHtml(action.href)}">${escapeHtml(texts[action.text])}</a>`
    : "";
  const body = `<main><div class="card"><h1>${escapeHtml(texts[page.title])}</h1><p>${escapeHtml(texts[page.text])}</p>${link}</div></main>`;
  return html(page, texts[page.title], "", body);
}

function header({ application_name: name, urls }: Settings, home: string): string {
  const logo = urls.logo_image
    ? `<img src="${escapeHtml(urls.logo_image)}" alt="${escapeHtml(name)}">`
    : `<span>${escapeHtml(name)}</span>`;
  return `<header><a href="${escapeHtml(home)}">${logo}</a><div data-user-button></div></header>`;
}

function html({ settings, locale, nonce }: Frame, title: string, head: string, body: string): string {
  const { favicon_image: favicon } = settings.urls;
  const { theme } = settings.account_portal.appearance;
  // Without one browsers ask for /favicon.ico.
  const icon = `<link rel="icon" href="${escapeHtml(favicon ?? "data:,")}">`;
  return `<!doctype html>
<html lang="${escapeHtml(locale)}" dir="${textDirection(locale)}" data-theme="${theme}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex">
<title>${escapeHtml(title)}</title>
${icon}
<style nonce="${nonce}">${portalStyle(settings)}</style>
${head}</head>
<body>${body}</body></html>`;
}
