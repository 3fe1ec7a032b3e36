// @vitest-environment node
import type { AuthObject } from "@latchkey/backend/internal";
import {
  authenticatedMachineObject,
  invalidTokenAuthObject,
  signedInAuthObject,
  signedOutAuthObject,
  unauthenticatedMachineObject,
} from "@latchkey/backend/internal";
import { describe, expect, test } from "vitest";
import type { ProtectConditions, ProtectOptions } from "./protect-params.ts";
import { parseProtect } from "./protect-params.ts";
import { protect, showsOwnPage } from "./protect.ts";

const claims = { sub: "user_1", sid: "sess_1", v: 2, sts: "active", o: { id: "org_1", rol: "admin" } };
const user = signedInAuthObject({}, "token", claims as never);
const plainUser = signedInAuthObject({}, "token", { ...claims, o: undefined } as never);
const pending = signedInAuthObject({}, "token", { ...claims, sts: "pending" } as never);
const nobody = signedOutAuthObject();
const machine = authenticatedMachineObject("api_key", "ak_1", {
  id: "ak",
  subject: "user_1",
  scopes: [],
  claims: null,
  name: "n",
});

const page = { "sec-fetch-dest": "document" };
const call = { "sec-fetch-dest": "empty", accept: "application/json" };
const action = { "next-action": "id", accept: "text/x-component", "next-url": "/x" };

type Arguments = [first?: ProtectConditions | ProtectOptions, second?: ProtectOptions];

function outcome(auth: AuthObject, headers: Record<string, string>, args: Arguments = [], ownPage = false): string {
  const leave = (name: string) => (url?: string) => {
    throw new Error([name, url].filter(Boolean).join(" "));
  };
  const exits = {
    redirect: leave("redirect"),
    redirectToSignIn: leave("sign-in"),
    notFound: leave("404"),
    unauthorized: leave("401"),
  } as never;
  try {
    return protect({ auth, headers: new Headers(headers), showsOwnPage: ownPage, exits }, parseProtect(...args)) ===
      auth
      ? "in"
      : "changed";
  } catch (error) {
    return (error as Error).message;
  }
}

describe("protect", () => {
  test.each<[string, AuthObject, Record<string, string>, Arguments, string]>([
    ["a user", user, page, [], "in"],
    ["nobody at a page", nobody, page, [], "sign-in"],
    ["nobody at an old browser's page", nobody, { accept: "text/html,*/*" }, [], "sign-in"],
    ["nobody in a frame", nobody, { "sec-fetch-dest": "iframe" }, [], "sign-in"],
    ["nobody by Next's router", nobody, { "next-url": "/x", rsc: "1" }, [], "sign-in"],
    ["nobody by the Pages Router's data", nobody, { "x-nextjs-data": "1" }, [], "sign-in"],
    ["nobody's call", nobody, call, [], "404"],
    ["nobody's server action", nobody, action, [], "401"],
    [
      "nobody's form without script",
      nobody,
      { ...page, "content-type": "multipart/form-data; boundary=x" },
      [],
      "sign-in",
    ],
    ["nobody, with an address", nobody, call, [{ unauthenticatedUrl: "/in" }], "redirect /in"],
    ["a pending session", pending, page, [], "sign-in"],
    ["a role that holds", user, page, [{ role: "org:admin" }], "in"],
    ["a role that does not", user, page, [{ role: "org:member" }], "404"],
    ["a role that does not, with an address", user, page, [{ role: "x" }, { unauthorizedUrl: "/no" }], "redirect /no"],
    ["both in one object", user, page, [{ role: "x", unauthorizedUrl: "/no" } as never], "redirect /no"],
    ["a function that agrees", user, page, [(has) => has({ role: "admin" })], "in"],
    ["a function that does not", user, page, [() => false], "404"],
    ["an organization wanted, active", user, page, [{ organizationId: true }], "in"],
    ["an organization wanted, none active", plainUser, page, [{ organizationId: true }], "404"],
    ["a key of another age", user, page, [{ somethingElse: 1 } as never], "in"],
    ["a key of another age, nobody", nobody, page, [{ somethingElse: 1 } as never], "sign-in"],
    ["undefined conditions", user, page, [{ role: undefined }], "in"],
    ["a machine where a session is wanted", machine, call, [], "401"],
    ["a machine that is wanted", machine, call, [{ token: "api_key" }], "in"],
    ["one of several", machine, call, [{ token: ["session_token", "api_key"] }], "in"],
    ["any", user, call, [{ token: "any" }], "in"],
    ["a session where a machine is wanted", user, page, [{ token: "api_key" }], "401"],
    ["an unproven machine", unauthenticatedMachineObject("api_key"), call, [{ token: "api_key" }], "401"],
    ["no known token", invalidTokenAuthObject(), call, [{ token: ["api_key"] }], "401"],
    ["no known token, with an address", invalidTokenAuthObject(), page, [{ unauthorizedUrl: "/no" }], "redirect /no"],
  ])("%s", (_name, auth, headers, args, expected) => {
    expect(outcome(auth, headers, args)).toBe(expected);
  });

  test("the sign-in page lets its visitors in, whatever it asks of users", () => {
    expect(outcome(nobody, page, [], true)).toBe("in");
    expect(outcome(user, page, [{ role: "x" }], true)).toBe("404");
  });
});

describe("showsOwnPage", () => {
  const shows = (pathname: string, pages: (string | undefined)[], method = "GET", headers = {}) =>
    showsOwnPage({ method, headers: new Headers(headers) }, pathname, pages);

  test.each<[string, (string | undefined)[], boolean]>([
    ["/sign-in", ["/sign-in"], true],
    ["/sign-in/factor-one", ["/sign-in"], true],
    ["/sign-in", ["/sign-in/?a=1"], true],
    ["/sign-inside", ["/sign-in"], false],
    ["/sign-up", ["/sign-in", "/sign-up"], true],
    ["/anything", ["/"], false],
    ["/anything", ["", undefined], false],
    ["/sign-in", ["https://accounts.example.com/sign-in"], false],
    ["/evil/sign-in", ["//evil/sign-in"], false],
  ])("%s of %j: %s", (pathname, pages, expected) => {
    expect(shows(pathname, pages)).toBe(expected);
  });

  test("a server action that is sent there shows nothing", () => {
    expect(shows("/sign-in", ["/sign-in"], "POST")).toBe(false);
    expect(shows("/sign-in", ["/sign-in"], "GET", action)).toBe(false);
  });
});
