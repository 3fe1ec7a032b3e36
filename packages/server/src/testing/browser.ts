import type { ClientJSON, SignInJSON, SignUpJSON } from "@latchkey/shared/wire/fapi";
import type { Server } from "../server.ts";

export interface Answer<Body = any> {
  status: number;
  headers: Headers;
  body: Body;
}

interface Piggybacked<Resource> {
  response: Resource;
  client: ClientJSON | null;
}

/** Where a browser's requests go. */
export type Endpoint = Pick<Server, "url" | "fetch">;

export interface BrowserOptions {
  origin?: string;
  host?: string;
  userAgent?: string;
  /** Those of another page of the same browser, at the same host. */
  cookies?: Map<string, string>;
  /** A native app instead of a browser: no cookies, its token in `Authorization`, bare or as `Bearer`. */
  native?: "bare" | "bearer";
}

type Fields = Record<string, string | string[]>;

/** A browser as the Frontend API sees one: a cookie jar, form bodies, `_method`, an origin. */
export class TestBrowser {
  readonly cookies: Map<string, string>;
  /** What a native app keeps. */
  token = "";
  readonly #server: Endpoint;
  readonly #options: BrowserOptions;

  constructor(server: Endpoint, options: BrowserOptions = {}) {
    this.cookies = options.cookies ?? new Map<string, string>();
    this.#server = server;
    this.#options = options;
  }

  get<Body = any>(path: string, headers: Record<string, string> = {}): Promise<Answer<Body>> {
    return this.#send("GET", path, undefined, headers);
  }

  post<Resource = any>(
    path: string,
    fields: Fields = {},
    headers: Record<string, string> = {},
  ): Promise<Answer<Piggybacked<Resource>>> {
    return this.#send("POST", path, fields, headers);
  }

  /** PATCH, PUT and DELETE travel as POST with `_method`. */
  method<Resource = any>(
    verb: "PATCH" | "PUT" | "DELETE",
    path: string,
    fields: Fields = {},
  ): Promise<Answer<Piggybacked<Resource>>> {
    return this.#send("POST", `${path}${path.includes("?") ? "&" : "?"}_method=${verb}`, fields, {});
  }

  /** Sends a file as the body. */
  upload(path: string, file: Uint8Array<ArrayBuffer>, contentType: string): Promise<Answer> {
    return this.#send("POST", path, file, { "content-type": contentType });
  }

  createSignUp(fields: Fields): Promise<Answer<Piggybacked<SignUpJSON>>> {
    return this.post("/v1/client/sign_ups", fields);
  }

  createSignIn(fields: Fields): Promise<Answer<Piggybacked<SignInJSON>>> {
    return this.post("/v1/client/sign_ins", fields);
  }

  /** Signs a new person up with an address that has a fixed code; returns the client. */
  async signUp(emailAddress: string, password = "correct horse battery"): Promise<ClientJSON> {
    const created = await this.createSignUp({ email_address: emailAddress, password });
    if (created.status !== 200) throw new Error(JSON.stringify(created.body));
    const { id } = created.body.response;
    await this.post(`/v1/client/sign_ups/${id}/prepare_verification`, { strategy: "email_code" });
    const done = await this.post(`/v1/client/sign_ups/${id}/attempt_verification`, {
      strategy: "email_code",
      code: "424242",
    });
    if (done.status !== 200 || !done.body.client) throw new Error(JSON.stringify(done.body));
    return done.body.client;
  }

  async #send(
    method: string,
    path: string,
    content: Fields | Uint8Array<ArrayBuffer> | undefined,
    headers: Record<string, string>,
  ): Promise<Answer> {
    const url = new URL(path, this.#server.url);
    const { native } = this.#options;
    if (native) url.searchParams.set("_is_native", "1");
    const request = new Request(url, {
      method,
      redirect: "manual",
      headers: {
        host: this.#options.host ?? url.host,
        "user-agent":
          this.#options.userAgent ??
          "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36",
        ...(this.#options.origin ? { origin: this.#options.origin } : {}),
        ...(native ? { authorization: native === "bearer" ? `Bearer ${this.token}` : this.token } : {}),
        ...(this.cookies.size > 0
          ? { cookie: [...this.cookies].map(([name, value]) => `${name}=${value}`).join("; ") }
          : {}),
        ...(content ? { "content-type": "application/x-www-form-urlencoded" } : {}),
        ...headers,
      },
      ...(content ? { body: content instanceof Uint8Array ? content : encode(content) } : {}),
    });
    const response = await this.#server.fetch(request);
    for (const line of response.headers.getSetCookie()) this.#store(line);
    this.token = response.headers.get("authorization")?.replace(/^Bearer /, "") ?? this.token;
    const text = await response.text();
    return {
      status: response.status,
      headers: response.headers,
      body: response.headers.get("content-type") === "application/json" ? JSON.parse(text) : text,
    };
  }

  #store(line: string): void {
    const [pair = "", ...attributes] = line.split("; ");
    const at = pair.indexOf("=");
    const name = pair.slice(0, at);
    if (attributes.includes("Max-Age=0")) this.cookies.delete(name);
    else this.cookies.set(name, pair.slice(at + 1));
  }
}

function encode(fields: Fields): string {
  const body = new URLSearchParams();
  for (const [name, value] of Object.entries(fields)) for (const item of [value].flat()) body.append(name, item);
  return body.toString();
}
