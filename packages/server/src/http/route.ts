import type { AnyContract, Input, Output } from "@latchkey/contract";
import type { AppContext, InstanceContext } from "../context.ts";
import type { BrowserContext } from "../domain/clients/index.ts";
import type { AnswerHeaders } from "./answer-headers.ts";
import type { UploadedFile } from "./body.ts";
import type { Rendered } from "./fapi/render.ts";
import type { IncomingRequest } from "./request.ts";

/** Context of a Frontend API handler. */
export interface FapiContext extends BrowserContext {
  readonly incoming: IncomingRequest;
  /** Further response headers and cookies. */
  readonly responseHeaders: AnswerHeaders;
  readonly rendered: Rendered;
}

/** Context of a handler that whoever runs the server calls. */
export interface OperatorContext extends AppContext {
  readonly incoming: IncomingRequest;
}

/** Context of a Backend API handler. */
export interface BapiContext extends InstanceContext {
  readonly incoming: IncomingRequest;
}

type ContextOf<C extends AnyContract> = C extends { readonly api: "fapi" }
  ? FapiContext
  : C extends { readonly auth: "operator" }
    ? OperatorContext
    : BapiContext;

/** A redirect instead of a resource. */
export interface Redirect {
  readonly location: string;
}

/** A page in the place of a redirect that somebody has to agree to first. */
export interface Page {
  readonly page: string;
  /** Origin to which its form leads in the end, or the scheme of a native app; empty when it stays here. */
  readonly formTarget: string;
}

type Result<C extends AnyContract> = C extends { readonly envelope: "redirect" } ? Redirect | Page : Output<C>;
type Part<C extends AnyContract> = Input<C> &
  (C extends { readonly bodyType: "multipart" } ? { file: UploadedFile } : unknown);

interface RouteOptions {
  /** The handler finds the browser itself, together with what it reads anyway; `ctx.browser` is empty until then. */
  readonly identifiesBrowser?: boolean;
  /** Pages of other sites may send it: it acts on nothing that the browser's cookies stand for. */
  readonly acceptsAnyOrigin?: boolean;
  /** Its work differs with whether somebody has an account: where that is to be hidden, its time is blurred. */
  readonly tellsAccounts?: boolean;
}

export interface Route extends RouteOptions {
  readonly contract: AnyContract;
  readonly handler: (ctx: never, input: never) => Promise<unknown>;
}

/** Binds a contract to what answers it. */
export function handle<C extends AnyContract>(
  contract: C,
  handler: (ctx: ContextOf<C>, input: Part<C>) => Promise<Result<C>>,
  options: RouteOptions = {},
): Route {
  return { contract, handler, ...options };
}
