import { ClerkRuntimeError } from "@latchkey/shared/errors";
import { publicEnv, serverEnv } from "../env.ts";

/** Answers a publishable key. @throws ClerkRuntimeError with the cure when there is none. */
export function requirePublishableKey(publishableKey: string | undefined = publicEnv().publishableKey): string {
  if (publishableKey) return publishableKey;
  throw new ClerkRuntimeError(
    "NEXT_PUBLIC_CLERK_PUBLISHABLE_KEY is not set. Run `npx latchkey keys` and put what it prints into .env.local.",
    { code: "publishable_key_missing" },
  );
}

/** Answers a secret key. @throws ClerkRuntimeError with the cure when there is none. */
export function requireSecretKey(secretKey: string | undefined = serverEnv().secretKey): string {
  if (secretKey) return secretKey;
  throw new ClerkRuntimeError(
    "CLERK_SECRET_KEY is not set. Run `npx latchkey keys` and put what it prints into .env.local.",
    { code: "secret_key_missing" },
  );
}
