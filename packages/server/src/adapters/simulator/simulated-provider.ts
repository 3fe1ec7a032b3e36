import { generateKeyPairSync, randomBytes } from "node:crypto";
import { toFetchResponse, toReqRes } from "fetch-to-node";
import { errors, Provider, type Configuration, type InteractionResults } from "oidc-provider";
import { memoryStorage } from "./memory.ts";
import type { Person } from "./simulator.ts";

interface Options {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly callbackUrl: string;
  /** The person with a subject. */
  readonly find: (subject: string) => Person | undefined;
  /** Told of bugs; the browser is not. */
  readonly onError: (error: Error) => void;
}

type NodeParts = ReturnType<typeof toReqRes>;

/** One simulated provider, by the library that certified providers are made with. */
export class SimulatedProvider {
  readonly #provider: Provider;
  readonly #issuer: URL;

  constructor(options: Options) {
    this.#issuer = new URL(options.issuer);
    this.#provider = new Provider(options.issuer, configurationOf(options));
    this.#provider.proxy = true;
    this.#provider.on("server_error", (_ctx, error) => options.onError(error));
  }

  /** Answers a request below the issuer. */
  async answer(request: Request): Promise<Response> {
    const parts = this.#toNode(request);
    this.#provider
      .callback()(parts.req as never, parts.res as never)
      .catch(() => parts.res.end());
    return toFetchResponse(parts.res);
  }

  /** What the browser that shows the page of `request` is being asked; undefined when that is nothing, or over. */
  async question(request: Request): Promise<{ loginHint: string | undefined } | undefined> {
    const { req, res } = this.#toNode(withoutBody(request));
    try {
      const { params } = await this.#provider.interactionDetails(req as never, res as never);
      return { loginHint: typeof params["login_hint"] === "string" ? params["login_hint"] : undefined };
    } catch (error) {
      if (error instanceof errors.SessionNotFound) return undefined;
      throw error;
    }
  }

  /** Answers the question as the person, or as somebody who refuses. */
  async decide(request: Request, person: Person | undefined): Promise<Response> {
    const parts = this.#toNode(withoutBody(request));
    const result: InteractionResults = person
      ? { login: { accountId: person.subject, remember: false } }
      : { error: "access_denied", error_description: "The person refused." };
    await this.#provider.interactionFinished(parts.req as never, parts.res as never, result);
    return toFetchResponse(parts.res);
  }

  /** A request as the library takes it: mounted at the issuer's path, on the issuer's origin. */
  #toNode(request: Request): NodeParts {
    const headers = this.#headersOf(request);
    const parts = toReqRes(new Request(request, { headers }));
    const { pathname, search } = new URL(request.url);
    const base = this.#issuer.pathname;
    const original = pathname + search;
    const url = original.slice(base.length) || "/";
    // There is no connection; the library wants to know whether it would be a secure one.
    const socket = { encrypted: this.#issuer.protocol === "https:", remoteAddress: "127.0.0.1" };
    Object.assign(parts.req, { url, baseUrl: base, originalUrl: original });
    Object.defineProperty(parts.req, "socket", { value: socket });
    return parts;
  }

  #headersOf(request: Request): Headers {
    const headers = new Headers(request.headers);
    // Nobody stays signed in here: each time the page asks who to be.
    const cookies = (headers.get("cookie") ?? "").split("; ").filter((cookie) => !cookie.startsWith("_session"));
    headers.set("cookie", cookies.join("; "));
    // What the library takes for "there is a body".
    if (request.body) headers.set("transfer-encoding", "chunked");
    headers.set("host", this.#issuer.host);
    headers.set("x-forwarded-host", this.#issuer.host);
    headers.set("x-forwarded-proto", this.#issuer.protocol.slice(0, -1));
    return headers;
  }
}

/** Forms of the page are not for the library. */
const withoutBody = ({ url, headers }: Request): Request => new Request(url, { headers });

function configurationOf({ issuer, clientId, clientSecret, callbackUrl, find }: Options): Configuration {
  const { privateKey } = generateKeyPairSync("rsa", { modulusLength: 2_048 });
  const key = privateKey.export({ format: "jwk" });
  return {
    clients: [
      {
        client_id: clientId,
        client_secret: clientSecret,
        redirect_uris: [callbackUrl],
        grant_types: ["authorization_code", "refresh_token"],
        token_endpoint_auth_method: "client_secret_basic",
      },
    ],
    jwks: { keys: [{ ...key, kid: "simulator", use: "sig", alg: "RS256" } as never] },
    adapter: memoryStorage(),
    cookies: { keys: [randomBytes(32).toString("hex")] },
    claims: {
      openid: ["sub"],
      email: ["email", "email_verified"],
      profile: ["name"],
    },
    // In the ID token at once, as the providers that it stands for have them.
    conformIdTokenClaims: false,
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_ctx, { uid }) => `${issuer}/interaction/${uid}` },
    ttl: {
      Interaction: 3_600,
      Session: 3_600,
      Grant: 1_209_600,
      AccessToken: 3_600,
      IdToken: 3_600,
      RefreshToken: 1_209_600,
    },
    issueRefreshToken: async () => true,
    renderError: (ctx, out) => {
      ctx.type = "text/plain";
      ctx.body = `The simulator refused the request: ${out.error_description ?? out.error}.`;
    },
    pkce: { required: () => false },
    findAccount: (_ctx, subject) => {
      const person = find(subject);
      return person && { accountId: subject, claims: () => claimsOf(person) };
    },
    // Nobody is asked for consent: choosing who to be is all that the page is about.
    async loadExistingGrant(ctx) {
      const { oidc } = ctx;
      if (!oidc.session?.accountId || !oidc.client) return undefined;
      const grant = new oidc.provider.Grant({ clientId: oidc.client.clientId, accountId: oidc.session.accountId });
      grant.addOIDCScope([...oidc.requestParamScopes].join(" "));
      await grant.save();
      return grant;
    },
  };
}

const claimsOf = ({ subject, name, emailAddress, isEmailVerified }: Person) => ({
  sub: subject,
  ...(name ? { name } : {}),
  ...(emailAddress ? { email: emailAddress, email_verified: isEmailVerified } : {}),
});
