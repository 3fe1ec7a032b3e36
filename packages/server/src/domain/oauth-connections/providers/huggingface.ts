import { openIdServer, standardProfile, type Provider } from "../provider.ts";

const userinfo = "https://huggingface.co/oauth/userinfo";

export const huggingface: Provider = {
  name: "Hugging Face",
  server: openIdServer("https://huggingface.co", {
    authorization: "/oauth/authorize",
    token: "/oauth/token",
    keys: "/oauth/jwks",
    userinfo: "/oauth/userinfo",
  }),
  scopes: ["openid", "profile", "email"],
  isOpenId: true,
  authentication: "post",
  profile: async ({ claims, get }) => standardProfile({ ...(await get(userinfo)), sub: claims["sub"] }),
};
