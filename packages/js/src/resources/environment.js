import { deepKeysToCamel, snakeToCamel } from "@latchkey/shared/case";
import { withData } from "./resource.js";
/** The configuration of the instance. Where the server said nothing, what any instance may have. */
export class Environment extends withData() {
    static shape = {
        path: "/environment",
        readers: {
            user_settings: (_host, value) => readUserSettings(value),
            organization_settings: (_host, value) => ({
                ...organizationDefaults,
                ...deepKeysToCamel(value),
            }),
            display_config: (_host, value) => deepKeysToCamel(value),
            auth_config: (_host, value) => ({
                ...deepKeysToCamel(value),
                claimedAt: value.claimed_at ? new Date(value.claimed_at) : null,
                preferredChannels: value.preferred_channels ?? null,
            }),
        },
        defaults: () => ({
            authConfig: {
                singleSessionMode: true,
                reverification: false,
                claimedAt: null,
                preferredChannels: null,
            },
            displayConfig: {},
            userSettings: readUserSettings({}),
            organizationSettings: organizationDefaults,
            maintenanceMode: false,
            partitionedCookies: false,
        }),
    };
    isSingleSession = () => this.authConfig.singleSessionMode;
    isProduction = () => this.displayConfig.instanceEnvironmentType === "production";
    isDevelopmentOrStaging = () => !this.isProduction();
}
const organizationDefaults = {
    enabled: false,
    maxAllowedMemberships: 1,
    forceOrganizationSelection: false,
    actions: { adminDelete: false },
    domains: { enabled: false, enrollmentModes: [], defaultRole: null },
    slug: { disabled: false },
};
const signUpDefaults = {
    mode: "public",
    progressive: true,
    captcha_enabled: false,
    legal_consent_enabled: false,
};
const passwordLimits = { shortest: 8, longest: 72 };
function readPasswordSettings(json) {
    const { shortest, longest } = passwordLimits;
    return {
        require_special_char: false,
        require_numbers: false,
        require_uppercase: false,
        require_lowercase: false,
        show_zxcvbn: false,
        min_zxcvbn_strength: 0,
        allowed_special_characters: "",
        disable_hibp: false,
        ...json,
        min_length: Math.max(json.min_length ?? shortest, shortest),
        max_length: Math.min(json.max_length || longest, longest),
    };
}
// The settings of single attributes keep their wire names: so do the types of Clerk's API.
function readUserSettings(json) {
    const { enterprise_sso = { enabled: false }, ...rest } = json;
    const settings = Object.entries(rest).map(([name, value]) => [snakeToCamel(name), value]);
    return {
        attributes: {},
        social: {},
        signIn: { second_factor: { required: false } },
        ...Object.fromEntries(settings),
        enterpriseSSO: enterprise_sso,
        signUp: { ...signUpDefaults, ...json.sign_up },
        passwordSettings: readPasswordSettings(json.password_settings ?? {}),
    };
}
