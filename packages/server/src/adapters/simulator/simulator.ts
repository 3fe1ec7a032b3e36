import { createHash, randomBytes } from "node:crypto";
import type { AuthorizationServer } from "oauth4webapi";
import type { SimulatedProvider } from "./simulated-provider.ts";

/** Somebody whom the simulated provider knows. */
export interface Person {
  /** Who they are to the provider, whatever else changes. */
  readonly subject: string;
  readonly name: string;
  /** Empty for somebody without one. */
  readonly emailAddress: string;
  readonly isEmailVerified: boolean;
}

/** What an instance sees of a simulated provider. */
export interface SimulatedIssuer {
  readonly server: AuthorizationServer;
  readonly clientId: string;
  readonly clientSecret: string;
  /** Answers a request as the provider would. */
  readonly answer: (request: Request) => Promise<Response>;
  /** The provider behind it. */
  readonly provider: () => Promise<SimulatedProvider>;
  /** People who signed in here before, the last one first. */
  readonly people: readonly Person[];
  remember(person: Person): void;
}

const MAX_ISSUERS = 1_000;
const MAX_PEOPLE = 20;

/**
 * Plays social providers for development: real OpenID Connect with people that the developer makes up. Whoever reaches
 * it can be anybody, so callers see to it that only development on the same machine does. Everything is in memory.
 */
export class Simulator {
  readonly #issuers = new Map<string, SimulatedIssuer>();
  readonly #onError: (error: Error) => void;

  constructor(onError: (error: Error) => void) {
    this.#onError = onError;
  }

  /** The provider at an issuer URL; `callbackUrl` is where it sends browsers back to. */
  issuer(issuer: string, callbackUrl: string): SimulatedIssuer {
    const key = `${issuer}\n${callbackUrl}`;
    const known = this.#issuers.get(key);
    if (known) return known;
    const created = createIssuer(issuer, callbackUrl, this.#onError);
    this.#issuers.set(key, created);
    const [oldest] = this.#issuers.keys();
    if (this.#issuers.size > MAX_ISSUERS && oldest) this.#issuers.delete(oldest);
    return created;
  }
}

function createIssuer(issuer: string, callbackUrl: string, onError: (error: Error) => void): SimulatedIssuer {
  const clientId = "latchkey";
  const clientSecret = randomBytes(32).toString("base64url");
  const people: Person[] = [];
  let provider: Promise<SimulatedProvider> | undefined;
  const load = (): Promise<SimulatedProvider> =>
    (provider ??= import("./simulated-provider.ts").then(({ SimulatedProvider: Class }) => {
      const find = (subject: string) => people.find((person) => person.subject === subject);
      return new Class({ issuer, clientId, clientSecret, callbackUrl, find, onError });
    }));
  return {
    server: {
      issuer,
      authorization_endpoint: `${issuer}/auth`,
      token_endpoint: `${issuer}/token`,
      jwks_uri: `${issuer}/jwks`,
    },
    clientId,
    clientSecret,
    answer: async (request) => (await load()).answer(request),
    provider: load,
    people,
    remember(person) {
      const index = people.findIndex(({ subject }) => subject === person.subject);
      if (index >= 0) people.splice(index, 1);
      people.unshift(person);
      people.splice(MAX_PEOPLE);
    },
  };
}

/** The same person each time the same one is entered, also after a restart. */
export const subjectOf = (person: Pick<Person, "name" | "emailAddress">): string =>
  createHash("sha256")
    .update(person.emailAddress.toLowerCase() || person.name)
    .digest("base64url")
    .slice(0, 22);
