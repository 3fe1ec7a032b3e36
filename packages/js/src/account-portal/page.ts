import type { ClerkOptions, LocalizationResource } from "@latchkey/shared/types";

/** What the server says of a hosted page, as JSON in `data-page` of the element that the component goes into. */
export interface HostedPage {
  kind: "sign-in" | "sign-up" | "user" | "waitlist" | "start" | "popup-callback";
  options: ClerkOptions;
  /** Where the texts of the components are in the page's language; null when they bring it along. */
  localizationUrl: string | null;
  /** Origins that a popup may tell how it went. */
  openerOrigins: string[];
}

export function readPage(): { node: HTMLElement; page: HostedPage } {
  const node = document.querySelector<HTMLElement>("[data-page]");
  if (!node) throw new Error("This is none of the hosted pages.");
  return { node, page: JSON.parse(node.dataset["page"] ?? "") as HostedPage };
}

/**
 * The address of a step that is written behind the hash, as Clerk's browser code and links of components without paths
 * write it (`/sign-in#/factor-one?redirect_url=…`): the server has to see where it leads.
 */
export function withoutHash({ href, hash }: Pick<Location, "href" | "hash">): URL | undefined {
  if (!hash.startsWith("#/")) return undefined;
  const url = new URL(href);
  const step = new URL(`http://step${hash.slice(1)}`);
  url.hash = "";
  for (const [name, value] of step.searchParams) url.searchParams.set(name, value);
  const [, page = ""] = url.pathname.split("/");
  url.pathname = `/${page}${step.pathname.replace(/\/+$/, "")}`;
  return url;
}

/** @throws Error when the texts did not come. */
export async function loadLocalization(url: string | null): Promise<LocalizationResource | undefined> {
  if (url === null) return undefined;
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url} answered ${response.status}`);
  return (await response.json()) as LocalizationResource;
}
