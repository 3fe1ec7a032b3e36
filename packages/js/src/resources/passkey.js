import { one } from "./hydrate.js";
import { withData } from "./resource.js";
import { Verification } from "./verification.js";
export class Passkey extends withData() {
    static shape = {
        path: "/me/passkeys",
        readers: { verification: one(() => Verification) },
    };
    update = ({ name }) => this.send("PATCH", "", { name });
    delete = () => this.host.call({ path: this.path(), method: "DELETE" });
    /** Proves a passkey that was just created. */
    attempt(publicKeyCredential) {
        return this.post("attempt_verification", { strategy: "passkey", publicKeyCredential });
    }
}
