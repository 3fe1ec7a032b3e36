import { openIdServer, standardProfile, type Provider } from "../provider.ts";

export const vercel: Provider = {
  name: "Vercel",
  server: openIdServer("https://vercel.com", {
    authorization: "/oauth/authorize",
    token: "https://api.vercel.com/login/oauth/token",
    keys: "/.well-known/jwks",
    userinfo: "https://api.vercel.com/login/oauth/userinfo",
  }),
  scopes: ["openid", "email", "profile", "offline_access"],
  isOpenId: true,
  authentication: "post",
  profile: ({ claims }) => standardProfile(claims),
};
