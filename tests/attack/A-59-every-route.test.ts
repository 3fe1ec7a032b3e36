import type { Server } from "@latchkey/server";
import * as bapi from "@latchkey/contract/bapi";
import * as fapi from "@latchkey/contract/fapi";
import type { AnyContract } from "@latchkey/contract";
import { createTestInstance, sharedServer, type TestInstance } from "@latchkey/server/testing";
import { beforeAll, describe, expect, it } from "vitest";

const contracts = (module: object): AnyContract[] =>
  Object.values(module).filter(
    (value): value is AnyContract => typeof value === "object" && value !== null && "path" in value,
  );
const browserRoutes = contracts(fapi);
const keyRoutes = contracts(bapi);
const nameOf = ({ method, path }: AnyContract): string => `${method} ${path}`;

/** Keys and settings, which are the same for everybody. */
const isPublic = ({ path }: AnyContract): boolean => /environment|\.well-known|jwks/.test(path);

let server: Server;
let t: TestInstance;
let victim: string;

beforeAll(async () => {
  server = await sharedServer();
  t = await createTestInstance(server);
  const { body } = await t.bapi("POST", "/v1/users", {
    email_address: ["victim@example.com"],
    password: "correct horse battery",
  });
  victim = body.id;
});

/** Calls a route as anybody can, with the ids of somebody in path, query and body. */
function call({ method, path }: AnyContract, headers: Record<string, string>): Promise<Response> {
  const url = new URL(path.replaceAll(/\{\w+\}/g, victim), server.url);
  url.searchParams.set("user_id", victim);
  const isRead = method === "GET";
  const body = new URLSearchParams({ user_id: victim, userId: victim, id: victim, sub: victim });
  if (!isRead && method !== "POST" && !headers["authorization"]) url.searchParams.set("_method", method);
  return server.fetch(
    new Request(url, {
      method: isRead ? "GET" : headers["authorization"] ? method : "POST",
      headers: { ...headers, ...(isRead ? {} : { "content-type": "application/x-www-form-urlencoded" }) },
      ...(isRead ? {} : { body }),
    }),
  );
}

describe("A-59: what carries or depends on a session is kept by nobody on the way", () => {
  it.each([...browserRoutes, ...keyRoutes].map((route) => [`${route.api} ${nameOf(route)}`, route] as const))(
    "%s",
    async (_, route) => {
      const authorization = route.api === "bapi" ? { authorization: `Bearer ${t.secretKey}` } : undefined;
      const answer = await call(route, { host: t.host, origin: "https://app.example", ...authorization });
      const cacheControl = answer.headers.get("cache-control") ?? "";
      if (answer.headers.has("set-cookie") || !isPublic(route)) expect(cacheControl).toBe("private, no-store");
      if (route.api === "fapi") expect(answer.headers.get("vary")).toContain("Origin");
    },
  );
});
