import { defineErrors } from "./define.ts";

/** Errors of single factors and devices: passkeys, authenticator apps, wallets, trusted and attested devices. */
export const factorErrors = defineErrors({
  passkey_authentication_failure: [
    400,
    "Passkey not accepted",
    "The passkey could not be verified. Try again, or use another way to sign in.",
  ],
  passkey_identification_not_verified: [
    422,
    "Passkey not verified",
    "The passkey has not been verified yet. Finish adding it first.",
  ],
  passkey_invalid_public_key_credential: [
    422,
    "Credential not readable",
    "public_key_credential is not the JSON of a WebAuthn credential.",
  ],
  passkey_invalid_verification: [400, "Wrong verification", "This verification does not belong to a passkey."],
  passkey_not_registered: [404, "Unknown passkey", "This passkey is not registered with an account here."],
  passkey_quota_exceeded: [403, "Passkey limit reached", "Remove a passkey of the account before adding another."],
  no_passkeys_found_for_user: [400, "No passkeys", "The account has no passkey. Use another way to sign in."],
  totp_disabled: [400, "Authenticator apps are off", "Codes of authenticator apps are not turned on for this user."],
  totp_incorrect_code: [422, "Incorrect code", "That code is not right. Wait for the app to show the next one."],
  totp_invalid_length: [422, "Wrong length", "A code of an authenticator app has six digits."],
  backup_codes_not_available: [
    400,
    "No backup codes",
    "Backup codes come with a second step. Set one up first, or turn backup codes on in the settings.",
  ],
  identification_create_second_factor_unverified: [
    400,
    "Not verified",
    "Only a verified phone number can be created as a second step.",
  ],
  second_factor_deletion_not_allowed: [
    400,
    "Second step required",
    "The last second step can not be removed while the application requires one.",
  ],
  form_disable_default_second_factor_not_allowed: [
    422,
    "Default second step",
    "Make another second step the default before turning this one off.",
  ],
  form_incorrect_signature: [422, "Signature not right", "The signature does not match the message and the wallet."],
  password_disabled: [403, "Passwords are off", "Passwords are not turned on for this instance."],
  password_too_long_needs_reset: [
    422,
    "New password needed",
    "This password is longer than can be verified. Reset it to a shorter one.",
  ],
  updating_user_password_deprecated: [
    403,
    "Use the password endpoint",
    "Passwords are changed with /v1/me/change_password, not with the other fields of a user.",
  ],
  sms_send_error: [400, "Message not sent", "The text message could not be sent. Check the number and try again."],
  unsupported_country_code: [
    403,
    "Country not supported",
    "Text messages are not sent to numbers of this country. Use another number.",
  ],
  sms_country_removal_restricted: [
    422,
    "Country can not be removed",
    "This country can not be taken off the list of those that get text messages.",
  ],
  dev_monthly_email_limit_exceeded: [
    400,
    "Mail limit reached",
    "This development instance has sent all its mails of this month. Use test addresses meanwhile.",
  ],
  dev_monthly_sms_limit_exceeded: [
    400,
    "Text message limit reached",
    "This development instance has sent all its text messages of this month. Use test numbers meanwhile.",
  ],
  aws_cognito_admin_user_password_auth_not_enabled: [
    400,
    "Cognito flow is off",
    "Turn ADMIN_USER_PASSWORD_AUTH on for the Cognito app client, so that its passwords can be verified.",
  ],
  aws_cognito_user_password_auth_not_enabled: [
    400,
    "Cognito flow is off",
    "Turn USER_PASSWORD_AUTH on for the Cognito app client, so that its passwords can be verified.",
  ],
  aws_cognito_user_lambda_validation_failed: [
    422,
    "Refused by Cognito",
    "A Lambda trigger of the Cognito user pool refused this user.",
  ],

  approval_token_consumed: [422, "Approval used", "This approval was used before. Ask for a new one."],
  approval_token_expired: [422, "Approval expired", "This approval has expired. Ask for a new one."],
  approval_token_invalid: [422, "Approval not valid", "This approval was not given for this request."],
  action_blocked: [403, "Blocked", "The operator of this application has blocked this action."],
  device_blocked: [403, "Device blocked", "This device may not use the application. Ask its operator."],
  requires_protect_check: [403, "Check required", "Pass the protection check of this application, then try again."],
  protect_check_already_resolved: [400, "Check already done", "The protection check has been answered before."],

  requires_device_attestation: [
    401,
    "Attestation required",
    "Requests of native apps must prove that they come from the genuine app.",
  ],
  device_attestation_not_configured: [
    401,
    "Attestation not set up",
    "Device attestation has not been set up for this instance.",
  ],
  device_attestation_misconfigured: [
    401,
    "Attestation set up wrongly",
    "The settings of device attestation are incomplete or contradict each other.",
  ],
  device_attestation_unsupported_platform: [
    401,
    "Platform not supported",
    "Device attestation works on iOS and Android only.",
  ],
  device_attestation_verification_failed: [
    401,
    "Attestation failed",
    "The platform did not confirm that the request comes from the genuine app.",
  ],
  device_attestation_challenge_client_mismatch: [
    401,
    "Challenge of another client",
    "The challenge was issued to another client. Ask for a new one.",
  ],
  invalid_device_attestation_assertion: [
    401,
    "Assertion not valid",
    "The assertion of the device can not be verified.",
  ],
  invalid_device_attestation_challenge: [
    401,
    "Challenge not valid",
    "The challenge is unknown, used or expired. Ask for a new one.",
  ],
  native_api_disabled: [
    400,
    "Native apps are off",
    "Turn access of native apps on in the settings of this instance first.",
  ],

  trusted_device_already_enrolled: [409, "Already trusted", "This device is a trusted device already."],
  trusted_device_app_identifier_not_configured: [
    400,
    "App not known",
    "Add the identifier of the app to the settings of this instance first.",
  ],
  trusted_device_binding_mismatch: [
    422,
    "Other device",
    "The answer does not come from the device to which the challenge was issued.",
  ],
  trusted_device_challenge_expired: [400, "Challenge expired", "The challenge has expired. Ask for a new one."],
  trusted_device_challenge_not_found: [400, "Unknown challenge", "There is no such challenge. Ask for a new one."],
  trusted_device_credential_quota_exceeded: [
    400,
    "Device limit reached",
    "Remove a trusted device of the account before adding another.",
  ],
  trusted_device_invalid_client_data: [422, "Client data not valid", "The client data of the device can not be read."],
  trusted_device_invalid_public_key: [422, "Key not valid", "The public key of the device can not be read."],
  trusted_device_not_registered: [422, "Not a trusted device", "This device is not a trusted device of the account."],
  trusted_device_signature_verification_failed: [
    400,
    "Signature not right",
    "The signature of the device does not match its key.",
  ],
});
