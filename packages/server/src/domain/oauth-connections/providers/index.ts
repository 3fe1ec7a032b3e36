import type { SocialProvider } from "@latchkey/contract/social";
import type { Provider } from "../provider.ts";
import { apple } from "./apple.ts";
import { atlassian } from "./atlassian.ts";
import { bitbucket } from "./bitbucket.ts";
import { box } from "./box.ts";
import { coinbase } from "./coinbase.ts";
import { discord } from "./discord.ts";
import { dropbox } from "./dropbox.ts";
import { facebook } from "./facebook.ts";
import { github } from "./github.ts";
import { gitlab } from "./gitlab.ts";
import { google } from "./google.ts";
import { hubspot } from "./hubspot.ts";
import { huggingface } from "./huggingface.ts";
import { line } from "./line.ts";
import { linear } from "./linear.ts";
import { linkedin } from "./linkedin.ts";
import { microsoft } from "./microsoft.ts";
import { notion } from "./notion.ts";
import { slack } from "./slack.ts";
import { spotify } from "./spotify.ts";
import { tiktok } from "./tiktok.ts";
import { twitch } from "./twitch.ts";
import { vercel } from "./vercel.ts";
import { x } from "./x.ts";
import { xero } from "./xero.ts";

/** Every provider that the server knows by itself. */
export const providers: Readonly<Record<SocialProvider, Provider>> = {
  apple,
  atlassian,
  bitbucket,
  box,
  coinbase,
  discord,
  dropbox,
  facebook,
  github,
  gitlab,
  google,
  hubspot,
  huggingface,
  line,
  linear,
  linkedin_oidc: linkedin,
  microsoft,
  notion,
  slack,
  spotify,
  tiktok,
  twitch,
  vercel,
  x,
  xero,
};

export { custom } from "./custom.ts";
