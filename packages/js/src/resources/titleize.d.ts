/** `linkedin_oidc` → `Linkedin Oidc`. */
export declare function titleize(text: string): string;
