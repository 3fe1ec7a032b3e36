export { stripTrailingSlashes } from "@latchkey/shared/url";
export type { FrontendApiProxyOptions, ProxyError, ProxyErrorCode } from "./proxy/frontend-api-proxy.ts";
export { clerkFrontendApiProxy } from "./proxy/frontend-api-proxy.ts";
export { DEFAULT_PROXY_PATH, fapiUrlFromPublishableKey, matchProxyPath } from "./proxy/target.ts";
