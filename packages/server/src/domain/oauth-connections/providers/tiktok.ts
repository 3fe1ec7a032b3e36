import type { ClientAuth } from "oauth4webapi";
import { domainError } from "../../../lib/errors.ts";
import { plainServer, splitName, subjectOf, textOf, type Credentials, type Provider } from "../provider.ts";

const info = "https://open.tiktokapis.com/v2/user/info/?fields=open_id,avatar_url,display_name";

/** The client is called a key here. @throws oauth_config_missing */
function keyAndSecret({ clientId, secrets }: Credentials): ClientAuth {
  const secret = secrets.get("client_secret");
  if (!secret) throw domainError("oauth_config_missing");
  return (_server, _client, body) => {
    body.set("client_key", clientId);
    body.set("client_secret", secret);
  };
}

export const tiktok: Provider = {
  name: "TikTok",
  server: plainServer(
    "https://www.tiktok.com",
    "https://www.tiktok.com/v2/auth/authorize/",
    "https://open.tiktokapis.com/v2/oauth/token/",
  ),
  scopes: ["user.info.basic"],
  scopeSeparator: ",",
  clientIdParameter: "client_key",
  isOpenId: false,
  usesPkce: false,
  authentication: keyAndSecret,
  async profile({ get }) {
    const user = (await get(info))["data"]?.user;
    // TikTok hands out no addresses.
    return {
      subject: subjectOf(user?.open_id),
      emailAddress: null,
      isEmailVerified: false,
      ...splitName(user?.display_name),
      username: null,
      imageUrl: textOf(user?.avatar_url),
    };
  },
};
