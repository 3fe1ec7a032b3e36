import type { DeletedObjectResource, PasskeyResource } from "@latchkey/shared/types";

import { one } from "./hydrate.ts";
import type { Shape } from "./hydrate.ts";
import { withData } from "./resource.ts";
import { Verification } from "./verification.ts";

export class Passkey extends withData<PasskeyResource>() implements PasskeyResource {
  static override shape: Shape = {
    path: "/me/passkeys",
    readers: { verification: one(() => Verification) },
  };

  update = ({ name }: { name?: string }) => this.send("PATCH", "", { name });
  delete = () => this.host.call<DeletedObjectResource>({ path: this.path(), method: "DELETE" });
  /** Proves a passkey that was just created. */
  attempt(publicKeyCredential: object): Promise<this> {
    return this.post("attempt_verification", { strategy: "passkey", publicKeyCredential });
  }
}
