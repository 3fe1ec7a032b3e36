import type { ClerkResource } from "./resource.ts";
import type { Web3Strategy } from "./strategies.ts";
import type { VerificationResource } from "./verification.ts";

export interface Web3WalletResource extends ClerkResource {
  id: string;
  web3Wallet: string;
  verification: VerificationResource;
  createdAt: Date;
  updatedAt: Date;
  toString: () => string;
  create: () => Promise<Web3WalletResource>;
  prepareVerification: (params: { strategy: Web3Strategy }) => Promise<Web3WalletResource>;
  attemptVerification: (params: { signature: string; strategy?: Web3Strategy }) => Promise<Web3WalletResource>;
  destroy: () => Promise<void>;
}
