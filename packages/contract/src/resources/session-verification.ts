import { z } from "zod";
import { resource } from "../registry.ts";
import { FapiSession } from "./session.ts";
import { SignInFactor } from "./sign-in.ts";
import { Verification } from "./verification.ts";

export const SessionVerification = resource(
  "SessionReverification",
  ["fapi"],
  z.object({
    object: z.literal("session_reverification"),
    status: z.enum(["needs_first_factor", "needs_second_factor", "complete"]),
    level: z.enum(["first_factor", "second_factor", "multi_factor"]),
    session: FapiSession,
    supported_first_factors: z.array(SignInFactor).nullable(),
    supported_second_factors: z.array(SignInFactor).nullable(),
    first_factor_verification: Verification.nullable(),
    second_factor_verification: Verification.nullable(),
  }),
);
