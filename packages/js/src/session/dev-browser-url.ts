import * as queryNames from "@latchkey/shared/query-names";

const devHosts = /(\.((lcl|stg|lclstage|stgstage)\.dev|(dev|stg|accounts)\.lclclerk\.com)|accounts(stage)?\.dev)$/;

/** True for the shared development hosts, whose cookies an application's page never sees. */
export function usesDevBrowser(frontendApi: string, isDevelopment: boolean): boolean {
  return isDevelopment && devHosts.test(frontendApi);
}

/** Takes the dev browser token that another origin handed over out of the page's URL. */
export function takeDevBrowserFromUrl(): string | undefined {
  const url = new URL(location.href);
  const token = url.searchParams.get(queryNames.devBrowser);
  url.searchParams.delete(queryNames.devBrowser);
  url.searchParams.delete(queryNames.legacyDevSession);
  if (url.href !== location.href) history.replaceState(history.state, "", url);
  return token ?? undefined;
}
