import { Settings } from "@latchkey/contract/settings";
import { socialProviders, type SocialProvider } from "@latchkey/contract/social";
import { createPublicKey, generateKeyPairSync, verify } from "node:crypto";
import { describe, expect, it } from "vitest";
import type { Evidence, Json, Profile } from "../provider.ts";
import { custom, providers } from "./index.ts";

const settingsOf = (name: string, settings = {}) =>
  Settings.parse({ social: { [name]: settings } }).social[name] as Evidence["settings"];

/** What a provider says, by where it says it. */
interface Account {
  claims?: Json;
  tokens?: Json;
  posted?: Json;
  /** Answers by URL. */
  answers?: Record<string, unknown>;
}

const openId = (claims: Json): Account => ({
  claims: {
    sub: "1",
    email: "ada@example.com",
    email_verified: true,
    given_name: "Ada",
    family_name: "Lovelace",
    picture: "https://img.example.com/ada.png",
    ...claims,
  },
});

/** An account of each provider, in the words of its API, with an address that the provider vouches for if it can. */
const accounts: Record<SocialProvider, Account> = {
  apple: {
    claims: { sub: "1", email: "ada@example.com", email_verified: "true" },
    posted: { name: { firstName: "Ada", lastName: "Lovelace" } },
  },
  atlassian: {
    answers: {
      "https://api.atlassian.com/me": {
        account_id: "1",
        email: "ada@example.com",
        email_verified: true,
        name: "Ada Lovelace",
        nickname: "ada",
        picture: "https://img.example.com/ada.png",
      },
    },
  },
  bitbucket: {
    answers: {
      "https://api.bitbucket.org/2.0/user": { uuid: "1", display_name: "Ada Lovelace", username: "ada" },
      "https://api.bitbucket.org/2.0/user/emails": {
        values: [
          { email: "old@example.com", is_primary: false, is_confirmed: true },
          { email: "ada@example.com", is_primary: true, is_confirmed: true },
        ],
      },
    },
  },
  box: { answers: { "https://api.box.com/2.0/users/me": { id: "1", login: "ada@example.com", name: "Ada Lovelace" } } },
  coinbase: {
    answers: {
      "https://api.coinbase.com/v2/user": { data: { id: "1", email: "ada@example.com", name: "Ada Lovelace" } },
    },
  },
  discord: {
    answers: {
      "https://discord.com/api/users/@me": {
        id: "1",
        email: "ada@example.com",
        verified: true,
        global_name: "Ada Lovelace",
        username: "ada",
        avatar: "abc",
      },
    },
  },
  dropbox: {
    answers: {
      "https://api.dropboxapi.com/2/users/get_current_account": {
        account_id: "1",
        email: "ada@example.com",
        email_verified: true,
        name: { given_name: "Ada", surname: "Lovelace" },
      },
    },
  },
  facebook: {
    answers: {
      "https://graph.facebook.com/v23.0/me?fields=id,email,first_name,last_name,picture.width(512)": {
        id: "1",
        email: "ada@example.com",
        first_name: "Ada",
        last_name: "Lovelace",
        picture: { data: { url: "https://img.example.com/ada.png" } },
      },
    },
  },
  github: {
    answers: {
      "https://api.github.com/user": { id: 1, login: "ada", name: "Ada Lovelace", email: "public@example.com" },
      "https://api.github.com/user/emails": [
        { email: "public@example.com", primary: false, verified: false },
        { email: "ada@example.com", primary: true, verified: true },
      ],
    },
  },
  gitlab: {
    claims: { sub: "1" },
    answers: {
      "https://gitlab.com/oauth/userinfo": {
        sub: "1",
        email: "ada@example.com",
        email_verified: true,
        name: "Ada Lovelace",
        nickname: "ada",
      },
    },
  },
  google: openId({}),
  hubspot: {
    tokens: { access_token: "a/b" },
    answers: { "https://api.hubapi.com/oauth/v1/access-tokens/a%2Fb": { user_id: 1, user: "ada@example.com" } },
  },
  huggingface: {
    claims: { sub: "1" },
    answers: {
      "https://huggingface.co/oauth/userinfo": {
        sub: "another",
        email: "ada@example.com",
        email_verified: true,
        name: "Ada Lovelace",
        preferred_username: "ada",
      },
    },
  },
  line: {
    tokens: { line_id_token: "t" },
    answers: {
      "https://api.line.me/oauth2/v2.1/verify": { sub: "1", email: "ada@example.com" },
      "https://api.line.me/v2/profile": { userId: "1", displayName: "Ada Lovelace" },
    },
  },
  linear: {
    answers: {
      "https://api.linear.app/graphql": {
        data: { viewer: { id: "1", name: "Ada Lovelace", email: "ada@example.com", displayName: "ada" } },
      },
    },
  },
  linkedin_oidc: openId({}),
  microsoft: openId({ iss: "https://login.microsoftonline.com/t/v2.0", xms_edov: true }),
  notion: {
    tokens: { owner: { user: { id: "1", name: "Ada Lovelace", person: { email: "ada@example.com" } } } },
  },
  slack: openId({}),
  spotify: {
    answers: {
      "https://api.spotify.com/v1/me": { id: "1", email: "ada@example.com", display_name: "Ada Lovelace", images: [] },
    },
  },
  tiktok: {
    answers: {
      "https://open.tiktokapis.com/v2/user/info/?fields=open_id,avatar_url,display_name": {
        data: { user: { open_id: "1", display_name: "Ada Lovelace" } },
      },
    },
  },
  twitch: openId({ given_name: undefined, family_name: undefined, preferred_username: "ada" }),
  vercel: openId({}),
  x: {
    answers: {
      "https://api.x.com/2/users/me?user.fields=profile_image_url,confirmed_email": {
        data: { id: "1", name: "Ada Lovelace", username: "ada", confirmed_email: "ada@example.com" },
      },
    },
  },
  xero: openId({ email_verified: undefined }),
};

/** Providers that say nothing of whether an address is the person's. */
const silent = new Set<string>("box coinbase facebook hubspot line linear notion spotify xero tiktok".split(" "));
const withoutAddress = new Set<string>(["tiktok"]);
const withoutName = new Set<string>(["hubspot", "twitch"]);

function evidenceOf(name: string, { claims = {}, tokens = {}, posted = {}, answers = {} }: Account): Evidence {
  const answer = (url: string): Promise<Json> =>
    Object.hasOwn(answers, url)
      ? Promise.resolve(answers[url] as Json)
      : Promise.reject(new Error(`Nothing at ${url}.`));
  const settings = settingsOf(name);
  return { claims, tokens, posted, clientId: "app", settings, userinfoUrl: undefined, get: answer, post: answer };
}

describe.each(socialProviders)("%s", (name) => {
  const provider = providers[name];
  const profile = (): Profile | Promise<Profile> => provider.profile(evidenceOf(name, accounts[name]));

  it("is reached by https, at addresses that nothing changes", () => {
    const server = typeof provider.server === "function" ? provider.server(settingsOf(name)) : provider.server;
    const { authorization_endpoint, token_endpoint, jwks_uri } = server;
    for (const url of [authorization_endpoint, token_endpoint, ...(provider.isOpenId ? [jwks_uri] : [])])
      expect(new URL(url ?? "").protocol).toBe("https:");
    expect(provider.isOpenId).toBe(provider.scopes.includes("openid") && name !== "line");
  });

  it("tells who the person is", async () => {
    const { subject, emailAddress, firstName, lastName } = await profile();
    expect(subject).toBe("1");
    expect(emailAddress).toBe(withoutAddress.has(name) ? null : "ada@example.com");
    expect([firstName, lastName]).toEqual(withoutName.has(name) ? [null, null] : ["Ada", "Lovelace"]);
  });

  it("vouches for the address exactly when it says so", async () => {
    expect((await profile()).isEmailVerified).toBe(!silent.has(name));
  });

  it("is not believed when it names nobody", async () => {
    const nobody = { ...accounts[name], claims: {}, tokens: {}, answers: {} };
    await expect((async () => provider.profile(evidenceOf(name, nobody)))()).rejects.toThrow();
  });
});

describe("apple", () => {
  it("gets a client secret that our key signed, for five minutes", async () => {
    const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
    const { authentication, server } = providers.apple;
    if (typeof authentication !== "function" || typeof server === "function") throw new Error("unexpected");
    const pem = privateKey.export({ type: "pkcs8", format: "pem" }) as string;
    const authenticate = authentication({
      clientId: "com.example.app",
      settings: settingsOf("apple", { team_id: "TEAM", key_id: "KEY" }),
      secrets: new Map([["private_key", pem]]),
      now: new Date(1_000_000),
    });
    const body = new URLSearchParams();
    await authenticate(server, { client_id: "com.example.app" }, body, new Headers());
    const [header = "", claims = "", signature = ""] = (body.get("client_secret") ?? "").split(".");
    const read = (part: string): unknown => JSON.parse(Buffer.from(part, "base64url").toString());
    expect(read(header)).toEqual({ alg: "ES256", kid: "KEY" });
    const audience = "https://appleid.apple.com";
    expect(read(claims)).toEqual({ iss: "TEAM", sub: "com.example.app", aud: audience, iat: 1_000, exp: 1_300 });
    const key = {
      key: createPublicKey(publicKey.export({ type: "spki", format: "pem" })),
      dsaEncoding: "ieee-p1363" as const,
    };
    const isRight = verify("sha256", Buffer.from(`${header}.${claims}`), key, Buffer.from(signature, "base64url"));
    expect(isRight).toBe(true);
  });
});

describe("microsoft", () => {
  const issuerOf = (tid: unknown, tenant: string | null = null) =>
    providers.microsoft.issuerOf?.({ tid }, settingsOf("microsoft", { tenant }));
  const tid = "9188040d-6c67-4c5b-b112-36a304b66dad";

  it("has an issuer for each tenant, on its own host", () => {
    expect(issuerOf(tid)).toBe(`https://login.microsoftonline.com/${tid}/v2.0`);
    expect(issuerOf("../../evil")).toBeUndefined();
    expect(issuerOf("@evil.com/")).toBeUndefined();
    expect(issuerOf(undefined)).toBeUndefined();
  });

  it("has one issuer where one tenant is set", () => {
    const own = "11111111-2222-3333-4444-555555555555";
    expect(issuerOf(tid, own)).toBe(`https://login.microsoftonline.com/${own}/v2.0`);
  });
});

describe("a custom provider", () => {
  const read = (settings: object, account: Account, info?: Json) =>
    custom.profile({
      ...evidenceOf("custom_acme", { ...account, answers: { "https://acme.example.com/me": info } }),
      settings: settingsOf("custom_acme", settings),
      userinfoUrl: info && "https://acme.example.com/me",
    });

  it("keeps its fields where the settings say", async () => {
    const attributes = {
      subject: "data.id",
      email_address: "data.mail",
      email_address_verified: "ok",
      first_name: "vorname",
    };
    const profile = await read(
      { attributes },
      {},
      { data: { id: 7, mail: "a@example.com" }, ok: true, vorname: "Ada" },
    );
    expect(profile).toMatchObject({
      subject: "7",
      emailAddress: "a@example.com",
      isEmailVerified: true,
      firstName: "Ada",
    });
  });

  it("reads no further than its answer goes", async () => {
    const attributes = { subject: "constructor.name", email_address: "__proto__.x" };
    await expect(read({ attributes }, {}, { sub: "1" })).rejects.toThrow();
  });

  it("is refused when its token and its profile are of two people", async () => {
    await expect(read({}, { claims: { sub: "1" } }, { sub: "2" })).rejects.toThrow();
  });
});
