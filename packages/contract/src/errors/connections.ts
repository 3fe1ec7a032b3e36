import { defineErrors } from "./define.ts";

/** Errors of signing in through others: social and enterprise connections, SAML and directories. */
export const connectionErrors = defineErrors({
  oauth_access_denied: [
    403,
    "Access denied",
    "You did not allow access at the provider. Try again, or use another way.",
  ],
  oauth_account_already_connected: [
    400,
    "Already connected",
    "An account of this provider is connected already. Remove it before connecting another.",
  ],
  oauth_callback_invalid: [
    400,
    "Unexpected return",
    "The provider's answer does not belong to a sign-in that was begun here. Start again.",
  ],
  oauth_config_missing: [
    400,
    "Provider not set up",
    "The provider has no credentials. Enter its client id and secret in the settings.",
  ],
  oauth_connection_blocked_by_immutable_attribute: [
    403,
    "Profile is fixed",
    "Connecting this account would change a field of the profile that may not change.",
  ],
  oauth_fetch_user_error: [400, "No profile", "The provider did not hand over the profile. Try again in a moment."],
  oauth_identification_claimed: [
    400,
    "Belongs to someone else",
    "This account of the provider is connected to another account here.",
  ],
  oauth_missing_access_token: [
    422,
    "No access token",
    "The connected account has no access token. Connect it once more.",
  ],
  oauth_missing_refresh_token: [
    422,
    "No refresh token",
    "The connected account has no refresh token, so its access can not be renewed. Connect it once more.",
  ],
  oauth_non_authenticatable_provider: [
    400,
    "Not for signing in",
    "Accounts of this provider can be connected, but not used for signing in.",
  ],
  oauth_provider_not_enabled: [400, "Provider is off", "This provider is not turned on for the instance."],
  oauth_shared_credentials_not_supported: [
    400,
    "Own credentials needed",
    "This provider works only with a client id and a secret of your own.",
  ],
  oauth_token_exchange_error: [
    400,
    "Exchange failed",
    "The provider did not accept the code. Check the client id, the secret and the redirect URI, then try again.",
  ],
  oauth_token_provider_not_enabled: [404, "Provider is off", "This provider is not turned on for the instance."],
  oauth_token_retrieval_error: [
    400,
    "No token",
    "The provider did not renew the token. The user has to connect the account once more.",
  ],
  oauth_unsupported_provider: [400, "Unknown provider", "This provider is not one that the server supports."],
  misconfigured_oauth_provider: [
    400,
    "Provider set up wrongly",
    "The provider refused its configuration. Check the credentials and endpoints in the settings.",
  ],
  google_one_tap_token_invalid: [
    400,
    "Token not valid",
    "The Google One Tap token was not issued for this application, or it has expired.",
  ],
  custom_oauth_provider_cannot_use_discovery_url: [
    422,
    "No discovery here",
    "This kind of provider can not be set up from a discovery URL. Enter its endpoints.",
  ],
  custom_oauth_provider_discovery_issuer_mismatch: [
    422,
    "Other issuer",
    "The discovery document names an issuer that does not match its URL.",
  ],
  custom_oauth_provider_discovery_server_retrieval_error: [
    422,
    "Discovery failed",
    "The discovery document could not be read. Check that its URL answers with JSON.",
  ],
  external_account_exists: [
    400,
    "Account exists",
    "Somebody here has this account of the provider or its email address. Sign in instead.",
  ],
  external_account_not_found: [404, "Account not found", "There is no such connected account."],
  external_account_missing_refresh_token: [
    400,
    "No refresh token",
    "The connected account has no refresh token. Connect it once more.",
  ],
  external_account_email_address_verification_required: [
    400,
    "Address not verified",
    "Verify the email address of the connected account first.",
  ],

  enterprise_connection_id_is_required_with_multiple_connections: [
    422,
    "Choose a connection",
    "Several connections serve this domain. Send enterprise_connection_id to choose one.",
  ],
  enterprise_connection_invalid_type: [400, "Wrong kind", "The connection is of a kind that can not do this."],
  enterprise_connection_name_not_derivable: [422, "Name missing", "Give the connection a name."],
  enterprise_sso_account_already_connected: [
    400,
    "Already connected",
    "This account of the identity provider is connected already.",
  ],
  enterprise_sso_additional_identifications_disabled: [
    422,
    "No further identifiers",
    "Accounts of this connection can not have identifiers beside the one of their identity provider.",
  ],
  enterprise_sso_email_address_domain_mismatch: [
    400,
    "Other domain",
    "The identity provider answered with an address outside the domains of the connection.",
  ],
  enterprise_sso_hosted_domain_mismatch: [
    400,
    "Other workspace",
    "The account belongs to a workspace that this connection does not serve.",
  ],
  enterprise_sso_sign_in_connection_missing: [
    422,
    "No connection",
    "No enterprise connection serves this identifier. Sign in another way.",
  ],
  enterprise_sso_sign_up_connection_missing: [
    422,
    "No connection",
    "No enterprise connection serves this identifier. Sign up another way.",
  ],
  enterprise_sso_user_attribute_missing: [
    400,
    "Attribute missing",
    "The identity provider left out an attribute that the account needs. Check its mapping.",
  ],
  sign_in_must_use_enterprise_connection_identifier: [
    422,
    "Other identifier needed",
    "Use the identifier that belongs to the enterprise connection.",
  ],
  self_serve_sso_disabled: [
    403,
    "Self-service is off",
    "Organizations can not set up their own connections in this application.",
  ],
  self_serve_sso_no_active_organization: [
    403,
    "No organization chosen",
    "Choose the organization whose connection is to be set up.",
  ],
  self_serve_sso_organization_disabled: [
    403,
    "Self-service is off",
    "This organization can not set up its own connections.",
  ],

  saml_connection_active_not_found: [404, "No connection", "No active SAML connection serves this identifier."],
  saml_connection_cant_be_activated: [
    422,
    "Connection incomplete",
    "The connection still lacks its identity provider's entity id, sign-in URL or certificate.",
  ],
  saml_connection_not_found: [422, "Connection not found", "There is no such SAML connection."],
  saml_email_address_domain_mismatch: [
    400,
    "Other domain",
    "The identity provider answered with an address outside the domains of the connection.",
  ],
  saml_email_address_domain_reserved: [
    422,
    "Domain uses SAML",
    "Addresses of this domain sign in through their own identity provider.",
  ],
  saml_failed_to_fetch_idp_metadata: [
    400,
    "Metadata not reachable",
    "The identity provider's metadata could not be loaded. Check its URL.",
  ],
  saml_failed_to_parse_idp_metadata: [
    422,
    "Metadata not readable",
    "The identity provider's metadata is not a SAML 2.0 metadata document.",
  ],
  saml_jit_provisioning_disabled: [
    404,
    "No account yet",
    "The connection does not create accounts. Ask an admin to create one for you.",
  ],
  saml_metadata_missing_fields: [
    422,
    "Metadata incomplete",
    "The metadata lacks the entity id, the sign-in URL or the certificate.",
  ],
  saml_response_invalid: [401, "Response not valid", "The identity provider's response could not be verified."],
  saml_response_relaystate_missing: [
    400,
    "RelayState missing",
    "The identity provider's response came without its RelayState. Start the sign-in again.",
  ],
  saml_user_attribute_missing: [
    400,
    "Attribute missing",
    "The identity provider left out an attribute that the account needs. Check its mapping.",
  ],

  attribute_managed_by_scim: [409, "Managed by a directory", "This field follows a directory. Change it there."],
  user_managed_by_scim: [409, "Managed by a directory", "This user follows a directory. Make the change there."],
  scim_directory_disabled: [400, "Directory is off", "Turn the directory on first."],
  scim_directory_enterprise_connection_already_used: [
    422,
    "Connection has a directory",
    "Another directory belongs to this enterprise connection.",
  ],
  scim_directory_organization_already_used: [
    400,
    "Organization has a directory",
    "Another directory belongs to this organization.",
  ],
  scim_directory_pull_mode_not_configured: [
    400,
    "Pulling not set up",
    "Enter the address and the credentials from which the directory is to be read.",
  ],
  scim_directory_sync_throttled: [
    409,
    "Synced a moment ago",
    "The directory was read a moment ago. Wait a little before reading it again.",
  ],
});
