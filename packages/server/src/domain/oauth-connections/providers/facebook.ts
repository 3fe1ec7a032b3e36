import { plainServer, subjectOf, textOf, type Provider } from "../provider.ts";

const graph = "https://graph.facebook.com/v23.0";
const fields = "id,email,first_name,last_name,picture.width(512)";

export const facebook: Provider = {
  name: "Facebook",
  server: plainServer(
    "https://www.facebook.com",
    "https://www.facebook.com/v23.0/dialog/oauth",
    `${graph}/oauth/access_token`,
  ),
  scopes: ["email", "public_profile"],
  isOpenId: false,
  scopeSeparator: ",",
  usesPkce: false,
  authentication: "post",
  async profile({ get }) {
    const user = await get(`${graph}/me?fields=${fields}`);
    return {
      subject: subjectOf(user["id"]),
      emailAddress: textOf(user["email"]),
      // Facebook does not say.
      isEmailVerified: false,
      firstName: textOf(user["first_name"]),
      lastName: textOf(user["last_name"]),
      username: null,
      imageUrl: textOf(user["picture"]?.data?.url),
    };
  },
};
