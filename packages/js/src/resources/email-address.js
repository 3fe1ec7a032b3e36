import { always } from "./hydrate.js";
import { isSettled, poll } from "./poll.js";
import { withData } from "./resource.js";
import { Verification } from "./verification.js";
export class EmailAddress extends withData() {
    static shape = {
        path: "/me/email_addresses",
        readers: { verification: always(() => Verification) },
        defaults: () => ({ matchesSsoConnection: false, linkedTo: [] }),
    };
    toString = () => this.emailAddress;
    create = () => this.post("", { emailAddress: this.emailAddress });
    prepareVerification = (params) => this.post("prepare_verification", params);
    attemptVerification = (params) => this.post("attempt_verification", params);
    createEmailLinkFlow = () => {
        const polling = poll(() => this.reload(), ({ verification }) => isSettled(verification));
        return {
            startEmailLinkFlow: async (params) => {
                await this.prepareVerification({ strategy: "email_link", ...params });
                return polling.run();
            },
            cancelEmailLinkFlow: polling.stop,
        };
    };
    destroy = async () => {
        await this.host.call({ path: this.path(), method: "DELETE" });
    };
}
