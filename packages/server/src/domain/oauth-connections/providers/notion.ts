import { plainServer, splitName, subjectOf, textOf, type Provider } from "../provider.ts";

export const notion: Provider = {
  name: "Notion",
  server: plainServer(
    "https://api.notion.com",
    "https://api.notion.com/v1/oauth/authorize",
    "https://api.notion.com/v1/oauth/token",
  ),
  scopes: [],
  isOpenId: false,
  usesPkce: false,
  parameters: { owner: "user" },
  authentication: "basic",
  tidyTokenRequest: (form) => ({
    body: JSON.stringify(Object.fromEntries(form)),
    contentType: "application/json",
  }),
  profile({ tokens }) {
    const user = tokens["owner"]?.user;
    return {
      subject: subjectOf(user?.id),
      emailAddress: textOf(user?.person?.email),
      // Notion does not say.
      isEmailVerified: false,
      ...splitName(user?.name),
      username: null,
      imageUrl: textOf(user?.avatar_url),
    };
  },
};
