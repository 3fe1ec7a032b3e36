// @vitest-environment node
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, expect, it } from "vitest";

import { createApi, type Api } from "./api.ts";

let server: Server;
let answer: { status: number; type: string; body: string };
let api: Api;
beforeEach(async () => {
  server = createServer((_request, response) => {
    response.writeHead(answer.status, { "content-type": answer.type }).end(answer.body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  api = createApi({ baseUrl: () => baseUrl, sessionId: () => undefined, hooks: { before: [], after: [] } });
});
afterEach(() => {
  server.closeAllConnections();
  server.close();
});

const call = () => api({ path: "/client", method: "POST" });

it("answers what the API says, whatever the status", async () => {
  answer = { status: 422, type: "application/json", body: '{"errors":[]}' };
  expect(await call()).toMatchObject({ status: 422, body: { errors: [] } });
  answer = { status: 204, type: "text/plain", body: "" };
  expect(await call()).toMatchObject({ status: 204, body: null });
});

it.each([
  [502, "text/html", "<html><h1>Bad Gateway</h1></html>"],
  [200, "text/html", "<p>Sign in to the network of this hotel</p>"],
  [503, "application/json", ""],
])("takes a %s of something before the API (%s) for a network that is down", async (status, type, body) => {
  answer = { status, type, body };
  await expect(call()).rejects.toMatchObject({ code: "network_error" });
});

it("says so when nobody is there", async () => {
  server.close();
  await expect(call()).rejects.toMatchObject({ code: "network_error" });
});
