import { ClerkRuntimeError } from "@latchkey/shared/errors";
import { parsePublishableKey } from "@latchkey/shared/keys";
/** @throws ClerkRuntimeError when the key is missing or is none. */
export function readInstance(publishableKey, options = {}) {
    const key = parsePublishableKey(publishableKey);
    if (!key)
        throw invalidKey(publishableKey);
    const evaluate = (value) => (typeof value === "function" ? value(new URL(location.href)) : value) || undefined;
    const proxyUrl = () => evaluate(options.proxyUrl);
    const domain = () => evaluate(options.domain);
    return {
        publishableKey,
        ...key,
        proxyUrl,
        domain,
        location: () => ({ ...key, proxyUrl: proxyUrl(), domain: domain() }),
        writesClientUat: () => key.instanceType === "development" && !location.host.endsWith(key.frontendApi.replace(/^clerk\./, "")),
    };
}
function invalidKey(key) {
    return key
        ? new ClerkRuntimeError(`"${key}" is no publishable key: it begins with pk_test_ or pk_live_`, {
            code: "invalid_publishable_key",
        })
        : new ClerkRuntimeError("The publishable key is missing: `npx latchkey keys` prints it", {
            code: "missing_publishable_key",
        });
}
