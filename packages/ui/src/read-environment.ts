import { deepKeysToCamel } from "@latchkey/shared/case";
import type { EnvironmentJSON } from "@latchkey/shared/wire/fapi";
import type { UIEnvironment } from "./clerk.ts";

/**
 * The settings of an instance from the answer of `GET /v1/environment`, for `environment` of `ClerkUIProvider`: with
 * them a server renders the whole card. Settings of single attributes keep the names of the wire.
 */
export function readEnvironment(json: EnvironmentJSON): UIEnvironment {
  const { user_settings: settings } = json;
  const read = {
    authConfig: deepKeysToCamel(json.auth_config),
    displayConfig: deepKeysToCamel(json.display_config),
    userSettings: {
      attributes: settings.attributes,
      social: settings.social,
      signUp: settings.sign_up,
      passwordSettings: settings.password_settings,
      usernameSettings: settings.username_settings,
      passkeySettings: settings.passkey_settings,
      actions: settings.actions,
      attackProtection: settings.attack_protection,
    },
    maintenanceMode: json.maintenance_mode,
  };
  return read as unknown as UIEnvironment;
}
