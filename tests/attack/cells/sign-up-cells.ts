/*
 * Operations on a sign-up × what the sign-up can be like. An operation that names the state leads to the status
 * beside it; in every other state it is refused as the state says, and changes nothing.
 */

const NOT_NOW = "400 client_state_invalid";
const NOT_FOUND = "404 resource_not_found";
const MISSING = "missing_requirements";

/** The states of a sign-up, each with how it refuses. */
export const signUpStates = {
  /** A browser that has done nothing, with an id that nobody has. */
  none: NOT_FOUND,
  /** The current sign-up of another browser. */
  "another client's": NOT_FOUND,
  /** The client has begun another one since. */
  replaced: "403 resource_forbidden",
  "missing every field": NOT_NOW,
  /** Everything is given and nothing proven; both codes are on their way. */
  "unverified address and number": NOT_NOW,
  "unverified number": NOT_NOW,
  "missing password": NOT_NOW,
  complete: NOT_NOW,
  abandoned: NOT_NOW,
} as const;

export type SignUpState = keyof typeof signUpStates;

/** An operation either leads to a status or, with a number first, is refused in a way of its own. */
export const signUpCells: Readonly<Record<string, Readonly<Partial<Record<SignUpState, string>>>>> = {
  createSignUp: {
    none: MISSING,
    "another client's": MISSING,
    replaced: MISSING,
    "missing every field": MISSING,
    "unverified address and number": MISSING,
    "unverified number": MISSING,
    "missing password": MISSING,
    complete: "400 session_exists",
    abandoned: MISSING,
  },
  getSignUp: {
    "missing every field": MISSING,
    "unverified address and number": MISSING,
    "unverified number": MISSING,
    "missing password": MISSING,
    complete: "complete",
    abandoned: "abandoned",
  },
  updateSignUp: {
    "missing every field": MISSING,
    "unverified address and number": MISSING,
    "unverified number": MISSING,
    "missing password": "complete",
  },
  prepareSignUpVerification: {
    "missing every field": "400 verification_strategy_invalid",
    "unverified address and number": MISSING,
    "unverified number": MISSING,
    "missing password": "400 verification_already_verified",
  },
  attemptSignUpVerification: {
    "missing every field": "400 verification_missing",
    "unverified address and number": MISSING,
    "unverified number": "complete",
    "missing password": "400 verification_already_verified",
  },
};
