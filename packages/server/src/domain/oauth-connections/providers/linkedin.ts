import { openIdServer, standardProfile, type Provider } from "../provider.ts";

export const linkedin: Provider = {
  name: "LinkedIn",
  server: openIdServer("https://www.linkedin.com/oauth", {
    authorization: "/v2/authorization",
    token: "/v2/accessToken",
    keys: "/openid/jwks",
    userinfo: "https://api.linkedin.com/v2/userinfo",
  }),
  scopes: ["openid", "profile", "email"],
  isOpenId: true,
  repeatsNonce: false,
  usesPkce: false,
  authentication: "post",
  profile: ({ claims }) => standardProfile(claims),
};
