import { fakeClerk } from "./fake-clerk.ts";

/** For the page that tries the script-tag build: a Clerk object that signs in with any password. */
const clerk = fakeClerk({ user: {}, environment: { isMultiSession: true } });
const signIn = clerk.client?.signIn;
if (signIn) {
  signIn.create = async (params) =>
    Object.assign(signIn, {
      status: "needs_first_factor",
      identifier: params.identifier,
      supportedFirstFactors: [{ strategy: "password" }],
    });
  signIn.attemptFirstFactor = async () => Object.assign(signIn, { status: "complete", createdSessionId: "sess_1" });
}
Object.assign(window, { clerk });
