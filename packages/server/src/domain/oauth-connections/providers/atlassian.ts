import { plainServer, splitName, subjectOf, textOf, type Provider } from "../provider.ts";

export const atlassian: Provider = {
  name: "Atlassian",
  server: plainServer(
    "https://auth.atlassian.com",
    "https://auth.atlassian.com/authorize",
    "https://auth.atlassian.com/oauth/token",
  ),
  scopes: ["read:me", "offline_access"],
  isOpenId: false,
  usesPkce: false,
  parameters: { audience: "api.atlassian.com", prompt: "consent" },
  authentication: "post",
  async profile({ get }) {
    const user = await get("https://api.atlassian.com/me");
    return {
      subject: subjectOf(user["account_id"]),
      emailAddress: textOf(user["email"]),
      isEmailVerified: user["email_verified"] === true,
      ...splitName(user["name"]),
      username: textOf(user["nickname"]),
      imageUrl: textOf(user["picture"]),
    };
  },
};
