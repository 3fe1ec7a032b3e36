import { createServer } from "node:http";
import type { IncomingMessage, Server, ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

import { buildPublishableKey } from "@latchkey/shared/keys";

import { FakeApiError, FakeInstance } from "./fake-instance.ts";
import { route } from "./fake-routes.ts";

/** One call that arrived. */
export interface SeenRequest {
  /** The verb that is meant, e.g. `PATCH` of a POST with `_method=PATCH`. */
  method: string;
  /** The verb that travelled. */
  verb: string;
  path: string;
  query: URLSearchParams;
  body: URLSearchParams;
  contentType: string | undefined;
}
type Intercept = (
  request: SeenRequest,
) => { status: number; body: unknown; headers?: Record<string, string> } | "hang up" | undefined;

/** A Frontend API over real HTTP with its state in memory: enough of sign-in, sign-up, sessions and users to drive the SDK. */
export interface FakeFapi {
  publishableKey: string;
  url: string;
  instance: FakeInstance;
  seen: SeenRequest[];
  /** Answers instead of the server while it returns something. */
  intercept: Intercept | undefined;
  calls: (method: string, path: string | RegExp) => SeenRequest[];
  stop: () => Promise<void>;
}

export async function startFakeFapi(): Promise<FakeFapi> {
  const instance = new FakeInstance();
  const fake: Partial<FakeFapi> & { seen: SeenRequest[]; intercept: Intercept | undefined } = {
    seen: [],
    intercept: undefined,
  };
  const server = createServer((request, response) => {
    void answer(fake as FakeFapi, request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return Object.assign(fake, {
    publishableKey: buildPublishableKey(host, "development"),
    url: `http://${host}`,
    instance,
    calls: (method: string, path: string | RegExp) =>
      fake.seen.filter(
        (seen) => seen.method === method && (typeof path === "string" ? seen.path === path : path.test(seen.path)),
      ),
    stop: () => stop(server),
  }) as FakeFapi;
}

async function answer(fake: FakeFapi, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const seen = await read(request);
  fake.seen.push(seen);
  const intercepted = fake.intercept?.(seen);
  if (intercepted === "hang up") {
    request.socket.destroy();
    return;
  }
  // Reading the settings makes no client: two calls at once would make two.
  const needsClient = seen.path !== "/environment";
  const clientId = needsClient ? fake.instance.clientOf(request.headers.cookie).id : "";
  const { status, body, headers } = intercepted ?? handle(fake.instance, clientId, seen);
  response.writeHead(status, {
    "content-type": "application/json",
    ...(needsClient && { "set-cookie": `__client=${clientId}; Path=/; HttpOnly; SameSite=Lax` }),
    ...headers,
  });
  response.end(JSON.stringify(body));
}

function handle(instance: FakeInstance, clientId: string, seen: SeenRequest) {
  try {
    return { status: 200, body: route(instance, clientId, seen), headers: {} };
  } catch (error) {
    if (!(error instanceof FakeApiError)) throw error;
    const { code, status, paramName } = error;
    const meta = paramName ? { param_name: paramName } : {};
    const errors = [{ code, message: code, long_message: `Long text of ${code}.`, meta }];
    return { status, body: { errors, clerk_trace_id: "trace" }, headers: {} };
  }
}

async function read(request: IncomingMessage): Promise<SeenRequest> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const url = new URL(request.url ?? "/", "http://fake");
  const verb = request.method ?? "GET";
  return {
    verb,
    method: url.searchParams.get("_method") ?? verb,
    path: url.pathname.replace(/^\/v1/, ""),
    query: url.searchParams,
    body: new URLSearchParams(Buffer.concat(chunks).toString()),
    contentType: request.headers["content-type"],
  };
}

function stop(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}
