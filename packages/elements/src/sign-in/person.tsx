"use client";
import { useSignInFlow } from "./flow.tsx";

export interface SignInSafeIdentifierProps {
  /** Changes what is shown. */
  transform?: (identifier: string) => string;
}

/** Where the code or link of the present factor went, as the server lets it be seen, else the identifier that was typed. */
export function SignInSafeIdentifier({ transform }: SignInSafeIdentifierProps): string {
  const { view, signIn } = useSignInFlow("SafeIdentifier");
  const identifier = view.factor?.safeIdentifier ?? signIn?.identifier ?? "";
  return transform ? transform(identifier) : identifier;
}

/** The person's first name, else the last name, else the identifier. */
export function SignInSalutation(): string {
  const { signIn } = useSignInFlow("Salutation");
  return signIn?.userData?.firstName || signIn?.userData?.lastName || signIn?.identifier || "";
}
