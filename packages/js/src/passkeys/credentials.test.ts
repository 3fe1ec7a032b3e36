import { afterEach, expect, it, vi } from "vitest";
import { getCredential } from "./credentials.ts";

afterEach(() => vi.unstubAllGlobals());

it("ends the request that waits in the autofill list when another one begins: browsers allow one at a time", async () => {
  const credential = { id: "c", rawId: new ArrayBuffer(1), type: "public-key", response: {} };
  Object.assign(credential.response, { clientDataJSON: credential.rawId, authenticatorData: credential.rawId });
  Object.assign(credential.response, { signature: credential.rawId, userHandle: null });
  let isOpen = false;
  const get = ({ mediation, signal }: CredentialRequestOptions) => {
    if (isOpen) return Promise.reject(new DOMException("A request is already pending.", "OperationError"));
    if (mediation !== "conditional") return Promise.resolve(credential);
    isOpen = true;
    return new Promise((_, reject) => {
      signal?.addEventListener("abort", () => {
        isOpen = false;
        reject(new DOMException("aborted", "AbortError"));
      });
    });
  };
  vi.stubGlobal("PublicKeyCredential", () => undefined);
  vi.stubGlobal("navigator", { credentials: { get } });
  const options = JSON.stringify({ challenge: "AA" });
  const waiting = getCredential(options, true);
  expect(await getCredential(options)).toMatchObject({ id: "c" });
  await expect(waiting).rejects.toMatchObject({ code: "passkey_operation_aborted" });
});
