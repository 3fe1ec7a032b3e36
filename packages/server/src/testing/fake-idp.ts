import { generateKeyPairSync, type KeyObject } from "node:crypto";
import { createServer, type IncomingMessage, type Server as HttpServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { signRs256 } from "../crypto/jwt.ts";
import { randomSecret } from "../crypto/secrets.ts";

type Claims = Record<string, unknown>;

/** What the provider does with one authorization; by default what it should. */
export interface Behaviour {
  /** Claims of the ID token, over the right ones; undefined leaves one out. */
  claims?: Claims;
  /** Signs with a key that nobody published. */
  forgesSignature?: boolean;
  /** The answer of the token endpoint, over the right one. */
  tokens?: Claims;
  /** Status of the token endpoint. */
  status?: number;
  /** Further parameters of the return to the client. */
  parameters?: Record<string, string>;
}

interface Authorization {
  clientId: string;
  nonce: string | null;
  challenge: string | null;
  behaviour: Behaviour;
}

/** A provider that a test tells what to answer: real HTTP, real signatures, no honesty. */
export class FakeIdp {
  readonly clientId = "app";
  readonly clientSecret = randomSecret();
  /** Forms that were sent to the token endpoint. */
  readonly tokenRequests: URLSearchParams[] = [];
  /** What the userinfo endpoint says beyond the ID token. */
  userinfo: Claims = {};
  /** How often anybody opened a connection. */
  connections = 0;
  readonly #http: HttpServer;
  readonly #keys = generateKeyPairSync("rsa", { modulusLength: 2_048 });
  readonly #otherKey = generateKeyPairSync("rsa", { modulusLength: 2_048 }).privateKey;
  readonly #codes = new Map<string, Authorization>();
  readonly #subjects = new Map<string, unknown>();

  private constructor() {
    this.#http = createServer((request, response) => void this.#answer(request, response));
    this.#http.on("connection", () => this.connections++);
  }

  static async start(): Promise<FakeIdp> {
    const idp = new FakeIdp();
    await new Promise<void>((resolve) => idp.#http.listen(0, "127.0.0.1", resolve));
    return idp;
  }

  get issuer(): string {
    return `http://127.0.0.1:${(this.#http.address() as AddressInfo).port}`;
  }

  /** Settings of an instance that trusts this provider. */
  get settings() {
    return { issuer: this.issuer, client_id: this.clientId, client_secret: this.clientSecret };
  }

  /** The person agrees at the page behind `url`; returns the way back. */
  authorize(url: string, behaviour: Behaviour = {}): string {
    const { searchParams } = new URL(url);
    const code = randomSecret();
    this.#codes.set(code, {
      clientId: searchParams.get("client_id") ?? "",
      nonce: searchParams.get("nonce"),
      challenge: searchParams.get("code_challenge"),
      behaviour,
    });
    const answer = { code, state: searchParams.get("state") ?? "", ...behaviour.parameters };
    return `${searchParams.get("redirect_uri")}?${new URLSearchParams(answer).toString()}`;
  }

  stop(): void {
    this.#http.closeAllConnections();
    this.#http.close();
  }

  /** An ID token as this provider makes them. */
  idToken(claims: Claims, key: KeyObject = this.#keys.privateKey): Promise<string> {
    const now = Math.floor(Date.now() / 1_000);
    const all = { iss: this.issuer, aud: this.clientId, iat: now, exp: now + 300, ...claims };
    return signRs256({ kid: "one" }, all, key);
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname } = new URL(request.url ?? "/", this.issuer);
    const body = await text(request);
    const token = request.headers.authorization?.replace("Bearer ", "");
    const [status, json] = await this.#route(pathname, new URLSearchParams(body), token ?? "");
    response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(json));
  }

  async #route(pathname: string, form: URLSearchParams, token: string): Promise<[number, unknown]> {
    switch (pathname) {
      case "/.well-known/openid-configuration":
        return [200, this.#metadata()];
      case "/jwks":
        return [200, { keys: [{ ...this.#keys.publicKey.export({ format: "jwk" }), kid: "one", alg: "RS256" }] }];
      case "/token":
        return this.#exchange(form);
      case "/userinfo":
        return [200, { sub: this.#subjects.get(token), ...this.userinfo }];
      default:
        return [404, {}];
    }
  }

  #metadata() {
    const { issuer } = this;
    return {
      issuer,
      authorization_endpoint: `${issuer}/authorize`,
      token_endpoint: `${issuer}/token`,
      jwks_uri: `${issuer}/jwks`,
      userinfo_endpoint: `${issuer}/userinfo`,
    };
  }

  async #exchange(form: URLSearchParams): Promise<[number, unknown]> {
    this.tokenRequests.push(form);
    const authorization = this.#codes.get(form.get("code") ?? "");
    if (!authorization) return [400, { error: "invalid_grant" }];
    const { behaviour, nonce } = authorization;
    const claims = { sub: "person-1", ...(nonce ? { nonce } : {}), ...behaviour.claims };
    const accessToken = randomSecret();
    this.#subjects.set(accessToken, claims.sub);
    const idToken = await this.idToken(claims, behaviour.forgesSignature ? this.#otherKey : undefined);
    const tokens = { access_token: accessToken, token_type: "Bearer", expires_in: 3_600, id_token: idToken };
    return [behaviour.status ?? 200, { ...tokens, ...behaviour.tokens }];
  }
}

async function text(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}
