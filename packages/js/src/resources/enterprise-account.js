import { one } from "./hydrate.js";
import { withData } from "./resource.js";
import { Verification } from "./verification.js";
export class EnterpriseAccount extends withData() {
    static shape = {
        path: "/me/enterprise_accounts",
        readers: {
            verification: one(() => Verification),
            enterprise_connection: one(() => EnterpriseConnection),
        },
    };
}
class EnterpriseConnection extends withData() {
}
