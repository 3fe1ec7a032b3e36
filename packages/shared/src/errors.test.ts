import { describe, expect, test } from "vitest";
import {
  apiResponseError,
  ClerkAPIResponseError,
  ClerkOfflineError,
  ClerkRuntimeError,
  EmailLinkError,
  EmailLinkErrorCode,
  errorToJSON,
  is4xxError,
  isClerkAPIResponseError,
  isClerkOfflineError,
  isClerkRuntimeError,
  isEmailLinkError,
  isKnownError,
  isMetamaskError,
  isNetworkError,
  isReverificationCancelledError,
  isUnauthenticatedError,
  isUserLockedError,
  parseErrors,
} from "./errors.ts";

const envelope = {
  errors: [
    {
      code: "form_password_pwned",
      message: "short",
      long_message: "A full sentence.",
      meta: {
        param_name: "password",
        is_plan_upgrade_possible: true,
        plan: { amount_formatted: "1.00" },
        seats_quantity: 3,
      },
    },
  ],
  clerk_trace_id: "trace",
};

describe("apiResponseError", () => {
  test("reads the envelope", () => {
    const error = apiResponseError(422, envelope, new Headers({ "retry-after": "12" }));
    expect(error).toBeInstanceOf(ClerkAPIResponseError);
    expect(error).toMatchObject({
      status: 422,
      clerkTraceId: "trace",
      retryAfter: 12,
      message: "A full sentence.",
    });
    expect(error.errors).toEqual([
      {
        code: "form_password_pwned",
        message: "short",
        longMessage: "A full sentence.",
        meta: {
          paramName: "password",
          isPlanUpgradePossible: true,
          plan: { amountFormatted: "1.00" },
          seatsQuantity: 3,
        },
      },
    ]);
    expect(errorToJSON(error.errors[0]!).meta).toMatchObject({
      param_name: "password",
      is_plan_upgrade_possible: true,
    });
  });

  test.each([null, "text", [], { errors: "none" }, { errors: [null, "x"] }])("survives the body %j", (body) => {
    const error = apiResponseError(503, body, new Headers({ "retry-after": "Wed, 21 Oct 2015 07:28:00 GMT" }));
    expect(error).toMatchObject({
      status: 503,
      errors: [],
      retryAfter: undefined,
      message: "HTTP status 503",
    });
  });

  test("falls back to the ray id", () => {
    expect(apiResponseError(500, {}, new Headers({ "cf-ray": "ray" })).clerkTraceId).toBe("ray");
  });
});

describe("guards", () => {
  const api = apiResponseError(401, {
    errors: [{ code: "authentication_invalid", message: "no" }],
  });
  const runtime = new ClerkRuntimeError("no", { code: "reverification_cancelled" });

  test("tell the kinds apart", () => {
    const link = new EmailLinkError(EmailLinkErrorCode.Expired);
    const wallet = Object.assign(new Error("refused"), { code: 4001 });
    const all: unknown[] = [api, runtime, link, wallet, new Error("other"), null, "text"];
    expect(all.map(isClerkAPIResponseError)).toEqual([true, false, false, false, false, false, false]);
    expect(all.map(isClerkRuntimeError)).toEqual([false, true, false, false, false, false, false]);
    expect(all.map(isEmailLinkError)).toEqual([false, false, true, false, false, false, false]);
    expect(all.map(isMetamaskError)).toEqual([false, false, false, true, false, false, false]);
    expect(all.map(isKnownError)).toEqual([true, true, false, true, false, false, false]);
  });

  test("know an error of another copy of the package", () => {
    class ForeignError extends Error {
      clerkError = true;
      errors = parseErrors(envelope.errors);
    }
    expect(isClerkAPIResponseError(new ForeignError())).toBe(true);
  });

  test("know what happened", () => {
    expect(isReverificationCancelledError(runtime)).toBe(true);
    expect(isClerkOfflineError(new ClerkOfflineError("offline"))).toBe(true);
    expect(isUserLockedError(apiResponseError(403, { errors: [{ code: "user_locked" }] }))).toBe(true);
    expect([is4xxError(api), isUnauthenticatedError(api)]).toEqual([true, true]);
    const banned = apiResponseError(403, { errors: [{ code: "user_banned" }] });
    const forbidden = apiResponseError(403, { errors: [{ code: "other" }] });
    expect([banned, forbidden].map(isUnauthenticatedError)).toEqual([true, false]);
    expect(isNetworkError(new TypeError("Failed to fetch"))).toBe(true);
    expect(isNetworkError(new TypeError("x is not a function"))).toBe(false);
  });
});
