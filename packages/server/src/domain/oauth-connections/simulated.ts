import * as oauth from "oauth4webapi";
import type { InstanceContext } from "../../context.ts";
import { frontendUrl } from "../instances/index.ts";
import type { SimulatedIssuer } from "../../adapters/simulator/simulator.ts";
import { callbackUrl, isSimulated, providerName, type Connection } from "./connection.ts";
import { standardProfile, type Provider } from "./provider.ts";

/** Accounts at the simulator are never those of the real provider, whatever their subjects. */
export const SIMULATOR_ISSUER = "urn:latchkey:simulator";

const provider: Omit<Provider, "server"> = {
  name: "Simulator",
  scopes: ["openid", "email", "profile"],
  isOpenId: true,
  authentication: "basic",
  profile: ({ claims }) => ({ ...standardProfile(claims), issuer: SIMULATOR_ISSUER }),
};

/** As Apple answers. */
const postsForm = { response_mode: "form_post" };

/** Where this server plays a provider for an instance. */
export const simulatorUrl = (ctx: InstanceContext, key: string): string =>
  `${frontendUrl(ctx, ctx.instance)}/simulator/${ctx.instance.id}/${key}`;

/** A provider that this server plays for an instance; undefined for one that it does not. */
export function simulatedIssuer(
  ctx: InstanceContext,
  key: string,
): { issuer: SimulatedIssuer; name: string } | undefined {
  const { social } = ctx.instance.settings;
  const settings = Object.hasOwn(social, key) ? social[key] : undefined;
  if (!settings?.enabled || !isSimulated(ctx.instance, settings)) return undefined;
  return { issuer: ctx.simulator.issuer(simulatorUrl(ctx, key), callbackUrl(ctx)), name: providerName(key, settings) };
}

/** The parts of a connection with the simulator; its own server is reached without the network. */
export function simulated(
  ctx: InstanceContext,
  key: string,
): Pick<Connection, "provider" | "isOpenId" | "server" | "client" | "authentication" | "scopes" | "fetch"> {
  const { server, clientId, clientSecret, answer } = ctx.simulator.issuer(simulatorUrl(ctx, key), callbackUrl(ctx));
  return {
    provider: { ...provider, server, ...(key === "apple" ? { parameters: postsForm } : {}) },
    isOpenId: true,
    server,
    client: { client_id: clientId },
    authentication: oauth.ClientSecretBasic(clientSecret),
    scopes: provider.scopes,
    fetch: (url, init) => answer(new Request(url, init)),
  };
}
