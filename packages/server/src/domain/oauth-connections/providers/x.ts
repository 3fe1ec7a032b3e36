import { plainServer, splitName, subjectOf, textOf, type Provider } from "../provider.ts";

const fields = "profile_image_url,confirmed_email";

export const x: Provider = {
  name: "X",
  server: plainServer("https://x.com", "https://x.com/i/oauth2/authorize", "https://api.x.com/2/oauth2/token"),
  scopes: ["users.read", "tweet.read", "users.email", "offline.access"],
  isOpenId: false,
  authentication: "basic",
  async profile({ get }) {
    const { data: user } = await get(`https://api.x.com/2/users/me?user.fields=${fields}`);
    const address = textOf(user?.confirmed_email);
    return {
      subject: subjectOf(user?.id),
      emailAddress: address,
      isEmailVerified: address !== null,
      ...splitName(user?.name),
      username: textOf(user?.username),
      imageUrl: textOf(user?.profile_image_url),
    };
  },
};
