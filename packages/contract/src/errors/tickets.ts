import { defineErrors } from "./define.ts";

/** Errors of what lets people in: actor tokens, agent tasks, invitations, the waitlist; and of sessions begun so. */
export const ticketErrors = defineErrors({
  actor_token_already_used_code: [400, "Actor token used", "The actor token was used before. Create a new one."],
  actor_token_cannot_be_revoked_code: [
    400,
    "Actor token final",
    "An actor token that was used or revoked can not be revoked.",
  ],
  actor_token_cannot_be_used_code: [400, "Actor token unusable", "The actor token can not be used. Create a new one."],
  actor_token_not_in_sign_in_code: [400, "Actor token elsewhere", "An actor token works only at sign-in."],
  actor_token_revoked_code: [400, "Actor token revoked", "The actor token was revoked. Create a new one."],
  actor_token_subject_not_found: [404, "User not found", "The user of the actor token no longer exists."],
  management_token_subject_not_found: [404, "User not found", "The user of the management token no longer exists."],
  impersonation_limit_exceeded: [
    422,
    "Impersonation limit reached",
    "This instance has used all its impersonations of this month.",
  ],
  agent_task_already_used: [400, "Agent task used", "The agent task was used before. Create a new one."],
  agent_task_cannot_be_revoked: [400, "Agent task final", "An agent task that was used or revoked can not be revoked."],
  agent_task_cannot_be_used: [400, "Agent task unusable", "The agent task can not be used. Create a new one."],
  agent_task_not_found: [404, "Agent task not found", "There is no such agent task."],
  agent_task_not_in_sign_in: [400, "Agent task elsewhere", "An agent task works only at sign-in."],
  agent_task_revoked: [400, "Agent task revoked", "The agent task was revoked. Create a new one."],
  agent_task_subject_not_found: [404, "User not found", "The user of the agent task does not exist."],
  sync_nonce_already_consumed: [403, "Nonce used", "The nonce was used before. Load the page again."],

  invitation_account_exists: [
    400,
    "Account exists",
    "The invited address has an account already. Sign in with it instead.",
  ],
  invitation_account_not_exists: [400, "No account yet", "The invited address has no account yet. Sign up instead."],
  invitation_already_accepted: [400, "Already accepted", "The invitation was accepted before. Sign in instead."],
  invitation_already_revoked: [400, "Already revoked", "The invitation was revoked before."],
  revoked_invitation: [400, "Invitation revoked", "The invitation was taken back. Ask for a new one."],
  invitations_not_supported: [
    400,
    "No invitations",
    "Invitations go to email addresses; turn those on in the settings of this instance first.",
  ],
  invitations_not_supported_in_organization: [
    403,
    "No invitations",
    "This organization gets its members another way and can not invite any.",
  ],
  waitlist_not_accepting_entries: [403, "Waitlist closed", "The waitlist takes no entries at the moment."],
  waitlist_entry_already_completed: [409, "Already signed up", "This person has signed up already."],
  waitlist_entry_already_invited: [409, "Already invited", "This person has been invited already."],
  waitlist_entry_already_rejected: [409, "Already rejected", "This entry has been rejected already."],
  waitlist_entry_locked: [409, "Entry busy", "Another request is changing this entry. Try again."],

  sign_up_cannot_be_updated: [403, "Sign-up final", "A sign-up that is complete or abandoned can not be changed."],
  sign_up_mode_restricted_invalid_value: [
    422,
    "Mode not possible",
    "This value does not go together with a sign-up that is by invitation only.",
  ],
  signup_rate_limit_exceeded: [
    429,
    "Too many sign-ups",
    "Too many people are signing up at the moment. Wait a little and try again.",
  ],
  invalid_action_for_session_reverification: [
    400,
    "Not possible",
    "This is not possible at the present step of verifying the session again.",
  ],
  session_reverification_missing: [
    400,
    "Nothing to verify",
    "The session is not being verified again. Start that first.",
  ],
  session_refresh_expired_session_token_consumed: [
    401,
    "Token used",
    "The expired session token was used for a refresh before.",
  ],
  session_refresh_session_token_ineligible: [
    401,
    "Token not eligible",
    "This kind of session token can not be refreshed.",
  ],
  session_token_jwt_template: [
    403,
    "Template of the session token",
    "The template of the session token can not be used by name or deleted.",
  ],
  invalid_session_token: [400, "Invalid session token", "The session token is malformed or was not issued here."],
  could_not_authenticate_request: [
    401,
    "Not authenticated",
    "Whether someone is signed in could not be found out from this request.",
  ],
  cookie_invalid: [400, "Invalid cookie", "A cookie of this request could not be read. Load the page again."],
  csrf_token_invalid: [403, "Form outdated", "The form is not from this browser or too old. Load the page again."],
  verification_link_token_source_invalid: [
    400,
    "Link from elsewhere",
    "The link was not issued for this verification. Ask for a new one.",
  ],
  verification_link_token_stale: [400, "Link replaced", "A newer link was sent. Use that one."],
  verification_status_unknown: [
    500,
    "Unknown status",
    "The status of the verification could not be told. Start it again.",
  ],
});
