import { parseCookies } from "./cookies.ts";
import { clientUrl } from "./request-url.ts";

/** A request that also knows the address under which the browser asked, and its cookies whose names start with `__`. */
export class ClerkRequest extends Request {
  readonly clerkUrl: URL;
  readonly cookies: Map<string, string>;

  constructor(request: Request) {
    super(request.url, {
      method: request.method,
      headers: request.headers,
      signal: request.signal,
    });
    this.clerkUrl = clientUrl(request);
    this.cookies = parseCookies(request.headers.get("cookie"));
  }

  /** What a log may show. */
  toJSON(): object {
    return {
      url: this.clerkUrl.href,
      method: this.method,
      headers: Object.fromEntries(this.headers),
      clerkUrl: this.clerkUrl.href,
      cookies: Object.fromEntries(this.cookies),
    };
  }
}

/** Wraps a request; its body is left behind. */
export function createClerkRequest(request: Request): ClerkRequest {
  return request instanceof ClerkRequest ? request : new ClerkRequest(request);
}
