import { plainServer, subjectOf, textOf, type Provider } from "../provider.ts";

export const hubspot: Provider = {
  name: "HubSpot",
  server: plainServer(
    "https://app.hubspot.com",
    "https://app.hubspot.com/oauth/authorize",
    "https://api.hubapi.com/oauth/v1/token",
  ),
  scopes: ["oauth"],
  isOpenId: false,
  usesPkce: false,
  authentication: "post",
  async profile({ tokens, get }) {
    const about = await get(
      `https://api.hubapi.com/oauth/v1/access-tokens/${encodeURIComponent(tokens["access_token"])}`,
    );
    return {
      subject: subjectOf(about["user_id"]),
      emailAddress: textOf(about["user"]),
      // HubSpot does not say.
      isEmailVerified: false,
      firstName: null,
      lastName: null,
      username: null,
      imageUrl: null,
    };
  },
};
