import { plainServer, splitName, subjectOf, textOf, type Json, type Provider } from "../provider.ts";

const api = "https://api.github.com";
const headers = { accept: "application/vnd.github+json", "x-github-api-version": "2022-11-28" };

export const github: Provider = {
  name: "GitHub",
  server: plainServer(
    "https://github.com/login/oauth",
    "https://github.com/login/oauth/authorize",
    "https://github.com/login/oauth/access_token",
  ),
  scopes: ["read:user", "user:email"],
  isOpenId: false,
  authentication: "post",
  async profile({ get }) {
    const user = await get(`${api}/user`, headers);
    // The profile shows the address that the person made public, verified or not; the list says which is.
    const addresses = (await get(`${api}/user/emails`, headers)) as unknown as Json[];
    const primary = addresses.find((address) => address["primary"] === true);
    return {
      subject: subjectOf(user["id"]),
      emailAddress: textOf(primary?.["email"]),
      isEmailVerified: primary?.["verified"] === true,
      ...splitName(user["name"]),
      username: textOf(user["login"]),
      imageUrl: textOf(user["avatar_url"]),
    };
  },
};
