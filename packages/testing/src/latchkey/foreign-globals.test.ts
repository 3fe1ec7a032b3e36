// @vitest-environment jsdom
import { afterEach, expect, it, vi } from "vitest";
import { startLatchkey } from "../index.ts";

afterEach(() => vi.useRealTimers());

it("a server answers a test that has a browser's globals and has stopped time", async () => {
  vi.useFakeTimers();
  const latchkey = await startLatchkey();
  const { emailAddress, user } = await latchkey.createUser();
  expect(user.primaryEmailAddress?.emailAddress).toBe(emailAddress);
  expect((await latchkey.clock.advance(60_000)).getTime()).toBeGreaterThan(Date.now());
  await expect(latchkey.codeFor("nobody@example.com", { timeout: 50 })).rejects.toThrow("No new code was sent");
  await latchkey.stop();
});
