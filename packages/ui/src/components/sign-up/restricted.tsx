"use client";
import { useClerkUI } from "../../context.tsx";
import { Button } from "../../primitives/button.tsx";
import { Card } from "../../primitives/card.tsx";
import { useSignUpFlow } from "./flow.tsx";
import { SignInLink } from "./start-parts.tsx";

/** Instead of the form where accounts are by invitation or from a waitlist. */
export function Restricted({ mode }: { mode: string }) {
  const { clerk } = useClerkUI();
  const { environment, flow, props } = useSignUpFlow();
  const { supportEmail, waitlistUrl } = environment.displayConfig;
  const isWaitlist = mode === "waitlist";
  const waitlist = props.waitlistUrl ?? waitlistUrl ?? "/waitlist";
  return (
    <Card
      flow={flow}
      part="start"
      title="signUp.restrictedAccess.title"
      subtitle={isWaitlist ? "signUp.restrictedAccess.subtitleWaitlist" : "signUp.restrictedAccess.subtitle"}
      footer={<SignInLink text="signUp.restrictedAccess.actionText" link="signUp.restrictedAccess.actionLink" />}
    >
      {isWaitlist ? (
        <Button
          element="formButtonPrimary"
          variant="solid"
          k="signUp.restrictedAccess.blockButton__joinWaitlist"
          onClick={() => void clerk.navigate(waitlist)}
        />
      ) : (
        supportEmail && (
          <Button
            k="signUp.restrictedAccess.blockButton__emailSupport"
            onClick={() => window.location.assign(`mailto:${supportEmail}`)}
          />
        )
      )}
    </Card>
  );
}
