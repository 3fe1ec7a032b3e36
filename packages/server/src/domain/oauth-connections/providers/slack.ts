import { openIdServer, standardProfile, type Provider } from "../provider.ts";

export const slack: Provider = {
  name: "Slack",
  server: openIdServer("https://slack.com", {
    authorization: "/openid/connect/authorize",
    token: "/api/openid.connect.token",
    keys: "/openid/connect/keys",
    userinfo: "/api/openid.connect.userInfo",
  }),
  scopes: ["openid", "profile", "email"],
  isOpenId: true,
  usesPkce: false,
  authentication: "post",
  profile: ({ claims }) => standardProfile(claims),
};
