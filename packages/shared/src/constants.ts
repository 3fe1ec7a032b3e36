/** Names of the cookies that the platform, the browser SDK and the server SDKs share. */
export * as cookieNames from "./cookie-names.ts";
/** Names of the query parameters that travel between the app and the Frontend API. */
export * as queryNames from "./query-names.ts";

/** Header names, lower case, as the Fetch `Headers` object reports them. */
export const headerNames = {
  accept: "accept",
  authorization: "authorization",
  cacheControl: "cache-control",
  contentType: "content-type",
  cookie: "cookie",
  host: "host",
  location: "location",
  nextUrl: "next-url",
  nextAction: "next-action",
  nonce: "x-nonce",
  origin: "origin",
  referer: "referer",
  secFetchDest: "sec-fetch-dest",
  secFetchMode: "sec-fetch-mode",
  setCookie: "set-cookie",
  userAgent: "user-agent",
  forwardedHost: "x-forwarded-host",
  forwardedProto: "x-forwarded-proto",
  forwardedPort: "x-forwarded-port",
  apiVersion: "clerk-api-version",
  proxyUrl: "clerk-proxy-url",
  secretKey: "clerk-secret-key",
  devBrowser: "clerk-db-jwt",
  authStatus: "x-clerk-auth-status",
  authReason: "x-clerk-auth-reason",
  authMessage: "x-clerk-auth-message",
  authToken: "x-clerk-auth-token",
  authSignature: "x-clerk-auth-signature",
  clerkUrl: "x-clerk-clerk-url",
  clerkRequestData: "x-clerk-request-data",
  clerkRedirectTo: "x-clerk-redirect-to",
  enableDebug: "x-clerk-debug",
} as const;

/** Version of the wire that the browser SDK asks of the Frontend API, and the server SDKs of the Backend API. */
export const apiVersions = { frontend: "2026-05-12", backend: "2026-05-12" } as const;
