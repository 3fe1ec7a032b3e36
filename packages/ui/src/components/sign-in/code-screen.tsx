"use client";
import type {
  AttemptFirstFactorParams,
  AttemptSecondFactorParams,
  PrepareFirstFactorParams,
  PrepareSecondFactorParams,
} from "@latchkey/shared/types";
import { useState } from "react";
import { useAppearance } from "../../appearance/index.ts";
import type { Factor, VerificationResource } from "../../clerk.ts";
import { useForm } from "../../hooks/use-form.ts";
import { useOnce } from "../../hooks/use-once.ts";
import { Card, TextButton } from "../../primitives/card.tsx";
import { Form, SubmitButton } from "../../primitives/form.tsx";
import { OtpField } from "../../primitives/otp-field.tsx";
import { factorParams } from "./choose-factor.ts";
import { AnotherMethod } from "./another-method.tsx";
import type { FactorView } from "./factor-one.tsx";
import { useSignInFlow } from "./flow.tsx";
import { SignInIdentity } from "./sign-in-identity.tsx";
import { useFactorErrors } from "./use-factor-errors.ts";
import { Notice } from "../../primitives/notice.tsx";

interface CodeScreenProps {
  factor: Factor;
  level: "first" | "second";
  isReset?: boolean;
  /** A sentence above the field, such as why a second proof is asked for. */
  notice?: string | undefined;
  onView: (view: FactorView) => void;
}

/** Card parts and texts of a strategy. */
const screens: Record<string, { part: string; texts: string; subtitle?: string }> = {
  email_code: { part: "emailCode", texts: "signIn.emailCode" },
  phone_code: { part: "phoneCode", texts: "signIn.phoneCode" },
  reset_password_email_code: {
    part: "emailCode",
    texts: "signIn.forgotPassword",
    subtitle: "subtitle_email",
  },
  reset_password_phone_code: {
    part: "phoneCode",
    texts: "signIn.forgotPassword",
    subtitle: "subtitle_phone",
  },
  "second:email_code": { part: "emailCode2Fa", texts: "signIn.emailCodeMfa" },
  "second:phone_code": { part: "phoneCode2Fa", texts: "signIn.phoneCodeMfa" },
  "second:totp": { part: "totp2Fa", texts: "signIn.totpMfa" },
};

/** A code by mail, by text message or from an app, as first or second factor or to reset the password. */
export function CodeScreen({ factor, level, isReset = false, notice, onView }: CodeScreenProps) {
  const { signIn, advance } = useSignInFlow();
  const { cx } = useAppearance();
  const form = useForm({ code: "" });
  const [isAccepted, setAccepted] = useState(false);
  const recover = useFactorErrors();
  const { part, texts, subtitle } = screens[level === "second" ? `second:${factor.strategy}` : factor.strategy] ?? {
    part: "emailCode",
    texts: "signIn.emailCode",
  };
  const prepare = usePrepare(factor, level, form.run);
  const attempt = (code: string) =>
    form.run(async () => {
      const params = { strategy: factor.strategy, code };
      const next = await (level === "first"
        ? signIn.attemptFirstFactor(params as AttemptFirstFactorParams)
        : signIn.attemptSecondFactor(params as AttemptSecondFactorParams));
      setAccepted(true);
      await advance(next);
    }, recover);
  return (
    <Card
      flow="signIn"
      part={part}
      title={`${texts}.title`}
      subtitle={`${texts}.${subtitle ?? "subtitle"}`}
      preview={factor.strategy !== "totp" && <SignInIdentity factor={factor} />}
      alert={form.alert}
      footer={!isReset && <AnotherMethod onView={onView} />}
    >
      <Form form={form} onSubmit={() => attempt(form.values.code)}>
        {notice && <Notice k={notice} />}
        <OtpField
          onComplete={attempt}
          accepted={isAccepted}
          resendKey={`${texts}.resendButton`}
          onResend={prepare && (() => prepare())}
        />
        <SubmitButton />
        {isReset && (
          <div className={cx("backRow")}>
            <TextButton element="backLink" k="backButton" onClick={() => onView("forgot")} />
          </div>
        )}
      </Form>
    </Card>
  );
}

type Run = ReturnType<typeof useForm<"code">>["run"];

/** Sends the code on arrival, unless one of the same kind is still good; returns what sends another. */
function usePrepare(factor: Factor, level: "first" | "second", run: Run): (() => Promise<boolean>) | undefined {
  const { signIn } = useSignInFlow();
  const recover = useFactorErrors();
  const isSendable = factor.strategy !== "totp";
  const prepare = () =>
    run(() => {
      const params = factorParams(factor);
      return level === "first"
        ? signIn.prepareFirstFactor(params as PrepareFirstFactorParams)
        : signIn.prepareSecondFactor(params as PrepareSecondFactorParams);
    }, recover);
  useOnce(() => {
    const verification = level === "first" ? signIn.firstFactorVerification : signIn.secondFactorVerification;
    if (isSendable && !isPending(verification, factor)) void prepare();
  });
  return isSendable ? prepare : undefined;
}

function isPending({ status, strategy, expireAt }: VerificationResource, factor: Factor): boolean {
  return status === "unverified" && strategy === factor.strategy && (!expireAt || expireAt.getTime() > Date.now());
}
