import type { OAuthProviderSettings, UIEnvironment } from "./clerk.ts";

/** Social providers that are switched on; `forSignIn` those that one can sign in with. */
export function socialProviders(
  environment: UIEnvironment | null | undefined,
  { forSignIn }: { forSignIn: boolean },
): OAuthProviderSettings[] {
  const all: Array<OAuthProviderSettings | undefined> = Object.values(environment?.userSettings.social ?? {});
  return all.filter(
    (one): one is OAuthProviderSettings => one?.enabled === true && (!forSignIn || one.authenticatable),
  );
}
