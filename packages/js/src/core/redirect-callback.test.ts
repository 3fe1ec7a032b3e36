// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

import type { HandleOAuthCallbackParams } from "@latchkey/shared/types";

import { CookieJar, openTab } from "../testing/browser.ts";
import type { FakeFapi } from "../testing/fake-fapi.ts";
import { startFakeFapi } from "../testing/fake-fapi.ts";
import type { FakeAttempt, FakeClient } from "../testing/fake-instance.ts";
import { verification } from "../testing/fake-views.ts";

let fapi: FakeFapi;
beforeEach(async () => {
  fapi = await startFakeFapi();
});
afterEach(async () => {
  history.replaceState(null, "", "/");
  await fapi.stop();
});

const attempt = (values: Partial<FakeAttempt>): FakeAttempt => ({
  id: "sia_1",
  status: "needs_identifier",
  createdSessionId: null,
  values: {},
  ...values,
});

/** The page that a provider sends the browser back to, with what the server left on the client. */
async function comeBack(leave: (client: FakeClient) => void, params: HandleOAuthCallbackParams = {}) {
  const jar = new CookieJar();
  const before = openTab(fapi, jar);
  await before.load({ polling: false });
  leave([...fapi.instance.clients.values()][0]!);
  const clerk = openTab(fapi, jar);
  const visited: string[] = [];
  const go = (to: string) => void visited.push(to);
  await clerk.load({
    polling: false,
    signInUrl: "/sign-in",
    signUpUrl: "/sign-up",
    routerPush: go,
    routerReplace: go,
  });
  await clerk.handleRedirectCallback(
    { signInFallbackRedirectUrl: "/in", signUpFallbackRedirectUrl: "/up", ...params },
    go,
  );
  return { clerk, visited: visited.map((to) => to.replace(location.origin, "")) };
}

describe("handleRedirectCallback", () => {
  it("activates the session of a complete sign-in", async () => {
    const user = fapi.instance.addUser();
    const { clerk, visited } = await comeBack((client) => {
      const { id } = fapi.instance.openSession(client, user.id);
      client.signIn = attempt({ status: "complete", userId: user.id, createdSessionId: id });
    });
    expect(visited).toEqual(["/in"]);
    expect(clerk.user?.id).toBe(user.id);
  });

  it("turns an unknown account into a sign-up", async () => {
    const { visited } = await comeBack((client) => {
      client.signIn = attempt({ verification: verification("transferable", "oauth_google") });
    });
    expect(fapi.calls("POST", "/client/sign_ups")[0]?.body.get("transfer")).toBe("true");
    expect(visited).toEqual(["/sign-up#/continue"]);
  });

  it("does not where transfers are switched off", async () => {
    const leave = (client: FakeClient) => {
      client.signIn = attempt({ verification: verification("transferable", "oauth_google") });
    };
    expect((await comeBack(leave, { transferable: false })).visited).toEqual(["/sign-in"]);
    expect(fapi.calls("POST", "/client/sign_ups")).toHaveLength(0);
  });

  it("turns the sign-up of an existing account into a sign-in", async () => {
    const { visited } = await comeBack((client) => {
      client.signUp = attempt({
        id: "sua_1",
        status: "missing_requirements",
        verification: verification("transferable", "oauth_google", {
          error: { code: "external_account_exists", message: "" },
        }),
      });
    });
    expect(fapi.calls("POST", "/client/sign_ins")[0]?.body.get("transfer")).toBe("true");
    expect(visited).toEqual(["/sign-in"]);
  });

  it.each([
    ["needs_second_factor", "/sign-in#/factor-two"],
    ["needs_first_factor", "/sign-in#/factor-one"],
    ["needs_new_password", "/sign-in#/reset-password"],
    ["needs_identifier", "/sign-in"],
  ])("goes on with a sign-in that %s", async (status, expected) => {
    const user = fapi.instance.addUser();
    const { visited } = await comeBack((client) => {
      client.signIn = attempt({ status, userId: user.id });
    });
    expect(visited).toEqual([expected]);
  });

  it("goes on with a sign-up that misses something", async () => {
    const { visited } = await comeBack((client) => {
      client.signUp = attempt({
        id: "sua_1",
        status: "missing_requirements",
        verification: verification("verified", "oauth_google"),
      });
    });
    expect(visited).toEqual(["/sign-up#/continue"]);
  });

  it("activates the session of somebody who is signed in already", async () => {
    const user = fapi.instance.addUser();
    const { clerk, visited } = await comeBack((client) => {
      const { id } = fapi.instance.openSession(client, user.id);
      const error = { code: "identifier_already_signed_in", message: "", meta: { session_id: id } };
      client.signIn = attempt({ verification: verification("failed", "oauth_google", { error }) });
    });
    expect(visited).toEqual(["/in"]);
    expect(clerk.user?.id).toBe(user.id);
  });
});

describe("handleEmailLinkVerification", () => {
  it.each(["expired", "client_mismatch", "failed"])("throws for a link that is %s", async (status) => {
    history.replaceState(null, "", `/verify?__clerk_status=${status}`);
    const clerk = openTab(fapi);
    await clerk.load({ polling: false });
    await expect(clerk.handleEmailLinkVerification({})).rejects.toMatchObject({
      name: "EmailLinkError",
      code: status,
    });
  });

  it("activates the session that the link created in this browser", async () => {
    const user = fapi.instance.addUser();
    const jar = new CookieJar();
    await openTab(fapi, jar).load({ polling: false });
    const [client] = fapi.instance.clients.values();
    const { id } = fapi.instance.openSession(client!, user.id);
    history.replaceState(null, "", `/verify?__clerk_status=verified&__clerk_created_session=${id}`);
    const clerk = openTab(fapi, jar);
    await clerk.load({ polling: false });
    const go = vi.fn();
    await clerk.handleEmailLinkVerification({ redirectUrlComplete: "/done" }, go);
    expect(go).toHaveBeenCalledWith("/done");
    expect(clerk.session?.id).toBe(id);
  });

  it("says when the attempt waits on another device", async () => {
    history.replaceState(null, "", "/verify?__clerk_status=verified&__clerk_created_session=sess_elsewhere");
    const clerk = openTab(fapi);
    await clerk.load({ polling: false });
    const onVerifiedOnOtherDevice = vi.fn();
    await clerk.handleEmailLinkVerification({ onVerifiedOnOtherDevice });
    expect(onVerifiedOnOtherDevice).toHaveBeenCalledOnce();
  });
});
