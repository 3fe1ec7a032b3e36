import { afterAll, beforeAll, expect, test } from "vitest";
import type { ClerkClient } from "../client/create-clerk-client.ts";
import { createClerkClient } from "../client/create-clerk-client.ts";
import type { ApiServer, ReceivedCall } from "./api-server.ts";
import { startApiServer } from "./api-server.ts";

/** A method, a call of it, and the requests it must send as `METHOD /path [?query] [body]`. */
export type EndpointRow = [name: string, call: (client: ClerkClient) => Promise<unknown>, ...expected: string[]];

/** A received call as one line. */
export function lineOf({ method, path, query, body }: ReceivedCall): string {
  return [`${method} ${path}`, query && `?${query}`, body].filter(Boolean).join(" ");
}

/** Declares one test a row: what the call sends to a real server. */
export function testEndpoints(rows: EndpointRow[]): void {
  let api: ApiServer;
  let client: ClerkClient;

  beforeAll(async () => {
    api = await startApiServer();
    api.routes = new Proxy({}, { get: () => () => ({ body: {} }) });
    client = createClerkClient({
      secretKey: "sk_test_1",
      apiUrl: api.url,
      machineSecretKey: "ak_machine",
    });
  });
  afterAll(() => api[Symbol.asyncDispose]());

  test.each(rows)("%s", async (_name, call, ...expected) => {
    api.calls.length = 0;
    await call(client);
    expect(api.calls.map(lineOf)).toEqual(expected);
  });
}
