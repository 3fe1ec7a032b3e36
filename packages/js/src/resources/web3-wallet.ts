import type { Web3Strategy, Web3WalletResource } from "@latchkey/shared/types";

import { always } from "./hydrate.ts";
import type { Shape } from "./hydrate.ts";
import { withData } from "./resource.ts";
import { Verification } from "./verification.ts";

export class Web3Wallet extends withData<Web3WalletResource>() implements Web3WalletResource {
  static override shape: Shape = {
    path: "/me/web3_wallets",
    readers: { verification: always(() => Verification) },
  };

  override toString = (): string => this.web3Wallet;
  create = () => this.post("", { web3Wallet: this.web3Wallet });
  prepareVerification = (params: { strategy: Web3Strategy }) => this.post("prepare_verification", params);
  attemptVerification = (params: { signature: string; strategy?: Web3Strategy }) =>
    this.post("attempt_verification", params);
  destroy = async (): Promise<void> => {
    await this.host.call({ path: this.path(), method: "DELETE" });
  };
}
