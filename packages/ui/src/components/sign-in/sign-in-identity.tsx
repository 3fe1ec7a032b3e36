"use client";
import type { Factor } from "../../clerk.ts";
import { IdentityPreview } from "../../primitives/identity-preview.tsx";
import { useRouter } from "../../router/index.ts";
import { useSignInFlow } from "./flow.tsx";

/** Who signs in, with a way back to being somebody else. */
export function SignInIdentity({ factor }: { factor?: Factor }) {
  const { signIn } = useSignInFlow();
  const { navigate } = useRouter();
  const identifier = factor?.safeIdentifier ?? signIn.identifier;
  return identifier ? <IdentityPreview identifier={identifier} onEdit={() => navigate("")} /> : null;
}
