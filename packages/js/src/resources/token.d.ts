import type { TokenResource } from "@latchkey/shared/types";
declare const Token_base: import("./resource.ts").ResourceClass<Omit<import("./resource.ts").Data<TokenResource>, never>>;
export declare class Token extends Token_base implements TokenResource {
    readonly id: string;
    fromJSON(json?: {
        jwt?: string;
    } | null): this;
    getRawString: () => string;
}
export {};
