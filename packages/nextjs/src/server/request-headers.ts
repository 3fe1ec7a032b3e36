import { ClerkRuntimeError } from "@latchkey/shared/errors";
import { cookies as nextCookies, headers as nextHeaders } from "next/headers.js";

type ReadHeaders = Pick<Headers, "get">;

/** The headers of the request that is being answered: for waiting, and at once where this version of Next allows it. */
export interface RequestHeaders {
  promise: Promise<ReadHeaders>;
  /** @throws ClerkRuntimeError where they can only be awaited; what Next throws where there is no request */
  readNow: () => ReadHeaders;
}

/**
 * Asks Next for the headers of the request, which also marks the page as one that is rendered on demand. Next 14 answers them at once;
 * later versions answer a promise, and the headers themselves are read from where Next keeps the request that it is rendering.
 */
export function requestHeaders(): RequestHeaders {
  let answer: unknown;
  try {
    answer = nextHeaders();
  } catch (error) {
    const promise = Promise.reject<ReadHeaders>(error as Error);
    // Whoever only reads at once does not await it, and is told by readNow.
    promise.catch(() => {});
    return {
      promise,
      readNow: () => {
        throw error;
      },
    };
  }
  if (!isThenable(answer)) {
    const headers = answer as ReadHeaders;
    return { promise: Promise.resolve(headers), readNow: () => headers };
  }
  return {
    promise: Promise.resolve(answer as Promise<ReadHeaders>),
    readNow: () => renderedRequestHeaders() ?? refuse(),
  };
}

function isThenable(value: unknown): boolean {
  return typeof (value as { then?: unknown } | null)?.then === "function";
}

/** In Next 14, which answers at once, the cookies that a redirect must set; undefined in later versions, which look after them. */
export function next14Cookies(): { mutableCookies: unknown } | undefined {
  const cookies: unknown = nextCookies();
  return isThenable(cookies) ? undefined : { mutableCookies: cookies };
}

interface RenderStorage {
  workUnitAsyncStorage?: { getStore: () => { type?: string; headers?: ReadHeaders } | undefined };
}

const storageModule = "next/dist/server/app-render/work-unit-async-storage.external.js";
let storage: RenderStorage | undefined;

function renderedRequestHeaders(): ReadHeaders | undefined {
  storage ??= loadStorage();
  const store = storage.workUnitAsyncStorage?.getStore();
  return store?.type === "request" ? store.headers : undefined;
}

interface NodeProcess {
  cwd: () => string;
  getBuiltinModule?: (name: string) => { createRequire: (from: string) => (name: string) => unknown } | undefined;
}

// Next loads this module of its own from disk too, so both see one storage. A bundler must not see the name: other versions lack the file.
function loadStorage(): RenderStorage {
  const { process: node } = globalThis as { process?: NodeProcess };
  try {
    const loader = node?.getBuiltinModule?.("node:module")?.createRequire(`${node.cwd()}/package.json`);
    return (loader?.(storageModule) as RenderStorage | undefined) ?? {};
  } catch {
    return {};
  }
}

function refuse(): never {
  throw new ClerkRuntimeError(
    "auth() was read without `await` where Next only hands the request out to those who wait. Write `const { userId } = await auth()`.",
    { code: "auth_needs_await" },
  );
}
