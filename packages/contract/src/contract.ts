import type { z } from "zod";

/** Which of Latchkey's HTTP surfaces an operation belongs to. */
export type Api = "fapi" | "bapi" | "platform";

/**
 * Who may call an operation.
 * - `public`: anybody.
 * - `client`: a browser; its client may not exist yet.
 * - `session`: a browser whose client has a live session.
 * - `secret-key`: a holder of an instance's secret key.
 * - `operator`: whoever runs the server.
 */
export type Auth = "public" | "client" | "session" | "secret-key" | "operator";

export type Method = "GET" | "POST" | "PUT" | "PATCH" | "DELETE";

/**
 * How the response travels.
 * - `piggyback`: `{ response, client }`, the Frontend API's envelope.
 * - `bare`: the resource itself.
 * - `empty`: 204 without a body.
 * - `redirect`: a redirect; `response` describes nothing on the wire.
 */
export type Envelope = "piggyback" | "bare" | "empty" | "redirect";

export interface Contract<
  Params extends z.ZodType = z.ZodType,
  Query extends z.ZodType = z.ZodType,
  Body extends z.ZodType = z.ZodType,
  Response extends z.ZodType = z.ZodType,
> {
  /** Unique operation id, camelCase, verb first. */
  readonly id: string;
  readonly api: Api;
  readonly method: Method;
  /** Path below the origin, parameters in braces: `/v1/users/{user_id}`. */
  readonly path: string;
  readonly summary: string;
  readonly auth: Auth;
  readonly params?: Params;
  readonly query?: Query;
  readonly body?: Body;
  /** `multipart` bodies reach the handler as files; the others as parsed fields. */
  readonly bodyType?: "form" | "json" | "multipart";
  readonly response: Response;
  readonly envelope: Envelope;
  /** Success status; 200 unless said otherwise. */
  readonly status?: number;
  /** Codes of the error registry that the operation itself can answer with. */
  readonly errors?: readonly string[];
  readonly deprecated?: boolean;
}

export type AnyContract = Contract<any, any, any, any>;

type Parsed<Schema> = Schema extends z.ZodType ? z.output<Schema> : undefined;

/** What a handler receives: each part as its schema parsed it. */
export interface Input<C extends AnyContract> {
  params: C extends { params: infer P } ? Parsed<P> : undefined;
  query: C extends { query: infer Q } ? Parsed<Q> : undefined;
  body: C extends { body: infer B } ? Parsed<B> : undefined;
}

/** What a handler returns. */
export type Output<C extends AnyContract> = z.input<C["response"]>;

/** Declares one operation. Everything else about it is derived from this value. */
export function contract<const C extends AnyContract>(declaration: C): C {
  return declaration;
}
