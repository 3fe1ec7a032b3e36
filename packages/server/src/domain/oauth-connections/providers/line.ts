import { plainServer, splitName, subjectOf, textOf, type Provider } from "../provider.ts";

const api = "https://api.line.me";

export const line: Provider = {
  name: "LINE",
  server: plainServer(
    "https://access.line.me",
    "https://access.line.me/oauth2/v2.1/authorize",
    `${api}/oauth2/v2.1/token`,
  ),
  scopes: ["openid", "profile", "email"],
  isOpenId: false,
  authentication: "post",
  // The ID token is signed with the channel's secret, so LINE itself is asked about it below.
  tidyTokens: ({ id_token, ...answer }) => ({ ...answer, line_id_token: id_token }),
  async profile({ tokens, clientId, post, get }) {
    const question = new URLSearchParams({ id_token: String(tokens["line_id_token"]), client_id: clientId });
    const claims = await post(`${api}/oauth2/v2.1/verify`, question);
    const user = await get(`${api}/v2/profile`);
    if (claims["sub"] !== user["userId"]) throw new Error("Token and profile are of two people.");
    return {
      subject: subjectOf(claims["sub"]),
      emailAddress: textOf(claims["email"]),
      // LINE does not say.
      isEmailVerified: false,
      ...splitName(user["displayName"]),
      username: null,
      imageUrl: textOf(user["pictureUrl"]),
    };
  },
};
