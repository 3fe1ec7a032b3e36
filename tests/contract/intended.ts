/** Operation → reason → differences. A difference that is gone must go from here too. */
type Intended = Record<string, Record<string, readonly string[]>>;

/* Parameters of what Latchkey does not have yet; unknown parameters are ignored, not refused. */
const social = "Addresses and numbers are not verified by way of a provider";
const enterprise = "Enterprise connections do not exist yet";
const links = "An e-mail link leads to redirect_url alone";
const protect = "Protection checks do not exist yet";
const devices = "Trusted devices do not exist yet";
const wallets = "Wallets do not exist yet";
const passkeys = "The device chooses among the passkeys of the user";
const native = "Native apps sign in by way of a browser";

const questions = "The operator's own questions at sign-up, which Clerk does not have";
const undescribed = "Sent by official SDKs although the description leaves it out";
const always = "The description calls it optional, but the operation can do nothing without it";
const older = "For callers of API versions before 2026-05-12, which may still send it";

const fapi: Intended = {
  "GET /v1/client/handshake": {
    [undescribed]: [
      "query: adds suffixed_cookies",
      "query: adds __clerk_hs_reason",
      "query: adds __session",
      "query: adds __clerk_synced",
    ],
    [always]: ["query: redirect_url is required"],
  },
  "GET /v1/client/sync": {
    [always]: ["query: redirect_url is required"],
    "What shows later that the browser set out itself": ["query: adds state"],
  },
  "GET /v1/client/link": {
    [always]: ["query: __clerk_token is required"],
  },
  "GET /v1/tickets/accept": {
    "It leads on to the app, as the flow of tickets says": ["status: 303 for 200"],
  },
  "GET /v1/verify": { "It leads back to the app, as the flow of e-mail links says": ["status: 303 for 200"] },
  "POST /v1/client/sign_ins": {
    [native]: ["body: lacks code"],
    [protect]: ["body: lacks proof_token"],
    [devices]: ["body: lacks trusted_device_id"],
    [undescribed]: [
      "body: adds sign_up_if_missing",
      "body: adds locale",
      "body: adds channel",
      "body: adds captcha_token",
      "body: adds captcha_widget_type",
      "body: adds captcha_error",
    ],
  },
  "POST /v1/client/sign_ins/{}/prepare_first_factor": {
    [passkeys]: ["body: lacks passkey_id"],
    [undescribed]: ["body: adds channel"],
    [protect]: ["body: lacks proof_token"],
    [devices]: ["body: lacks trusted_device_id"],
    [wallets]: ["body: lacks web3_wallet_id"],
  },
  "POST /v1/client/sign_ins/{}/attempt_first_factor": {
    [devices]: ["body: lacks algorithm", "body: lacks client_data", "body: lacks trusted_device_id"],
    [wallets]: ["body: lacks signature"],
    [native]: ["body: lacks token"],
  },
  "POST /v1/client/sign_ins/{}/prepare_second_factor": {
    [undescribed]: ["body: adds channel"],
    [protect]: ["body: lacks proof_token"],
    [always]: ["body: strategy is required"],
  },
  "POST /v1/client/sign_ins/{}/attempt_second_factor": { [always]: ["body: strategy is required"] },
  "POST /v1/client/sessions/{}/verify/prepare_first_factor": {
    [undescribed]: ["body: adds channel"],
    [protect]: ["body: lacks proof_token"],
    [always]: ["body: strategy is required"],
  },
  "POST /v1/client/sessions/{}/verify/prepare_second_factor": {
    [undescribed]: ["body: adds channel"],
    [protect]: ["body: lacks proof_token"],
    [always]: ["body: strategy is required"],
  },
  "POST /v1/client/sessions/{}/verify/attempt_second_factor": { [always]: ["body: strategy is required"] },
  "POST /v1/client/sign_ups": {
    [questions]: ["body: adds custom_fields"],
    [native]: ["body: lacks code"],
    [protect]: ["body: lacks proof_token"],
    [wallets]: ["body: lacks web3_wallet"],
    [undescribed]: ["body: adds locale", "body: adds channel"],
  },
  "PATCH /v1/client/sign_ups/{}": {
    [questions]: ["body: adds custom_fields"],
    [native]: ["body: lacks code"],
    [protect]: ["body: lacks proof_token"],
    [wallets]: ["body: lacks web3_wallet"],
    [undescribed]: ["body: adds locale", "body: adds channel"],
    "The fields of a sign-up are those of its creation": ["body: adds transfer"],
  },
  "POST /v1/client/sign_ups/{}/prepare_verification": {
    [social]: ["body: lacks oidc_login_hint", "body: lacks oidc_prompt"],
    [links]: ["body: lacks action_complete_redirect_url"],
    [undescribed]: ["body: adds channel"],
    [protect]: ["body: lacks proof_token"],
    [always]: ["body: strategy is required"],
  },
  "POST /v1/client/sign_ups/{}/attempt_verification": {
    [wallets]: ["body: lacks signature"],
    [native]: ["body: lacks token"],
    [always]: ["body: strategy is required", "body: code is required"],
  },
  "PATCH /v1/me": {
    [wallets]: ["body: lacks primary_web3_wallet_id"],
    [older]: ["body: adds unsafe_metadata"],
  },
  "PATCH /v1/me/metadata": {
    "Absent metadata merges nothing": ["body: unsafe_metadata is optional"],
  },
  "PATCH /v1/me/passkeys/{}": { [always]: ["body: name is required"] },
  "POST /v1/me/passkeys/{}/attempt_verification": {
    [always]: ["body: public_key_credential is required", "body: strategy is required"],
  },
  "POST /v1/me/external_accounts": {
    [enterprise]: ["body: lacks enterprise_connection_id"],
    [native]: ["body: lacks code", "body: lacks token"],
  },
  "GET /v1/oauth_callback": {
    "The browser goes on to the app; there is no page here to answer with": ["status: 303 for 200"],
    "Parameters that providers answer with (RFC 6749, RFC 9207), and what Apple says of the person": [
      "query: adds error_description",
      "query: adds iss",
      "query: adds user",
    ],
  },
  "POST /v1/oauth_callback": {
    "Parameters that providers answer with (RFC 9207), and what Apple says of the person": [
      "body: adds iss",
      "body: adds user",
    ],
  },
  "POST /v1/me/totp/attempt_verification": { [always]: ["body: code is required"] },
  "POST /v1/me/change_password": { [always]: ["body: new_password is required"] },
  "POST /v1/me/profile_image": { [always]: ["body: file is required"] },
  "POST /v1/me/email_addresses/{}/prepare_verification": {
    [links]: ["body: lacks action_complete_redirect_url"],
  },
  "POST /v1/me/phone_numbers/{}/prepare_verification": {
    [undescribed]: ["body: adds channel"],
    [protect]: ["body: lacks proof_token"],
  },
};

const bapi: Intended = {
  "GET /v1/blocklist_identifiers": { [undescribed]: ["query: adds limit", "query: adds offset"] },
  "PATCH /v1/instance": { [undescribed]: ["body: adds enhanced_email_deliverability"] },
  "POST /v1/sessions/{}/refresh": { [undescribed]: ["query: adds suffixed_cookies"] },
  "POST /v1/users": {
    [wallets]: ["body: lacks web3_wallet"],
  },
  "PATCH /v1/users/{}": {
    [older]: ["body: adds public_metadata", "body: adds private_metadata", "body: adds unsafe_metadata"],
  },
  "POST /v1/users/{}/profile_image": { [always]: ["body: file is required"] },
};

/** Differences from the official surface that are meant. */
export const intended: Record<"fapi" | "bapi", Intended> = { fapi, bapi };

/** Operations of ours that the official description does not name, each with its reason. */
export const beyond: Record<"fapi" | "bapi", Record<string, string>> = {
  fapi: {
    "GET /v1/client/captcha/challenge": "Challenges against bots are of our own hosting, unless Turnstile is set",
    "GET /v1/client/touch": "Where official SDKs send a browser to have its client cookie extended",
    "POST /v1/client/verify": "Where official browser SDKs pass a challenge that an answer asked for",
    "GET /v1/revoke_session": "The link in mails that tell of a new device",
    "POST /v1/revoke_session": "Ends the session that such a mail told of",
    "POST /v1/verify": "The agreement of somebody who opened a link elsewhere; mail scanners do not give it",
  },
  bapi: { "GET /v1/clients/handshake_payload": "Where official server SDKs redeem handshake nonces" },
};
