import type { Route } from "../route.ts";
import { captchaRoutes } from "./captcha.ts";
import { clientRoutes } from "./client.ts";
import { emailLinkRoutes } from "./email-links.ts";
import { environmentRoutes } from "./environment.ts";
import { externalAccountRoutes } from "./external-accounts.ts";
import { meRoutes } from "./me.ts";
import { oauthCallbackRoutes } from "./oauth-callback.ts";
import { reverificationRoutes } from "./reverification.ts";
import { sessionTokenRoutes } from "./session-tokens.ts";
import { signInRoutes } from "./sign-ins.ts";
import { signUpRoutes } from "./sign-ups.ts";
import { ticketRoutes } from "./tickets.ts";
import { waitlistRoutes } from "./waitlist.ts";

export const fapiRoutes: readonly Route[] = [
  ...environmentRoutes,
  ...clientRoutes,
  ...captchaRoutes,
  ...sessionTokenRoutes,
  ...reverificationRoutes,
  ...signInRoutes,
  ...signUpRoutes,
  ...ticketRoutes,
  ...waitlistRoutes,
  ...emailLinkRoutes,
  ...meRoutes,
  ...externalAccountRoutes,
  ...oauthCallbackRoutes,
];
