import { getCookieSuffix } from "@latchkey/shared/keys";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createTestInstance, sharedServer, startTestServer, type Server } from "../../testing/index.ts";

let server: Server;
let port: string;
beforeAll(async () => {
  server = await startTestServer();
  port = new URL(server.url).port;
});
afterAll(() => server.stop());

const read = (headers: Record<string, string>): Promise<Response> =>
  fetch(`http://127.0.0.1:${port}/v1/environment`, { headers });
const cookies = (response: Response): string[] =>
  response.headers.getSetCookie().map((line) => line.split("=")[0] ?? "");

describe("the development browser of an app at another port of this machine", () => {
  it("comes as a cookie of the name that both share, once", async () => {
    const [{ instance } = { instance: undefined }] = await server.keys();
    const suffix = await getCookieSuffix(instance?.publishableKey ?? "");
    const first = await read({ origin: "http://127.0.0.1:3000" });
    expect(cookies(first)).toEqual(["__clerk_db_jwt", `__clerk_db_jwt_${suffix}`]);
    const kept = first.headers
      .getSetCookie()
      .map((line) => line.split(";")[0])
      .join("; ");
    expect(cookies(await read({ origin: "http://127.0.0.1:3000", cookie: kept }))).toEqual([]);
  });

  it.each([
    ["of another name", { origin: "http://localhost:3000" }],
    ["of another machine", { origin: "https://app.example" }],
    ["that is no page", {}],
    ["without an origin", { origin: "null" }],
  ])("does not come to an app %s", async (_name, headers) => {
    expect(cookies(await read(headers as Record<string, string>))).toEqual([]);
  });

  it("does not come to the pages of the server itself", async () => {
    expect(cookies(await read({ origin: `http://127.0.0.1:${port}` }))).toEqual([]);
  });

  it("does not come in production", async () => {
    const live = await createTestInstance(await sharedServer(), {}, { environment: "production" });
    const answer = await live.browser({ origin: `http://${live.host}:3000` }).get("/v1/environment");
    expect(answer.headers.getSetCookie()).toEqual([]);
  });
});
