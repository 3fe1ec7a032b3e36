import { openIdServer, standardProfile, type Provider } from "../provider.ts";

const userinfo = "https://gitlab.com/oauth/userinfo";

export const gitlab: Provider = {
  name: "GitLab",
  server: openIdServer("https://gitlab.com", {
    authorization: "/oauth/authorize",
    token: "/oauth/token",
    keys: "/oauth/discovery/keys",
    userinfo: "/oauth/userinfo",
  }),
  scopes: ["openid", "profile", "email"],
  isOpenId: true,
  authentication: "post",
  profile: async ({ claims, get }) => {
    const { nickname, ...info } = await get(userinfo);
    return { ...standardProfile({ ...info, sub: claims["sub"] }), username: (nickname as string | undefined) ?? null };
  },
};
