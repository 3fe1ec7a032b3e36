import { always } from "./hydrate.js";
import { withData } from "./resource.js";
import { Verification } from "./verification.js";
export class PhoneNumber extends withData() {
    static shape = {
        path: "/me/phone_numbers",
        readers: { verification: always(() => Verification) },
        defaults: () => ({ reservedForSecondFactor: false, defaultSecondFactor: false, linkedTo: [] }),
    };
    toString = () => this.phoneNumber;
    create = () => this.post("", { phoneNumber: this.phoneNumber });
    prepareVerification = (params) => this.post("prepare_verification", { strategy: "phone_code", ...params });
    attemptVerification = ({ code }) => this.post("attempt_verification", { code });
    setReservedForSecondFactor = ({ reserved }) => this.send("PATCH", "", { reservedForSecondFactor: reserved });
    makeDefaultSecondFactor = () => this.send("PATCH", "", { defaultSecondFactor: true });
    destroy = async () => {
        await this.host.call({ path: this.path(), method: "DELETE" });
    };
}
