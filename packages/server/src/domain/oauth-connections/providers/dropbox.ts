import { plainServer, subjectOf, textOf, type Provider } from "../provider.ts";

export const dropbox: Provider = {
  name: "Dropbox",
  server: plainServer(
    "https://www.dropbox.com",
    "https://www.dropbox.com/oauth2/authorize",
    "https://api.dropboxapi.com/oauth2/token",
  ),
  scopes: ["account_info.read"],
  isOpenId: false,
  parameters: { token_access_type: "offline" },
  authentication: "post",
  async profile({ post }) {
    // The call takes no argument, which is spelled null.
    const user = await post("https://api.dropboxapi.com/2/users/get_current_account", "null");
    return {
      subject: subjectOf(user["account_id"]),
      emailAddress: textOf(user["email"]),
      isEmailVerified: user["email_verified"] === true,
      firstName: textOf(user["name"]?.given_name),
      lastName: textOf(user["name"]?.surname),
      username: null,
      imageUrl: textOf(user["profile_photo_url"]),
    };
  },
};
