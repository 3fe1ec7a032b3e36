import { createServer as createHttpServer, type Server as HttpServer } from "node:http";
import type { AddressInfo } from "node:net";
import { getRequestListener } from "@hono/node-server";
import { createApp, type AppOptions } from "./app.ts";
import { ConfigError, type ServerConfig } from "./config/config.ts";
import type { AppContext } from "./context.ts";
import { createInstance, findInstances, readKeys, type InstanceKeys } from "./domain/instances/index.ts";
import { dispatch } from "./http/dispatch.ts";
import { jobHandlers } from "./jobs/handlers.ts";

/** A running server. */
export interface Server {
  readonly app: AppContext;
  /** Origin at which it answers, `http://localhost:PORT` when it listens on loopback. */
  readonly url: string;
  fetch(request: Request): Promise<Response>;
  /** Every instance with its keys in clear; for the operator only. */
  keys(): Promise<InstanceKeys[]>;
  stop(): Promise<void>;
}

/**
 * Opens the database, listens and starts the background work. A server without any instance gets one application
 * with a development instance.
 *
 * @throws ConfigError when a port is busy or the configuration is wrong, DirectoryInUseError when the data directory is.
 */
export async function createServer(config: ServerConfig, options: AppOptions = {}): Promise<Server> {
  const listeners: HttpServer[] = [];
  let app: AppContext | undefined;
  const listener = getRequestListener(async (request, { incoming }) => {
    if (!app) return new Response(null, { status: 503 });
    return dispatch(app, request, "socket" in incoming ? (incoming.socket.remoteAddress ?? "") : "");
  });
  let port = config.port;
  try {
    for (const host of config.hosts) {
      const http = createHttpServer((request, response) => void listener(request, response));
      port = await listen(http, host, port, host !== config.hosts[0]);
      listeners.push(http);
    }
    app = await createApp({ ...config, port }, options);
    await ensureInstance(app, port);
    await app.jobs.start(jobHandlers(app));
  } catch (error) {
    for (const http of listeners) http.close();
    throw error;
  }
  const running = app;
  return {
    app: running,
    url: running.publicUrl,
    fetch: (request) => dispatch(running, request, "127.0.0.1"),
    keys: () => readKeys(running),
    stop: () => stop(running, listeners),
  };
}

async function stop(app: AppContext, listeners: readonly HttpServer[]): Promise<void> {
  await Promise.all(
    listeners.map(
      (http) =>
        new Promise<void>((resolve) => {
          http.close(() => resolve());
          http.closeIdleConnections();
          setTimeout(() => http.closeAllConnections(), 2_000).unref();
        }),
    ),
  );
  await app.jobs.stop();
  app.mail.close();
  await app.database.close();
}

/** Listens and resolves with the port. An address that this machine does not have is no failure when it is not the first. */
function listen(http: HttpServer, host: string, port: number, isOptional: boolean): Promise<number> {
  return new Promise((resolve, reject) => {
    http.once("error", (error: NodeJS.ErrnoException) => {
      if (isOptional && (error.code === "EADDRNOTAVAIL" || error.code === "EAFNOSUPPORT")) resolve(port);
      else if (error.code === "EADDRINUSE")
        reject(
          new ConfigError(`Port ${port} is taken by another program. Stop it, or choose another port with --port.`),
        );
      else if (error.code === "EACCES")
        reject(new ConfigError(`Port ${port} may not be used by this account. Choose one above 1023 with --port.`));
      else reject(error);
    });
    http.listen(port, host, () => resolve((http.address() as AddressInfo).port));
  });
}

/** The first start creates one application with a development instance at the loopback names of this server. */
async function ensureInstance(app: AppContext, port: number): Promise<void> {
  if ((await findInstances(app)).length > 0) return;
  await createInstance(app, {
    environment: "development",
    frontendHosts: [`127.0.0.1:${port}`, `localhost:${port}`, `[::1]:${port}`],
  });
}
