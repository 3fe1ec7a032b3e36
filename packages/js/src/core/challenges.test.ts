// @vitest-environment jsdom
import type { LoadedClerk } from "@latchkey/shared/types";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

import { openTab } from "../testing/browser.ts";
import { makeChallenge } from "../testing/challenge.ts";
import type { FakeFapi } from "../testing/fake-fapi.ts";
import { startFakeFapi } from "../testing/fake-fapi.ts";
import { coreOf } from "./core-of.ts";

let fapi: FakeFapi;
beforeEach(async () => {
  fapi = await startFakeFapi();
});
afterEach(() => fapi.stop());

const refusal = (code: string) => ({ status: code === "requires_captcha" ? 401 : 400, body: { errors: [{ code }] } });
const made = makeChallenge(300);
const token = btoa(JSON.stringify(made));

/** A tab of an instance that asks for challenges; `refusals` are the answers to the next calls of a path. */
async function open(displayConfig: object = {}, refusals: Record<string, string[]> = {}) {
  fapi.intercept = ({ path, method }) => {
    if (path === "/client/captcha/challenge") return { status: 200, body: made.challenge };
    if (path === "/client/verify" && !refusals[path]?.length) return { status: 200, body: { response: null } };
    const code = method === "POST" ? refusals[path]?.shift() : undefined;
    return code ? refusal(code) : undefined;
  };
  const clerk = openTab(fapi);
  await clerk.load({ polling: false });
  const { environment } = coreOf(clerk);
  Object.assign(environment?.userSettings.signUp ?? {}, { captcha_enabled: true });
  Object.assign(environment?.displayConfig ?? {}, {
    captchaProvider: "altcha",
    captchaPublicKey: "key",
    captchaPublicKeyInvisible: "key",
    captchaWidgetType: "smart",
    captchaOauthBypass: ["oauth_google"],
    ...displayConfig,
  });
  return clerk as typeof clerk & LoadedClerk;
}

const sent = (path: string) => fapi.calls("POST", path).map(({ body }) => Object.fromEntries(body));
const person = { emailAddress: "ada@example.com", password: "a long secret" };

describe("a sign-up", () => {
  it("carries the answer to a challenge", async () => {
    const clerk = await open();
    await clerk.client.signUp.create(person);
    expect(sent("/client/sign_ups")).toEqual([
      expect.objectContaining({ captcha_token: token, captcha_widget_type: "invisible" }),
    ]);
  });

  it("tells the page's own place for it", async () => {
    const place = document.createElement("div");
    place.id = "clerk-captcha";
    document.body.append(place);
    const clerk = await open();
    await clerk.client.signUp.create(person);
    expect(sent("/client/sign_ups")[0]).toMatchObject({ captcha_widget_type: "smart" });
    expect(place.dataset["clState"]).toBe("idle");
    place.remove();
  });

  it("says why it carries none", async () => {
    const clerk = await open({ captchaPublicKeyInvisible: null });
    await clerk.client.signUp.create(person);
    expect(sent("/client/sign_ups")[0]).toMatchObject({ captcha_error: "captcha_unavailable" });
  });

  it("carries none where tests have passed it, or a provider vouches", async () => {
    const clerk = await open();
    await clerk.client.signUp.create({ strategy: "oauth_google", redirectUrl: "/", actionCompleteRedirectUrl: "/" });
    Object.assign(clerk.client, { captchaBypass: true });
    await clerk.client.signUp.create(person);
    expect(sent("/client/sign_ups").filter((fields) => "captcha_token" in fields)).toEqual([]);
    expect(sent("/client/sign_ups")).toHaveLength(2);
  });
});

it("a sign-in carries one only where a sign-up may come of it", async () => {
  const user = fapi.instance.addUser();
  const clerk = await open();
  await clerk.client.signIn.create({ identifier: user.email });
  await clerk.client.signIn.create({ identifier: user.email, signUpIfMissing: true } as never);
  expect(sent("/client/sign_ins").map((fields) => fields["captcha_token"])).toEqual([undefined, token]);
});

describe("a call that is answered by a demand for a challenge", () => {
  const path = "/client/sign_ins";
  const demands = (count: number) => ({ [path]: Array<string>(count).fill("requires_captcha") });

  it("is made again, up to three times", async () => {
    const user = fapi.instance.addUser();
    const clerk = await open({}, demands(3));
    await clerk.client.signIn.create({ identifier: user.email });
    expect(clerk.client.signIn.identifier).toBe(user.email);
    expect(sent(path)).toHaveLength(4);
    expect(sent("/client/verify")).toEqual(
      [1, 2, 3].map(() => ({ captcha_token: token, captcha_widget_type: "invisible", captcha_action: "verify" })),
    );
  });

  it("is given up after that", async () => {
    const clerk = await open({}, demands(10));
    await expect(clerk.client.signIn.create({ identifier: "ada@example.com" })).rejects.toMatchObject({
      errors: [{ code: "requires_captcha" }],
    });
    expect(sent(path)).toHaveLength(4);
  });

  it("fails with what the challenge failed with", async () => {
    const clerk = await open({}, { ...demands(1), "/client/verify": ["captcha_invalid"] });
    await expect(clerk.client.signIn.create({ identifier: "ada@example.com" })).rejects.toMatchObject({
      errors: [{ code: "captcha_invalid" }],
    });
    expect(sent(path)).toHaveLength(1);
  });
});
