import type { OrganizationDomainResource, OrganizationEnrollmentMode } from "@latchkey/shared/types";
import type { Shape } from "./hydrate.ts";
declare const OrganizationDomain_base: import("./resource.ts").ResourceClass<Omit<import("./resource.ts").Data<OrganizationDomainResource>, never>>;
export declare class OrganizationDomain extends OrganizationDomain_base implements OrganizationDomainResource {
    static shape: Shape;
    get pathRoot(): string;
    prepareAffiliationVerification: (params: {
        affiliationEmailAddress: string;
    }) => Promise<this>;
    attemptAffiliationVerification: (params: {
        code: string;
    }) => Promise<this>;
    updateEnrollmentMode: (params: {
        enrollmentMode: OrganizationEnrollmentMode;
        deletePending?: boolean;
    }) => Promise<this>;
    delete: () => Promise<void>;
}
export {};
