import type {
  CreateEmailLinkFlowReturn,
  EmailAddressResource,
  PrepareEmailAddressVerificationParams,
  StartEmailLinkFlowParams,
} from "@latchkey/shared/types";

import { emailLinkFlow } from "./email-link-flow.ts";
import { always } from "./hydrate.ts";
import type { Shape } from "./hydrate.ts";
import { withData } from "./resource.ts";
import { Verification } from "./verification.ts";

export class EmailAddress extends withData<EmailAddressResource>() implements EmailAddressResource {
  static override shape: Shape = {
    path: "/me/email_addresses",
    readers: { verification: always(() => Verification) },
    defaults: () => ({ matchesSsoConnection: false, linkedTo: [] }),
  };

  override toString = (): string => this.emailAddress;
  create = () => this.post("", { emailAddress: this.emailAddress });
  prepareVerification = (params: PrepareEmailAddressVerificationParams) => this.post("prepare_verification", params);
  attemptVerification = (params: { code: string }) => this.post("attempt_verification", params);

  createEmailLinkFlow = (): CreateEmailLinkFlowReturn<StartEmailLinkFlowParams, EmailAddressResource> =>
    emailLinkFlow(
      this.host,
      (params) => this.prepareVerification(params),
      () => this.reload(),
      (resource) => resource.verification,
    );

  destroy = async (): Promise<void> => {
    await this.host.call({ path: this.path(), method: "DELETE" });
  };
}
