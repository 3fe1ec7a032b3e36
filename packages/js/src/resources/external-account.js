import { titleize } from "./titleize.js";
import { always } from "./hydrate.js";
import { withData } from "./resource.js";
import { Verification } from "./verification.js";
export class ExternalAccount extends withData() {
    static shape = {
        path: "/me/external_accounts",
        readers: {
            provider: (_host, value) => value.replace(/^oauth_/, ""),
            verification: always(() => Verification),
        },
    };
    reauthorize = ({ additionalScopes, ...params }) => this.send("PATCH", "reauthorize", { ...params, additionalScope: additionalScopes });
    destroy = async () => {
        await this.host.call({ path: this.path(), method: "DELETE" });
    };
    providerSlug = () => this.provider;
    providerTitle = () => `${titleize(this.provider)} account`;
    accountIdentifier = () => this.username || this.emailAddress || this.label || "";
}
