import { describe, expect, it } from "vitest";
import { fakeClerk } from "../../stories/fake-clerk.ts";
import { redirectAfter } from "./redirects.ts";

const options = { signInForceRedirectUrl: "/option-force", signInFallbackRedirectUrl: "/option-fallback" };
const props = { forceRedirectUrl: "/prop-force", fallbackRedirectUrl: "/prop-fallback" };
const all = "sign_in_force_redirect_url=/query-force&redirect_url=/query&sign_in_fallback_redirect_url=/query-fallback";

/** Each case takes away what the one before it chose. */
describe("redirectAfter", () => {
  it.each([
    ["/query-force", all, props, options],
    ["/prop-force", "redirect_url=/query", props, options],
    ["/option-force", "redirect_url=/query", { fallbackRedirectUrl: "/prop-fallback" }, options],
    ["/query", "redirect_url=/query&sign_in_fallback_redirect_url=/f", { fallbackRedirectUrl: "/prop-fallback" }, {}],
    ["/f", "sign_in_fallback_redirect_url=/f", { fallbackRedirectUrl: "/prop-fallback" }, {}],
    [
      "/prop-fallback",
      "",
      { forceRedirectUrl: "", fallbackRedirectUrl: "/prop-fallback" },
      options.signInFallbackRedirectUrl ? { signInFallbackRedirectUrl: "/option-fallback" } : {},
    ],
    ["/option-fallback", "", {}, { signInFallbackRedirectUrl: "/option-fallback" }],
    ["/", "sign_up_force_redirect_url=/other-flow", {}, {}],
  ])("goes to %s", (expected, query, given, known) => {
    const clerk = fakeClerk({ options: known });
    expect(redirectAfter("signIn", { clerk, props: given, query: new URLSearchParams(query), modal: false })).toBe(
      expected,
    );
  });

  it("stays on the page in a modal", () => {
    const clerk = fakeClerk();
    expect(redirectAfter("signUp", { clerk, props: {}, query: new URLSearchParams(), modal: true })).toBe(
      window.location.href,
    );
  });

  it("passes over what the Clerk object may not be sent to, from the query or from props", () => {
    const evil = "https://evil.example/";
    const query = new URLSearchParams({ redirect_url: evil, sign_in_force_redirect_url: evil });
    const clerk = fakeClerk({ options: { signInFallbackRedirectUrl: "/home" } });
    expect(redirectAfter("signIn", { clerk, props: { forceRedirectUrl: evil }, query, modal: false })).toBe("/home");
  });

  it("follows what the provider allows", () => {
    const clerk = fakeClerk({
      options: { allowedRedirectOrigins: ["https://*.x.example"], allowedRedirectProtocols: ["myapp:"] },
    });
    for (const redirect_url of ["https://app.x.example/a", "myapp://open", "http://localhost:3000/b"]) {
      const query = new URLSearchParams({ redirect_url });
      expect(redirectAfter("signIn", { clerk, props: {}, query, modal: false })).toBe(redirect_url);
    }
  });
});
