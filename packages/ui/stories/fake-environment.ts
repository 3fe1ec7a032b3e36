import type { AttributeData, OAuthProviderSettings, UIEnvironment } from "../src/clerk.ts";

const off: AttributeData = {
  enabled: false,
  required: false,
  used_for_first_factor: false,
  first_factors: [],
  used_for_second_factor: false,
  second_factors: [],
  verifications: [],
  verify_at_sign_up: false,
};
const on = (more: Partial<AttributeData> = {}): AttributeData => ({ ...off, enabled: true, ...more });

const dot = (color: string): string =>
  `data:image/svg+xml,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><circle cx="8" cy="8" r="7" fill="${color}"/></svg>`)}`;
export const provider = (name: string, color?: string): OAuthProviderSettings => ({
  enabled: true,
  required: false,
  authenticatable: true,
  strategy: `oauth_${name.toLowerCase()}` as OAuthProviderSettings["strategy"],
  name,
  logo_url: color ? dot(color) : null,
});

export interface EnvironmentOptions {
  social?: OAuthProviderSettings[];
  attributes?: Partial<UIEnvironment["userSettings"]["attributes"]>;
  signUp?: Partial<UIEnvironment["userSettings"]["signUp"]>;
  display?: Partial<UIEnvironment["displayConfig"]>;
  isMultiSession?: boolean;
  maintenanceMode?: boolean;
  hidesAccounts?: boolean;
  showsPasskeyButton?: boolean;
}

/** Settings of an instance: e-mail address with code and password, names, and what is asked for. */
export function fakeEnvironment(options: EnvironmentOptions = {}): UIEnvironment {
  return {
    authConfig: { singleSessionMode: !options.isMultiSession, reverification: false },
    displayConfig: {
      applicationName: "Fernweh",
      preferredSignInStrategy: "password",
      supportEmail: "help@fernweh.example",
      ...options.display,
    },
    userSettings: {
      attributes: {
        email_address: on({
          required: true,
          used_for_first_factor: true,
          first_factors: ["email_code"],
          verifications: ["email_code"],
          verify_at_sign_up: true,
        }),
        phone_number: off,
        username: off,
        web3_wallet: off,
        first_name: on(),
        last_name: on(),
        password: on({ required: true }),
        authenticator_app: off,
        backup_code: off,
        passkey: off,
        ...options.attributes,
      },
      social: Object.fromEntries(
        (options.social ?? []).map((settings) => [settings.strategy, settings]),
      ) as UIEnvironment["userSettings"]["social"],
      signUp: {
        mode: "public",
        progressive: true,
        captcha_enabled: false,
        legal_consent_enabled: false,
        ...options.signUp,
      },
      passwordSettings: {
        min_length: 8,
        max_length: 72,
        require_special_char: false,
        require_numbers: false,
        require_uppercase: false,
        require_lowercase: false,
        show_zxcvbn: false,
        min_zxcvbn_strength: 0,
        allowed_special_characters: "",
        disable_hibp: false,
      },
      usernameSettings: { min_length: 4, max_length: 64 },
      passkeySettings: { allow_autofill: false, show_sign_in_button: options.showsPasskeyButton ?? false },
      ...(options.hidesAccounts && { attackProtection: { enumeration_protection: { enabled: true } } }),
      actions: { delete_self: true, create_organization: false, create_organizations_limit: null },
    },
    maintenanceMode: options.maintenanceMode ?? false,
  };
}

export const attribute = on;
