"use client";
import { useAppearance } from "../../appearance/index.ts";
import { useClerkUI, useResources } from "../../context.tsx";
import { Button } from "../../primitives/button.tsx";
import { Card, TextButton } from "../../primitives/card.tsx";
import { useChallenge } from "./challenge.ts";

/** Address of the people who can help. */
export function useSupportEmail(): string | undefined {
  const { clerk } = useClerkUI();
  const { environment } = useResources();
  const option = clerk.__internal_getOption?.("supportEmail");
  return (typeof option === "string" && option) || environment?.displayConfig.supportEmail || undefined;
}

export function GetHelp({ onBack }: { onBack: () => void }) {
  const { cx } = useAppearance();
  const { flow, texts } = useChallenge();
  const email = useSupportEmail();
  return (
    <Card
      flow={flow}
      part="havingTrouble"
      title={`${texts}.alternativeMethods.getHelp.title`}
      subtitle={`${texts}.alternativeMethods.getHelp.content`}
    >
      <div className={cx("main")}>
        {email && (
          <Button
            element="formButtonPrimary"
            variant="solid"
            k={`${texts}.alternativeMethods.getHelp.blockButton__emailSupport`}
            onClick={() => window.location.assign(`mailto:${email}`)}
          />
        )}
        <div className={cx("backRow")}>
          <TextButton element="backLink" k="backButton" onClick={onBack} />
        </div>
      </div>
    </Card>
  );
}
