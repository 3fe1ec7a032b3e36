"use client";
import { useAppearance } from "../../appearance/index.ts";
import { Text } from "../../localization/index.ts";
import { ResendLink } from "../../primitives/otp-field.tsx";
import { Spinner } from "../../primitives/spinner.tsx";

interface LinkSentProps {
  texts: "signIn.emailLink" | "signUp.emailLink";
  /** Somebody may open the link yet. */
  isWaiting: boolean;
  onResend: () => Promise<unknown>;
}

/** Waits for the link of a mail to be opened, and sends another one. */
export function LinkSent({ texts, isWaiting, onResend }: LinkSentProps) {
  const { cx } = useAppearance();
  return (
    <div className={cx("verificationLinkStatusBox", { extra: "lk-status" })} role="status">
      {isWaiting && (
        <>
          <Spinner large />
          <Text as="p" k={`${texts}.formSubtitle`} className={cx("verificationLinkStatusText")} />
        </>
      )}
      <ResendLink k={`${texts}.resendButton`} seconds={60} isNeeded={!isWaiting} onResend={onResend} />
    </div>
  );
}
