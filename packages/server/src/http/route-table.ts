import { RegExpRouter } from "hono/router/reg-exp-router";
import { SmartRouter } from "hono/router/smart-router";
import { TrieRouter } from "hono/router/trie-router";
import { domainError } from "../lib/errors.ts";
import type { Route } from "./route.ts";

export interface Match {
  route: Route;
  params: Record<string, string>;
}

/** Finds the route of a method and path. */
export class RouteTable {
  readonly #router = new SmartRouter<Route>({ routers: [new RegExpRouter(), new TrieRouter()] });

  constructor(routes: readonly Route[]) {
    for (const route of routes) this.#router.add(route.contract.method, toPattern(route.contract.path), route);
  }

  /** @throws malformed_request_parameters when an encoded parameter does not decode. */
  find(method: string, path: string): Match | undefined {
    const [matches, stash] = this.#router.match(method, path);
    const [first] = matches;
    if (!first) return undefined;
    const [route, indexes] = first;
    const params: Record<string, string> = {};
    for (const [name, value] of Object.entries(indexes))
      params[name] = decodeParam(typeof value === "number" ? (stash?.[value] ?? "") : value);
    return { route, params };
  }
}

const toPattern = (path: string): string => path.replaceAll(/\{(\w+)\}/g, ":$1");

function decodeParam(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch (error) {
    throw domainError("malformed_request_parameters", { cause: error });
  }
}
