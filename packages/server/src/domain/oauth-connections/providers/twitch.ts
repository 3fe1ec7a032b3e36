import { openIdServer, standardProfile, type Provider } from "../provider.ts";

const wanted = { email: null, email_verified: null, picture: null, preferred_username: null };

export const twitch: Provider = {
  name: "Twitch",
  server: openIdServer("https://id.twitch.tv/oauth2", { authorization: "/authorize", token: "/token", keys: "/keys" }),
  scopes: ["openid", "user:read:email"],
  isOpenId: true,
  usesPkce: false,
  // The token holds only what is asked for by name.
  parameters: { claims: JSON.stringify({ id_token: wanted }) },
  authentication: "post",
  // Scopes come as a list.
  tidyTokens: (answer) => ({ ...answer, scope: [answer["scope"] ?? []].flat().join(" ") }),
  profile: ({ claims }) => standardProfile(claims),
};
