import type { IncomingMessage, Server } from "node:http";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** A call that the server received. */
export interface ReceivedCall {
  method: string;
  path: string;
  query: string;
  headers: Record<string, string | string[] | undefined>;
  body: string;
}

/** What a route answers: a JSON body, or a status with one. */
interface Answer {
  status?: number;
  body?: unknown;
  headers?: Record<string, string | string[]>;
}

export type Route = (call: ReceivedCall) => Answer | Promise<Answer>;

/** An HTTP server on this machine that plays the API and remembers what it was asked. */
export interface ApiServer extends AsyncDisposable {
  url: string;
  calls: ReceivedCall[];
  /** Routes by `METHOD /path`; tests may change them. */
  routes: Record<string, Route>;
}

/** Starts a server; unknown routes answer 404 with the error envelope. */
export async function startApiServer(routes: Record<string, Route> = {}): Promise<ApiServer> {
  const calls: ReceivedCall[] = [];
  const api = { routes };
  const server: Server = createServer(async (request, response) => {
    const call = await readCall(request);
    calls.push(call);
    const route = api.routes[`${call.method} ${call.path}`] ?? notFound;
    const { status = 200, body, headers } = await route(call);
    response.writeHead(status, { "Content-Type": "application/json", ...headers });
    response.end(body === undefined ? undefined : typeof body === "string" ? body : JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return Object.assign(api, {
    url: `http://127.0.0.1:${port}`,
    calls,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  });
}

async function readCall(request: IncomingMessage): Promise<ReceivedCall> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const [path = "", query = ""] = (request.url ?? "").split("?");
  return {
    method: request.method ?? "",
    path,
    query,
    headers: request.headers,
    body: Buffer.concat(chunks).toString("utf8"),
  };
}

function notFound(): Answer {
  return {
    status: 404,
    body: {
      errors: [
        {
          code: "resource_not_found",
          message: "not found",
          long_message: "There is no such thing.",
        },
      ],
      clerk_trace_id: "trace_1",
    },
  };
}
