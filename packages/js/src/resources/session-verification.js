import { always, one } from "./hydrate.js";
import { withData } from "./resource.js";
import { Session } from "./session.js";
import { Verification } from "./verification.js";
/** One run of "prove again that it is you". */
export class SessionVerification extends withData() {
    static shape = {
        path: "",
        readers: {
            session: one(() => Session),
            first_factor_verification: always(() => Verification),
            second_factor_verification: always(() => Verification),
        },
    };
}
