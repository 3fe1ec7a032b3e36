import type { Route } from "../route.ts";
import { clientRoutes } from "./client.ts";
import { environmentRoutes } from "./environment.ts";
import { externalAccountRoutes } from "./external-accounts.ts";
import { meRoutes } from "./me.ts";
import { oauthCallbackRoutes } from "./oauth-callback.ts";
import { sessionTokenRoutes } from "./session-tokens.ts";
import { signInRoutes } from "./sign-ins.ts";
import { signUpRoutes } from "./sign-ups.ts";

export const fapiRoutes: readonly Route[] = [
  ...environmentRoutes,
  ...clientRoutes,
  ...sessionTokenRoutes,
  ...signInRoutes,
  ...signUpRoutes,
  ...meRoutes,
  ...externalAccountRoutes,
  ...oauthCallbackRoutes,
];
