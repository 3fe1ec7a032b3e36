import { plainServer, splitName, subjectOf, textOf, type Json, type Provider } from "../provider.ts";

const api = "https://api.bitbucket.org/2.0";

export const bitbucket: Provider = {
  name: "Bitbucket",
  server: plainServer(
    "https://bitbucket.org",
    "https://bitbucket.org/site/oauth2/authorize",
    "https://bitbucket.org/site/oauth2/access_token",
  ),
  scopes: ["account", "email"],
  isOpenId: false,
  usesPkce: false,
  authentication: "basic",
  tidyTokens: ({ scopes, ...answer }) => ({ ...answer, ...(scopes ? { scope: scopes } : {}) }),
  async profile({ get }) {
    const user = await get(`${api}/user`);
    const { values } = await get(`${api}/user/emails`);
    const primary = (values as Json[] | undefined)?.find((address) => address["is_primary"] === true);
    return {
      subject: subjectOf(user["uuid"]),
      emailAddress: textOf(primary?.["email"]),
      isEmailVerified: primary?.["is_confirmed"] === true,
      ...splitName(user["display_name"]),
      username: textOf(user["username"]),
      imageUrl: textOf(user["links"]?.avatar?.href),
    };
  },
};
