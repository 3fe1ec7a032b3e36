import { plainServer, splitName, subjectOf, textOf, type Provider } from "../provider.ts";

export const discord: Provider = {
  name: "Discord",
  server: plainServer(
    "https://discord.com",
    "https://discord.com/oauth2/authorize",
    "https://discord.com/api/oauth2/token",
  ),
  scopes: ["identify", "email"],
  isOpenId: false,
  authentication: "post",
  async profile({ get }) {
    const user = await get("https://discord.com/api/users/@me");
    const subject = subjectOf(user["id"]);
    const avatar = textOf(user["avatar"]);
    return {
      subject,
      emailAddress: textOf(user["email"]),
      isEmailVerified: user["verified"] === true,
      ...splitName(user["global_name"]),
      username: textOf(user["username"]),
      imageUrl: avatar && `https://cdn.discordapp.com/avatars/${subject}/${avatar}.png`,
    };
  },
};
