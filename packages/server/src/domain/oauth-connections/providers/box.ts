import { plainServer, splitName, subjectOf, textOf, type Provider } from "../provider.ts";

export const box: Provider = {
  name: "Box",
  server: plainServer(
    "https://account.box.com",
    "https://account.box.com/api/oauth2/authorize",
    "https://api.box.com/oauth2/token",
  ),
  scopes: [],
  isOpenId: false,
  usesPkce: false,
  authentication: "post",
  async profile({ get }) {
    const user = await get("https://api.box.com/2.0/users/me");
    return {
      subject: subjectOf(user["id"]),
      emailAddress: textOf(user["login"]),
      // Box does not say.
      isEmailVerified: false,
      ...splitName(user["name"]),
      username: null,
      // The picture takes the access token to read.
      imageUrl: null,
    };
  },
};
