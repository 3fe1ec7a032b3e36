import { openIdServer, standardProfile, type Provider } from "../provider.ts";

export const google: Provider = {
  name: "Google",
  server: openIdServer("https://accounts.google.com", {
    authorization: "/o/oauth2/v2/auth",
    token: "https://oauth2.googleapis.com/token",
    keys: "https://www.googleapis.com/oauth2/v3/certs",
  }),
  scopes: ["openid", "email", "profile"],
  isOpenId: true,
  // The only way to a refresh token; scopes granted before stay granted.
  parameters: { access_type: "offline", include_granted_scopes: "true" },
  authentication: "post",
  profile: ({ claims }) => standardProfile(claims),
};
