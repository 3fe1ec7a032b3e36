import { plainServer, splitName, subjectOf, textOf, type Provider } from "../provider.ts";

export const coinbase: Provider = {
  name: "Coinbase",
  server: plainServer(
    "https://login.coinbase.com",
    "https://login.coinbase.com/oauth2/auth",
    "https://login.coinbase.com/oauth2/token",
  ),
  scopes: ["wallet:user:read", "wallet:user:email"],
  isOpenId: false,
  authentication: "post",
  async profile({ get }) {
    const { data: user } = await get("https://api.coinbase.com/v2/user", { "cb-version": "2024-01-01" });
    return {
      subject: subjectOf(user?.id),
      emailAddress: textOf(user?.email),
      // Coinbase does not say.
      isEmailVerified: false,
      ...splitName(user?.name),
      username: textOf(user?.username),
      imageUrl: textOf(user?.avatar_url),
    };
  },
};
