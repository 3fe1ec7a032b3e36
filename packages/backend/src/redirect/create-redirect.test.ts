import { describe, expect, test } from "vitest";
import { development, production } from "../testing/keys.ts";
import type { CreateRedirectParams } from "./create-redirect.ts";
import { createRedirect } from "./create-redirect.ts";

const redirects = (params: Partial<CreateRedirectParams<string>> = {}) =>
  createRedirect({
    redirectAdapter: (url) => url,
    publishableKey: production.publishableKey,
    baseUrl: "https://app.example.com/dashboard?x=1",
    ...params,
  });

const back = { returnBackUrl: "https://app.example.com/dashboard?x=1" };
const encoded = encodeURIComponent(back.returnBackUrl);

describe("createRedirect", () => {
  test("leads to the hosted pages without pages of the app's own", () => {
    expect(redirects().redirectToSignIn(back)).toBe(`https://accounts.example.com/sign-in?redirect_url=${encoded}`);
    expect(redirects().redirectToSignUp()).toBe("https://accounts.example.com/sign-up");
    const local = redirects({ publishableKey: "pk_test_MTI3LjAuMC4xOjQwMDAk", baseUrl: "http://localhost:3000/" });
    expect(local.redirectToSignIn()).toBe("http://localhost:4000/sign-in");
  });

  test("leads to the app's own pages", () => {
    const own = redirects({ signInUrl: "/sign-in?a=1", signUpUrl: "/sign-up" });
    expect(own.redirectToSignIn({ returnBackUrl: "/x" })).toBe(
      "https://app.example.com/sign-in?a=1&redirect_url=https%3A%2F%2Fapp.example.com%2Fx",
    );
    expect(own.redirectToSignUp()).toBe("https://app.example.com/sign-up");
    expect(own.redirectToSignIn({ returnBackUrl: null })).toBe("https://app.example.com/sign-in?a=1");
  });

  test("a sign-in page alone shows the sign-up below it", () => {
    expect(redirects({ signInUrl: "/sign-in/?a=1" }).redirectToSignUp()).toBe(
      "https://app.example.com/sign-in/create?a=1",
    );
  });

  test("a pending session goes to its tasks", () => {
    const pending = redirects({ signInUrl: "/sign-in", signUpUrl: "/sign-up", sessionStatus: "pending" });
    expect(pending.redirectToSignIn()).toBe("https://app.example.com/sign-in/tasks");
    expect(pending.redirectToSignUp()).toBe("https://app.example.com/sign-up/tasks");
  });

  test("another origin learns the dev browser in development, and that a satellite must sync", () => {
    const params = { signInUrl: "https://primary.example.com/sign-in", devBrowserToken: "dvb_1" };
    const dev = redirects({ ...params, publishableKey: development.publishableKey });
    expect(dev.redirectToSignIn()).toBe("https://primary.example.com/sign-in?__clerk_db_jwt=dvb_1");
    expect(redirects(params).redirectToSignIn()).toBe("https://primary.example.com/sign-in");
    const satellite = redirects({ ...params, isSatellite: true }).redirectToSignIn({
      returnBackUrl: "https://shop.dev/cart",
    });
    expect(new URL(satellite).searchParams.get("redirect_url")).toBe("https://shop.dev/cart?__clerk_synced=false");
    expect(
      redirects({
        signInUrl: "/sign-in",
        devBrowserToken: "dvb_1",
        publishableKey: development.publishableKey,
      }).redirectToSignIn(),
    ).toBe("https://app.example.com/sign-in");
  });

  test("says what is missing", () => {
    expect(() => redirects({ publishableKey: undefined }).redirectToSignIn()).toThrow(/publishable key/);
  });
});
