import { always } from "./hydrate.js";
import { withData } from "./resource.js";
import { Verification } from "./verification.js";
export class Web3Wallet extends withData() {
    static shape = {
        path: "/me/web3_wallets",
        readers: { verification: always(() => Verification) },
    };
    toString = () => this.web3Wallet;
    create = () => this.post("", { web3Wallet: this.web3Wallet });
    prepareVerification = (params) => this.post("prepare_verification", params);
    attemptVerification = (params) => this.post("attempt_verification", params);
    destroy = async () => {
        await this.host.call({ path: this.path(), method: "DELETE" });
    };
}
