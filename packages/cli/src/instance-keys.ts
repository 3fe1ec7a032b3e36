import type { Server } from "@latchkey/server";
import type { InstanceKeys } from "./client.ts";

/** The keys of every instance of a server of this process, as the server's own API names them. */
export async function instanceKeys(server: Server): Promise<InstanceKeys[]> {
  return (await server.keys()).map(({ instance, secretKeys }) => ({
    id: instance.id,
    environment: instance.environment,
    publishable_key: instance.publishableKey,
    secret_key: secretKeys[0] ?? "",
  }));
}
