import type { Host } from "../core/host.ts";
import { Passkey } from "./passkey.ts";
/** Creates a passkey for the user: options from the API, the key from the browser, the proof back. */
export declare function createPasskey(host: Host): Promise<Passkey>;
