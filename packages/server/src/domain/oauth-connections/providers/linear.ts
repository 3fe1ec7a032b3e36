import { plainServer, splitName, subjectOf, textOf, type Provider } from "../provider.ts";

const query = JSON.stringify({ query: "{ viewer { id name email displayName avatarUrl } }" });

export const linear: Provider = {
  name: "Linear",
  server: plainServer("https://linear.app", "https://linear.app/oauth/authorize", "https://api.linear.app/oauth/token"),
  scopes: ["read"],
  scopeSeparator: ",",
  isOpenId: false,
  authentication: "post",
  // Scopes may come as a list.
  tidyTokens: (answer) => ({ ...answer, scope: [answer["scope"] ?? []].flat().join(" ") }),
  async profile({ post }) {
    const user = (await post("https://api.linear.app/graphql", query))["data"]?.viewer;
    return {
      subject: subjectOf(user?.id),
      emailAddress: textOf(user?.email),
      // Linear does not say.
      isEmailVerified: false,
      ...splitName(user?.name),
      username: textOf(user?.displayName),
      imageUrl: textOf(user?.avatarUrl),
    };
  },
};
