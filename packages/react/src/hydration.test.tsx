import { act, cleanup } from "@testing-library/react";
import type { EnvironmentJSON } from "@latchkey/shared/wire/fapi";
import { hydrateRoot } from "react-dom/client";
import { renderToString } from "react-dom/server";
import { afterEach, beforeEach, expect, it, vi } from "vitest";

import { SignIn, SignUp, UserButton } from "./index.ts";
import { openPage, startFakeFapi } from "./testing/open-page.tsx";
import type { FakeFapi } from "./testing/open-page.tsx";

let fapi: FakeFapi;
beforeEach(async () => {
  fapi = await startFakeFapi();
});
afterEach(async () => {
  cleanup();
  document.body.replaceChildren();
  await fapi.stop();
});

const environmentOf = async (): Promise<EnvironmentJSON> => (await fetch(`${fapi.url}/v1/environment`)).json();

it.each([
  ["nothing", async () => undefined],
  ["the settings", environmentOf],
])("a server that knows %s gives HTML that the browser goes on with, and what was typed stays", async (_, read) => {
  const { Wrapper, clerk } = openPage(fapi, { environment: await read() });
  const page = (
    <Wrapper>
      <UserButton />
      <SignIn routing="path" path="/sign-in" />
      <SignUp routing="path" path="/sign-up" />
    </Wrapper>
  );
  const container = document.createElement("div");
  document.body.append(container);
  container.innerHTML = renderToString(page);
  const identifier = container.querySelector<HTMLInputElement>("input[name=identifier]")!;
  identifier.value = "early@x.example";
  const problems: unknown[] = [];
  const error = vi.spyOn(console, "error").mockImplementation((...args) => void problems.push(args));
  const root = await act(() => hydrateRoot(container, page, { onRecoverableError: (each) => problems.push(each) }));
  expect(problems).toEqual([]);
  await vi.waitFor(() => expect(clerk.loaded).toBe(true));
  await vi.waitFor(() => expect(container.querySelector("h1")?.textContent).toBe("Sign in to Fake"));
  expect(container.textContent).toContain("Continue with Google");
  const now = container.querySelector<HTMLInputElement>("input[name=identifier]");
  expect(now).toBe(identifier);
  expect(now?.value).toBe("early@x.example");
  expect(problems).toEqual([]);
  error.mockRestore();
  act(() => root.unmount());
});
