"use client";
import { useResources } from "../../context.tsx";
import type { Form } from "../../hooks/use-form.ts";
import { Divider } from "../../primitives/divider.tsx";
import { SocialButtons } from "../../primitives/social-buttons.tsx";
import { socialProviders } from "../../social-providers.ts";
import { useSignInFlow } from "./flow.tsx";

/** The social accounts that this person can sign in with. */
export function SocialMethods({ form, hasMore }: { form: Form<never>; hasMore: boolean }) {
  const { signIn, authenticateWith } = useSignInFlow();
  const { environment, client } = useResources();
  const offered = new Set<string>((signIn.supportedFirstFactors ?? []).map(({ strategy }) => strategy));
  const providers = socialProviders(environment, { forSignIn: true }).filter(({ strategy }) => offered.has(strategy));
  if (providers.length === 0) return null;
  return (
    <>
      <SocialButtons
        providers={providers}
        lastUsed={client?.lastAuthenticationStrategy}
        disabled={form.busy}
        onChoose={(strategy) => form.run(() => authenticateWith(strategy))}
      />
      {hasMore && <Divider />}
    </>
  );
}
