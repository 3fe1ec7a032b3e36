import { pino, type Logger } from "pino";
import { openBreachedPasswords } from "./adapters/breached-passwords/breached-passwords.ts";
import { noGeo, openGeo } from "./adapters/geo/geo.ts";
import { inboxOnlyTransport, type Transport } from "./adapters/mail/transport.ts";
import { Simulator } from "./adapters/simulator/simulator.ts";
import { openSms } from "./adapters/sms/sms.ts";
import type { ServerConfig } from "./config/config.ts";
import { resolveMasterKey } from "./config/master-key.ts";
import type { AppContext } from "./context.ts";
import { Secrets } from "./crypto/secrets.ts";
import { connect, type Database } from "./db/connect.ts";
import { migrate } from "./db/migrate.ts";
import { HeldSessions } from "./domain/clients/index.ts";
import { InstanceCache, SigningKeys } from "./domain/instances/index.ts";
import { Jobs } from "./jobs/jobs.ts";
import { systemClock, type Clock } from "./lib/clock.ts";
import { findTemplate } from "./template.ts";

export interface AppOptions {
  clock?: Clock;
  log?: Logger;
  database?: Database;
}

/** Header names and fields that never reach the log. */
const redact = {
  paths: [
    "*.password",
    "*.secret",
    "*.client_secret",
    "*.private_key",
    "*.token",
    "*.authorization",
    "*.cookie",
    "err.query",
    "err.parameters",
  ],
  censor: "[redacted]",
};

/** Opens the database, brings it up to date and builds what every part of the server works with. */
export async function createApp(config: ServerConfig, options: AppOptions = {}): Promise<AppContext> {
  const log = options.log ?? pino({ level: config.logLevel, redact });
  const clock = options.clock ?? systemClock;
  const sms = openSms(config.smsUrl, clock);
  const geo = config.geoDatabase ? await openGeo(config.geoDatabase) : noGeo;
  const location = { url: config.databaseUrl, directory: config.dataDirectory, poolSize: config.poolSize };
  const database =
    options.database ?? (await connect({ ...location, template: config.databaseUrl ? undefined : findTemplate() }));
  try {
    const secrets = new Secrets(resolveMasterKey(config));
    await migrate(database.db);
    const jobs = new Jobs(database, log);
    await jobs.prepare();
    return {
      config,
      database,
      db: database.db,
      clock,
      log,
      secrets,
      signingKeys: new SigningKeys(secrets),
      instances: new InstanceCache(database.db, clock),
      heldSessions: new HeldSessions(database.db),
      jobs,
      mail: await openMail(config.smtpUrl),
      sms,
      breachedPasswords: openBreachedPasswords(config.breachedPasswordsUrl, clock, log),
      geo,
      simulator: new Simulator((error) => log.error({ err: error }, "simulated provider")),
      publicUrl: config.publicUrl ?? `http://localhost:${config.port}`,
    };
  } catch (error) {
    await database.close();
    throw error;
  }
}

async function openMail(smtpUrl: string | undefined): Promise<Transport> {
  if (!smtpUrl) return inboxOnlyTransport;
  const { smtpTransport } = await import("./adapters/mail/smtp.ts");
  return smtpTransport(smtpUrl);
}
