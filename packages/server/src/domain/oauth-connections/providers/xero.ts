import { openIdServer, standardProfile, type Provider } from "../provider.ts";

export const xero: Provider = {
  name: "Xero",
  server: openIdServer("https://identity.xero.com", {
    authorization: "https://login.xero.com/identity/connect/authorize",
    token: "/connect/token",
    keys: "/.well-known/openid-configuration/jwks",
  }),
  scopes: ["openid", "profile", "email", "offline_access"],
  isOpenId: true,
  authentication: "basic",
  profile: ({ claims }) => standardProfile(claims),
};
