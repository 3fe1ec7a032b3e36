import { operatorToken, readMasterKey } from "@latchkey/server/operator";
import { CliError } from "./cli-error.ts";
import { configOf } from "./config.ts";
import type { Flags } from "./main.ts";

interface ErrorBody {
  errors?: { long_message?: string; meta?: { param_name?: string; detail?: string } }[];
}

/** Calls a running server; undefined when none listens on the port. */
export async function callServer(
  flags: Flags,
  method: string,
  path: string,
  token: string,
  body?: unknown,
): Promise<unknown> {
  const config = configOf(flags);
  const url = `${config.publicUrl ?? `http://localhost:${config.port}`}${path}`;
  let response: Response;
  try {
    response = await fetch(url, {
      method,
      headers: {
        authorization: `Bearer ${token}`,
        ...(body === undefined ? {} : { "content-type": "application/json" }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  } catch {
    throw new CliError(
      `No Latchkey server answers at ${new URL(url).origin}. Start it with \`latchkey start\`, or name its port with --port.`,
    );
  }
  const text = await response.text();
  const json: unknown = text === "" ? undefined : JSON.parse(text);
  if (!response.ok) throw new CliError(describe(json as ErrorBody));
  return json;
}

function describe(body: ErrorBody): string {
  const lines = (body.errors ?? []).map(({ long_message, meta }) => {
    const where = meta?.param_name ? `${meta.param_name}: ` : "";
    return `${where}${meta?.detail ?? long_message ?? "refused"}`;
  });
  return lines.join("\n") || "The server refused the request.";
}

/** The token that proves this is the operator: derived from the master key of the data directory. */
export function operatorTokenOf(flags: Flags): string {
  const key = readMasterKey(configOf(flags));
  if (!key)
    throw new CliError(
      "There is no master key in the data directory. Start the server once, or name its directory with --data-dir.",
    );
  return operatorToken(key);
}

export interface InstanceKeys {
  id: string;
  environment: string;
  publishable_key: string;
  secret_key: string;
}

export async function fetchKeys(flags: Flags): Promise<InstanceKeys[]> {
  const { instances } = (await callServer(flags, "GET", "/platform/v1/keys", operatorTokenOf(flags))) as {
    instances: InstanceKeys[];
  };
  return instances;
}

/** The secret key of the instance that the flags name, or of the only one. */
export async function secretKeyOf(flags: Flags): Promise<string> {
  const instances = await fetchKeys(flags);
  const chosen = flags.instance
    ? instances.find(({ id }) => id === flags.instance)
    : instances.length === 1
      ? instances[0]
      : undefined;
  if (!chosen)
    throw new CliError(
      `Name an instance with --instance: ${instances.map(({ id, environment }) => `${id} (${environment})`).join(", ")}`,
    );
  return chosen.secret_key;
}
