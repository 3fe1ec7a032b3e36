import type { SignUpVerificationsResource } from "@latchkey/shared/types";
import type { Host } from "../core/host.ts";
/** One verification for each field, also for those that nothing is known of. */
export declare function readVerifications(host: Host, json: Record<string, object | null> | null): SignUpVerificationsResource;
