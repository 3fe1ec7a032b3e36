import { plainServer, splitName, subjectOf, textOf, type Provider } from "../provider.ts";

export const spotify: Provider = {
  name: "Spotify",
  server: plainServer(
    "https://accounts.spotify.com",
    "https://accounts.spotify.com/authorize",
    "https://accounts.spotify.com/api/token",
  ),
  scopes: ["user-read-email", "user-read-private"],
  isOpenId: false,
  authentication: "basic",
  async profile({ get }) {
    const user = await get("https://api.spotify.com/v1/me");
    return {
      subject: subjectOf(user["id"]),
      emailAddress: textOf(user["email"]),
      // Whatever the person typed in.
      isEmailVerified: false,
      ...splitName(user["display_name"]),
      username: null,
      imageUrl: textOf(user["images"]?.[0]?.url),
    };
  },
};
