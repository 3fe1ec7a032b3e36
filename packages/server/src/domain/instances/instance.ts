import type { Settings } from "@latchkey/contract/settings";
import type { Satellite } from "./satellite.ts";

/** A tenant: one environment of one application. */
export interface Instance {
  readonly id: string;
  readonly applicationId: string;
  readonly environment: "development" | "production";
  /** Hosts (with port, when there is one) at which the Frontend API of this instance answers. The first is in the key. */
  readonly frontendHosts: readonly string[];
  readonly proxyUrl: string | null;
  readonly homeUrl: string | null;
  /** Further origins whose browsers may call the Frontend API. */
  readonly allowedOrigins: readonly string[];
  /** Single pages, of native apps too, that browsers may be sent to. */
  readonly redirectUrls: readonly RedirectUrl[];
  /** Further domains of its apps. */
  readonly satellites: readonly Satellite[];
  readonly publishableKey: string;
  readonly settings: Settings;
  readonly settingsVersion: number;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

export interface RedirectUrl {
  readonly id: string;
  readonly url: string;
  readonly createdAt: Date;
}

export const isDevelopment = (instance: Instance): boolean => instance.environment === "development";

/** Whether test identifiers have the fixed code. */
export const isTestMode = (instance: Instance): boolean => instance.settings.test_mode ?? isDevelopment(instance);

/** Whether answers must not tell who has an account. */
export const hidesAccounts = ({ settings }: Instance): boolean =>
  settings.attack_protection.enumeration_protection.enabled;

/** The host inside the publishable key; a label of the instance, also where it is served elsewhere. */
export const keyHost = (instance: Instance): string => instance.frontendHosts[0] as string;

const loopback = /^(localhost|127\.0\.0\.1|\[::1\]|.*\.localhost)(:\d+)?$/;

/** Whether the key host names this very machine, where the Frontend API is plain http. */
export const isLoopbackHost = (host: string): boolean => loopback.test(host);

/** `iss` of the instance's tokens: scheme and key host. */
export function issuer(instance: Instance): string {
  const host = keyHost(instance);
  return `${isLoopbackHost(host) ? "http" : "https"}://${host}`;
}
