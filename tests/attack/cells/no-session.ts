import type { Answer, TestBrowser } from "@latchkey/server/testing";
import { expect } from "vitest";

/** Nothing in an answer, nor in the browser after it, is or names a session. */
export async function expectNoSession(answer: Answer, browser: TestBrowser): Promise<void> {
  expect(JSON.stringify(answer.body)).not.toMatch(/"created_session_id":"|\bsess_/);
  expectLetsNobodyIn(answer);
  const { body } = await browser.get("/v1/client");
  expect(body.response?.sessions ?? []).toEqual([]);
  expect(body.response?.last_active_session_id ?? null).toBeNull();
}

/** Nothing in an answer is a session, or what one is made of. */
export function expectLetsNobodyIn({ headers, body }: Answer): void {
  const text = JSON.stringify(body);
  expect(text).not.toMatch(/"last_active_session_id":"|"sessions":\[\{/);
  // The header of a signed token.
  expect(text).not.toMatch(/\beyJ/);
  const cookies = headers.getSetCookie();
  expect(cookies.filter((line) => line.startsWith("__session") || /^__client_uat\w*=[1-9]/.test(line))).toEqual([]);
}
