import { titleize } from "./titleize.ts";
import type { ExternalAccountResource, OAuthProvider, ReauthorizeExternalAccountParams } from "@latchkey/shared/types";

import { always } from "./hydrate.ts";
import type { Shape } from "./hydrate.ts";
import { withData } from "./resource.ts";
import { Verification } from "./verification.ts";

export class ExternalAccount extends withData<ExternalAccountResource>() implements ExternalAccountResource {
  static override shape: Shape = {
    path: "/me/external_accounts",
    readers: {
      provider: (_host, value: string) => value.replace(/^oauth_/, ""),
      verification: always(() => Verification),
    },
  };

  reauthorize = ({ additionalScopes, ...params }: ReauthorizeExternalAccountParams) =>
    this.send("PATCH", "reauthorize", { ...params, additionalScope: additionalScopes });
  destroy = async (): Promise<void> => {
    await this.host.call({ path: this.path(), method: "DELETE" });
  };
  providerSlug = (): OAuthProvider => this.provider;
  providerTitle = (): string => `${titleize(this.provider)} account`;
  accountIdentifier = (): string => this.username || this.emailAddress || this.label || "";
}
