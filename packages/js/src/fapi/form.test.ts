import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { encodeForm } from "./form.ts";
import { encodeQuery } from "./query.ts";

describe("encodeForm", () => {
  it("writes what the Frontend API reads", () => {
    const form = encodeForm({
      emailAddress: ["a@b.co", "c@d.co"],
      firstName: undefined,
      activeOrganizationId: null,
      legalAccepted: true,
      unsafeMetadata: { camelCase: { stays: 1 } },
      already_snake: 3,
    });
    expect([...form]).toEqual([
      ["email_address", "a@b.co"],
      ["email_address", "c@d.co"],
      ["active_organization_id", ""],
      ["legal_accepted", "true"],
      ["unsafe_metadata", '{"camelCase":{"stays":1}}'],
      ["already_snake", "3"],
    ]);
  });

  it("loses no text on its way through the wire", () => {
    const values = fc.dictionary(
      fc.stringMatching(/^[a-z]{1,8}$/),
      fc.string({ unit: "grapheme" }).filter((text) => text.isWellFormed()),
    );
    fc.assert(
      fc.property(values, (given) => {
        const received = new URLSearchParams(encodeForm(given).toString());
        expect(Object.fromEntries(received)).toEqual({ ...given });
      }),
    );
  });
});

describe("encodeQuery", () => {
  it("splits lists into repeated names", () => {
    expect(encodeQuery({ status: "pending,accepted", role: ["a", "b"] }).toString()).toBe(
      "status=pending&status=accepted&role=a&role=b",
    );
  });
});
