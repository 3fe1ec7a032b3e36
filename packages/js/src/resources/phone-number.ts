import type { PhoneCodeChannel, PhoneNumberResource } from "@latchkey/shared/types";

import { always } from "./hydrate.ts";
import type { Shape } from "./hydrate.ts";
import { withData } from "./resource.ts";
import { Verification } from "./verification.ts";

export class PhoneNumber extends withData<PhoneNumberResource>() implements PhoneNumberResource {
  static override shape: Shape = {
    path: "/me/phone_numbers",
    readers: { verification: always(() => Verification) },
    defaults: () => ({ reservedForSecondFactor: false, defaultSecondFactor: false, linkedTo: [] }),
  };

  override toString = (): string => this.phoneNumber;
  create = () => this.post("", { phoneNumber: this.phoneNumber });
  prepareVerification = (params?: { channel?: PhoneCodeChannel }) =>
    this.post("prepare_verification", { strategy: "phone_code", ...params });
  attemptVerification = ({ code }: { code: string }) => this.post("attempt_verification", { code });
  setReservedForSecondFactor = ({ reserved }: { reserved: boolean }) =>
    this.send("PATCH", "", { reservedForSecondFactor: reserved });
  makeDefaultSecondFactor = () => this.send("PATCH", "", { defaultSecondFactor: true });
  destroy = async (): Promise<void> => {
    await this.host.call({ path: this.path(), method: "DELETE" });
  };
}
