import { unreachable } from "./common.ts";
import { passwordComplexity } from "./password-complexity.ts";

/**
 * English texts of errors. A code that is missing here shows the server's own sentence; those that are here are the
 * ones that the browser raises itself or can say better than the server. What translations need beside them is in
 * `server-errors.ts`.
 */
export const errors = {
  unstable__errors: {
    action_blocked: "We could not go on with this. Please try again later or contact support.",
    avatar_file_size_exceeded: "The picture is larger than 10 MB. Choose a smaller one.",
    avatar_file_type_invalid: "Choose a JPG, PNG, GIF or WebP picture.",
    captcha_unavailable: "The check against bots did not load. Reload the page, or try another browser or network.",
    form_new_password_matches_current: "The new password must differ from the current one.",
    form_password_length_too_short: "The password is too short.",
    form_password_matches_identifier: "The password must differ from your name and addresses.",
    form_password_not_strong_enough: "This password is easy to guess. Make it longer or less predictable.",
    form_password_pwned: "This password has appeared in a data breach. Choose another one.",
    form_password_pwned__sign_in: "This password has appeared in a data breach. Reset it to keep your account safe.",
    form_password_untrusted__sign_in: "This password can no longer be trusted. Reset it to go on.",
    form_username_invalid_length: "A username has {{min_length}} to {{max_length}} characters.",
    form_username_needs_non_number_char: "A username needs at least one character that is no number.",
    ...unreachable,
    oauth_access_denied: "You did not give access to that account, so nothing has changed.",
    passkey_operation_aborted: "The passkey was not used. Try again, or use another way.",
    passwordComplexity,
  },
};
