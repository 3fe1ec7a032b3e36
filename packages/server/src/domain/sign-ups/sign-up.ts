import type { ExternalFacts } from "../external-accounts/index.ts";
import type { Metadata } from "../users/index.ts";
import type { CustomValues } from "./custom-fields.ts";

export type SignUpStatus = "missing_requirements" | "complete" | "abandoned";

/** What a person has given so far. Requirements are derived from this and the settings. */
export interface SignUpFacts {
  emailAddress: string | null;
  phoneNumber: string | null;
  username: string | null;
  firstName: string | null;
  lastName: string | null;
  unsafeMetadata: Metadata;
  publicMetadata: Metadata;
  /** Answers to the operator's own questions. */
  customFields: CustomValues;
  /** The invitation that the address came with, until it is accepted on completion. */
  invitationId: string | null;
  locale: string | null;
  /** ISO 8601. */
  legalAcceptedAt: string | null;
  hasPassword: boolean;
  emailVerification: SignUpVerificationFacts | null;
  phoneVerification: SignUpVerificationFacts | null;
  /** A challenge against bots was passed, or something else took its place; absent otherwise. */
  isHuman?: true;
  /** The round trip to a social provider; absent from attempts without one. */
  external?: ExternalFacts;
}

/** Where the facts keep an address or number and its proof. */
export const proofKeys = {
  email_address: { value: "emailAddress", verification: "emailVerification" },
  phone_number: { value: "phoneNumber", verification: "phoneVerification" },
} as const;

export interface SignUpVerificationFacts {
  strategy: string;
  secretId: string | null;
  /** ISO 8601. */
  verifiedAt: string | null;
}

/** A sign-up attempt of one client. */
export interface SignUp {
  readonly id: string;
  readonly clientId: string;
  readonly status: SignUpStatus;
  readonly facts: SignUpFacts;
  readonly createdSessionId: string | null;
  readonly createdUserId: string | null;
  readonly abandonAt: Date;
  readonly createdAt: Date;
}

export const emptyFacts: SignUpFacts = {
  emailAddress: null,
  phoneNumber: null,
  username: null,
  firstName: null,
  lastName: null,
  unsafeMetadata: {},
  publicMetadata: {},
  customFields: {},
  invitationId: null,
  locale: null,
  legalAcceptedAt: null,
  hasPassword: false,
  emailVerification: null,
  phoneVerification: null,
};

/** An attempt that is not finished in this time is abandoned. */
export const ATTEMPT_TTL_SECONDS = 86_400;
