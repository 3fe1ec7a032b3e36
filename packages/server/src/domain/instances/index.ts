export { accountsHost, accountsUrl } from "./accounts.ts";
export { addSecretKey, createInstance, type NewInstance } from "./create-instance.ts";
export { InstanceCache } from "./instance-cache.ts";
export {
  hidesAccounts,
  isDevelopment,
  isLoopbackHost,
  issuer,
  isTestMode,
  keyHost,
  type Instance,
} from "./instance.ts";
export { requireFreeClaims } from "./reserved-claims.ts";
export { requireRedirectTarget, requireWebTarget } from "./redirect-target.ts";
export { createRedirectUrl, deleteRedirectUrl, requireRedirectUrl } from "./redirect-urls.ts";
export { findInstanceById, findInstances } from "./find-instance.ts";
export { readKeys, type InstanceKeys } from "./read-keys.ts";
export { readSecrets } from "./settings-secrets.ts";
export { SigningKeys, type PublicJwk, type SigningKey } from "./signing-keys.ts";
export { mergeDeep, updateInstance } from "./update-instance.ts";
export { isOnSatellite, satelliteHost, satelliteUrl, type Satellite } from "./satellite.ts";
export { createSatellite, deleteSatellite, requireProxyUrl, updateSatellite } from "./satellites.ts";
export { frontendUrl, homeUrl, isAllowedHostname, isAllowedOrigin, pageUrl, requestedUrl } from "./urls.ts";
