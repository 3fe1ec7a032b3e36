import { describe, expect, it } from "vitest";
import { addressBucket } from "./take.ts";

describe("what is counted as one address", () => {
  it("is an address of the fourth version, however it is written", () => {
    expect(addressBucket("203.0.113.9")).toBe("203.0.113.9");
    expect(addressBucket("::ffff:203.0.113.9")).toBe("203.0.113.9");
    expect(addressBucket("::FFFF:203.0.113.9")).toBe("203.0.113.9");
  });

  it("is the /64 of an address of the sixth: whoever has one of it has them all", () => {
    const one = addressBucket("2001:db8:1:2:aaaa:bbbb:cccc:dddd");
    for (const same of ["2001:db8:1:2::1", "2001:0db8:0001:0002:0:0:0:1", "2001:DB8:1:2::", "2001:db8:1:2::1%eth0"])
      expect(addressBucket(same), same).toBe(one);
    for (const other of ["2001:db8:1:3::1", "2001:db8::1", "::1", "fe80::1"])
      expect(addressBucket(other), other).not.toBe(one);
  });
});
