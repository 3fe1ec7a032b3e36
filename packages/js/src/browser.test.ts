// @vitest-environment jsdom
import { buildPublishableKey } from "@latchkey/shared/keys";
import { afterEach, expect, it, vi } from "vitest";

const key = buildPublishableKey("127.0.0.1:4000", "development");
const page = window as unknown as { Clerk?: any; __clerk_publishable_key?: string; __clerk_environment?: object };

afterEach(() => {
  delete page.Clerk;
  delete page.__clerk_publishable_key;
  delete page.__clerk_environment;
  document.head.replaceChildren();
  vi.resetModules();
});

it("makes Clerk with what the script's tag says", async () => {
  const script = document.createElement("script");
  script.dataset["clerkPublishableKey"] = key;
  script.dataset["clerkProxyUrl"] = "http://localhost:4000";
  document.head.append(script);
  await import("./browser.ts");
  expect([page.Clerk.publishableKey, page.Clerk.proxyUrl, page.Clerk.status]).toEqual([
    key,
    "http://localhost:4000",
    "loading",
  ]);
});

it("goes by the page's variable", async () => {
  page.__clerk_publishable_key = key;
  await import("./browser.ts");
  expect(page.Clerk.frontendApi).toBe("127.0.0.1:4000");
});

it("hands out the class where no key is known, and never replaces what is there", async () => {
  await import("./browser.ts");
  const { Clerk } = await import("./clerk.ts");
  expect(page.Clerk).toBe(Clerk);
  vi.resetModules();
  page.Clerk = "mine";
  await import("./browser.ts");
  expect(page.Clerk).toBe("mine");
});

it("lets framework SDKs watch the attempts", async () => {
  page.__clerk_publishable_key = key;
  await import("./browser.ts");
  const { __internal_state: state } = page.Clerk;
  expect(state.signInSignal()).toMatchObject({ fetchStatus: "idle", signIn: { status: "needs_identifier" } });
  expect(state.signUpSignal()).toBe(state.signUpSignal());
  const seen: string[] = [];
  const stop = state.__internal_effect(() => seen.push(state.signInSignal().fetchStatus));
  const failing = state.signInSignal().signIn.emailCode.sendCode();
  await vi.waitFor(() => expect(seen).toEqual(["idle", "fetching", "idle"]));
  stop();
  expect((await failing).error.code).toBe("attempt_step_missing");
});

it.each([
  ["for its key and page", key, location.origin, true],
  ["for its key and any page", key, null, true],
  ["for another page", key, "http://localhost:1", false],
  ["for another key", buildPublishableKey("127.0.0.1:1", "development"), null, false],
])("begins with an environment that came %s, or not", async (_, publishableKey, origin, isTaken) => {
  page.__clerk_publishable_key = key;
  const environment = { display_config: { application_name: "Given" } };
  page.__clerk_environment = { publishableKey, origin, environment };
  await import("./browser.ts");
  const { coreOf } = await import("./core/core-of.ts");
  expect(coreOf(page.Clerk).headStart?.environment).toBe(isTaken ? environment : undefined);
});
