/** One environment variable that the server reads. The table in docs/reference/environment.md is printed from this. */
export interface EnvironmentVariable {
  readonly name: string;
  readonly summary: string;
  readonly fallback: string;
}

export const environmentVariables = [
  {
    name: "DATABASE_URL",
    summary: "`postgres://` URL of the database. Without it the embedded database in the data directory is used.",
    fallback: "",
  },
  {
    name: "LATCHKEY_DATA_DIR",
    summary: "Directory of the embedded database and of the generated master key.",
    fallback: ".latchkey",
  },
  { name: "LATCHKEY_PORT", summary: "Port to listen on; 0 takes a free one.", fallback: "4000" },
  { name: "LATCHKEY_HOST", summary: "Address to listen on.", fallback: "127.0.0.1 and ::1" },
  {
    name: "LATCHKEY_PUBLIC_URL",
    summary: "Origin under which browsers reach this server.",
    fallback: "http://localhost:PORT",
  },
  {
    name: "LATCHKEY_MASTER_KEY",
    summary:
      "64 hexadecimal digits; encrypts secrets at rest. Generated into the data directory when absent; required with DATABASE_URL outside it.",
    fallback: "",
  },
  {
    name: "LATCHKEY_TRUSTED_PROXIES",
    summary: "Comma-separated addresses of proxies whose X-Forwarded-* headers are believed.",
    fallback: "",
  },
  {
    name: "LATCHKEY_SMTP_URL",
    summary: "`smtp://user:password@host:port` for outgoing mail. Without it, mail stays in the inbox of development.",
    fallback: "",
  },
  {
    name: "LATCHKEY_SMS_URL",
    summary:
      "Provider of text messages: `twilio://SID:TOKEN@api.twilio.com?from=NUMBER`, `vonage://KEY:SECRET@api.nexmo.com?from=NUMBER` (both take `whatsapp_from`), or `https://HOST/PATH?secret=whsec_…` for signed posts to a service of your own. Without it, text messages stay in the inbox of development.",
    fallback: "",
  },
  {
    name: "LATCHKEY_BREACHED_PASSWORDS_URL",
    summary:
      "Origin of a range API of breached passwords, asked by production instances with five digits of a hash; `off` asks none and leaves a list of common passwords.",
    fallback: "https://api.pwnedpasswords.com",
  },
  {
    name: "LATCHKEY_TURNSTILE_URL",
    summary:
      "Origin that checks answers to Turnstile challenges, such as a relay of your own network; used by instances whose bot protection is Turnstile.",
    fallback: "https://challenges.cloudflare.com",
  },
  {
    name: "LATCHKEY_WEBHOOK_PRIVATE_NETWORKS",
    summary: "`allow` lets webhooks of production instances go to private addresses too.",
    fallback: "deny",
  },
  {
    name: "LATCHKEY_GEO_DATABASE",
    summary:
      "Path of an .mmdb file of cities or countries, such as GeoLite2 or DB-IP; tells where sessions come from. Read again when it changes.",
    fallback: "",
  },
  { name: "LATCHKEY_LOG_LEVEL", summary: "`trace`, `debug`, `info`, `warn`, `error` or `silent`.", fallback: "info" },
  { name: "LATCHKEY_POOL_SIZE", summary: "Connections to Postgres for each process.", fallback: "20" },
] as const satisfies readonly EnvironmentVariable[];

export type VariableName = (typeof environmentVariables)[number]["name"];
export type Environment = Partial<Record<VariableName, string>>;

/** The variables of this process that concern the server. The only place that reads `process.env`. */
export function readEnvironment(): Environment {
  const entries = environmentVariables.flatMap(({ name }) => {
    const value = process.env[name];
    return value === undefined || value === "" ? [] : [[name, value] as const];
  });
  return Object.fromEntries(entries);
}
