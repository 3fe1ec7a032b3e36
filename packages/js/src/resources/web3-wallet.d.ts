import type { Web3Strategy, Web3WalletResource } from "@latchkey/shared/types";
import type { Shape } from "./hydrate.ts";
declare const Web3Wallet_base: import("./resource.ts").ResourceClass<Omit<import("./resource.ts").Data<Web3WalletResource>, never>>;
export declare class Web3Wallet extends Web3Wallet_base implements Web3WalletResource {
    static shape: Shape;
    toString: () => string;
    create: () => Promise<this>;
    prepareVerification: (params: {
        strategy: Web3Strategy;
    }) => Promise<this>;
    attemptVerification: (params: {
        signature: string;
        strategy?: Web3Strategy;
    }) => Promise<this>;
    destroy: () => Promise<void>;
}
export {};
