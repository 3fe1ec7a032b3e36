/*
 * Operations on a sign-in × what the sign-in can be like. An operation that names the state leads to the status
 * beside it; in every other state it is refused as the state says, and changes nothing.
 */

const NOT_NOW = "400 client_state_invalid";
const NOT_FOUND = "404 resource_not_found";

/** The states of a sign-in, each with how it refuses. */
export const signInStates = {
  /** A browser that has done nothing, with an id that nobody has. */
  none: NOT_FOUND,
  /** The current sign-in of another browser. */
  "another client's": NOT_FOUND,
  /** The client has begun another one since. */
  replaced: "403 resource_forbidden",
  needs_identifier: NOT_NOW,
  /** A code was sent to somebody without a second factor. */
  needs_first_factor: NOT_NOW,
  /** The same with a password, in a browser that the account does not know. */
  "needs_first_factor in a new browser": NOT_NOW,
  "needs_first_factor before a second": NOT_NOW,
  "needs_first_factor by a reset code": NOT_NOW,
  needs_second_factor: NOT_NOW,
  needs_client_trust: NOT_NOW,
  needs_new_password: NOT_NOW,
  "needs_new_password before a second factor": NOT_NOW,
  complete: NOT_NOW,
  abandoned: NOT_NOW,
} as const;

export type SignInState = keyof typeof signInStates;
export type Row = Partial<Record<SignInState, string>>;

/** An operation either leads to a status or, with a number first, is refused in a way of its own. */
export const signInCells: Readonly<Record<string, Row>> = {
  createSignIn: {
    none: "needs_first_factor",
    "another client's": "needs_first_factor",
    replaced: "needs_first_factor",
    needs_identifier: "needs_first_factor",
    needs_first_factor: "needs_first_factor",
    "needs_first_factor in a new browser": "needs_first_factor",
    "needs_first_factor before a second": "needs_first_factor",
    "needs_first_factor by a reset code": "needs_first_factor",
    needs_second_factor: "needs_first_factor",
    needs_client_trust: "needs_first_factor",
    needs_new_password: "needs_first_factor",
    "needs_new_password before a second factor": "needs_first_factor",
    complete: "400 session_exists",
    abandoned: "needs_first_factor",
  },
  getSignIn: {
    needs_identifier: "needs_identifier",
    needs_first_factor: "needs_first_factor",
    "needs_first_factor in a new browser": "needs_first_factor",
    "needs_first_factor before a second": "needs_first_factor",
    "needs_first_factor by a reset code": "needs_first_factor",
    needs_second_factor: "needs_second_factor",
    needs_client_trust: "needs_client_trust",
    needs_new_password: "needs_new_password",
    "needs_new_password before a second factor": "needs_new_password",
    complete: "complete",
    abandoned: "abandoned",
  },
  prepareFirstFactor: {
    needs_first_factor: "needs_first_factor",
    "needs_first_factor in a new browser": "needs_first_factor",
    "needs_first_factor before a second": "needs_first_factor",
    "needs_first_factor by a reset code": "needs_first_factor",
  },
  attemptFirstFactor: {
    needs_first_factor: "complete",
    "needs_first_factor in a new browser": "needs_client_trust",
    "needs_first_factor before a second": "needs_second_factor",
    "needs_first_factor by a reset code": "needs_new_password",
  },
  prepareSecondFactor: {
    needs_second_factor: "needs_second_factor",
    needs_client_trust: "needs_client_trust",
  },
  attemptSecondFactor: {
    needs_second_factor: "complete",
    needs_client_trust: "complete",
  },
  resetPassword: {
    needs_new_password: "complete",
    "needs_new_password before a second factor": "needs_second_factor",
  },
};
