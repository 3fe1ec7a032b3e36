import path from "node:path";
import { parseWebUrl } from "../lib/web-url.ts";
import type { Environment } from "./env.ts";

export interface ServerConfig {
  readonly port: number;
  /** Addresses to listen on. */
  readonly hosts: readonly string[];
  readonly databaseUrl: string | undefined;
  readonly dataDirectory: string | undefined;
  readonly publicUrl: string | undefined;
  /** 32 bytes; undefined when it has to be read from or generated into the data directory. */
  readonly masterKey: Buffer | undefined;
  readonly trustedProxies: readonly string[];
  readonly smtpUrl: string | undefined;
  readonly smsUrl: string | undefined;
  /** Path of a MaxMind DB file; undefined leaves places unknown. */
  readonly geoDatabase: string | undefined;
  /** Origin of the range API of breached passwords; undefined asks none. */
  readonly breachedPasswordsUrl: string | undefined;
  /** Origin that is asked instead of Cloudflare whether a Turnstile challenge was passed. */
  readonly turnstileUrl: string | undefined;
  readonly allowPrivateWebhooks: boolean;
  /** Folder of the built browser scripts. */
  readonly browserDirectory: string;
  readonly logLevel: string;
  readonly poolSize: number;
  /** Compare every answer with its contract; costs time, meant for tests. */
  readonly checkResponses: boolean;
}

export class ConfigError extends Error {
  override name = "ConfigError";
}

const logLevels = ["trace", "debug", "info", "warn", "error", "silent"];

/**
 * The configuration that the environment describes; `overrides` are command line flags.
 *
 * @throws ConfigError naming the variable and what it takes.
 */
export function parseConfig(env: Environment, overrides: Partial<ServerConfig> = {}): ServerConfig {
  const logLevel = env.LATCHKEY_LOG_LEVEL ?? "info";
  if (!logLevels.includes(logLevel))
    throw new ConfigError(`LATCHKEY_LOG_LEVEL is ${logLevel}; it takes one of ${logLevels.join(", ")}.`);
  return {
    port: integer("LATCHKEY_PORT", env.LATCHKEY_PORT, 4_000, 0, 65_535),
    hosts: env.LATCHKEY_HOST ? [env.LATCHKEY_HOST] : ["127.0.0.1", "::1"],
    databaseUrl: databaseUrl(env.DATABASE_URL),
    dataDirectory: env.LATCHKEY_DATA_DIR ?? ".latchkey",
    publicUrl: origin("LATCHKEY_PUBLIC_URL", env.LATCHKEY_PUBLIC_URL),
    masterKey: masterKey(env.LATCHKEY_MASTER_KEY),
    trustedProxies: list(env.LATCHKEY_TRUSTED_PROXIES),
    smtpUrl: env.LATCHKEY_SMTP_URL,
    smsUrl: env.LATCHKEY_SMS_URL,
    geoDatabase: env.LATCHKEY_GEO_DATABASE,
    breachedPasswordsUrl:
      env.LATCHKEY_BREACHED_PASSWORDS_URL === "off"
        ? undefined
        : origin(
            "LATCHKEY_BREACHED_PASSWORDS_URL",
            env.LATCHKEY_BREACHED_PASSWORDS_URL ?? "https://api.pwnedpasswords.com",
          ),
    turnstileUrl: origin("LATCHKEY_TURNSTILE_URL", env.LATCHKEY_TURNSTILE_URL),
    allowPrivateWebhooks: env.LATCHKEY_WEBHOOK_PRIVATE_NETWORKS === "allow",
    browserDirectory: path.resolve(import.meta.dirname, "../../browser"),
    logLevel,
    poolSize: integer("LATCHKEY_POOL_SIZE", env.LATCHKEY_POOL_SIZE, 20, 1, 1_000),
    checkResponses: false,
    ...overrides,
  };
}

function integer(name: string, value: string | undefined, fallback: number, min: number, max: number): number {
  if (value === undefined) return fallback;
  const number = Number(value);
  if (!Number.isInteger(number) || number < min || number > max)
    throw new ConfigError(`${name} is ${value}; it takes a whole number from ${min} to ${max}.`);
  return number;
}

function databaseUrl(value: string | undefined): string | undefined {
  if (value === undefined) return undefined;
  if (!/^postgres(ql)?:\/\//.test(value)) throw new ConfigError("DATABASE_URL must begin with postgres://.");
  return value;
}

function origin(name: string, value: string | undefined): string | undefined {
  if (value === undefined) return undefined;
  const url = parseWebUrl(value);
  if (!url) throw new ConfigError(`${name} is ${value}; it takes an origin such as https://auth.example.com.`);
  return url.origin;
}

function masterKey(value: string | undefined): Buffer | undefined {
  if (value === undefined) return undefined;
  if (!/^[0-9a-f]{64}$/i.test(value))
    throw new ConfigError("LATCHKEY_MASTER_KEY takes 64 hexadecimal digits; make one with `openssl rand -hex 32`.");
  return Buffer.from(value, "hex");
}

const list = (value: string | undefined): string[] =>
  (value ?? "")
    .split(",")
    .map((part) => part.trim())
    .filter(Boolean);
