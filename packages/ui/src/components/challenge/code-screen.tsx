"use client";
import { useState } from "react";
import { useAppearance } from "../../appearance/index.ts";
import type { Factor } from "../../clerk.ts";
import { useForm } from "../../hooks/use-form.ts";
import { useOnce } from "../../hooks/use-once.ts";
import { Card, TextButton } from "../../primitives/card.tsx";
import { Form, SubmitButton } from "../../primitives/form.tsx";
import { OtpField } from "../../primitives/otp-field.tsx";
import { factorParams, isPending } from "./choose-factor.ts";
import { AnotherMethod } from "./another-method.tsx";
import { useChallenge, type FactorView, type Level } from "./challenge.ts";
import { Notice } from "../../primitives/notice.tsx";

interface CodeScreenProps {
  factor: Factor;
  level: Level;
  isReset?: boolean;
  /** A sentence above the field, such as why a second proof is asked for. */
  notice?: string | undefined;
  onView: (view: FactorView) => void;
}

/** Card parts and texts of a strategy. */
const screens: Record<string, { part: string; texts: string; subtitle?: string }> = {
  email_code: { part: "emailCode", texts: "emailCode" },
  phone_code: { part: "phoneCode", texts: "phoneCode" },
  reset_password_email_code: {
    part: "emailCode",
    texts: "forgotPassword",
    subtitle: "subtitle_email",
  },
  reset_password_phone_code: {
    part: "phoneCode",
    texts: "forgotPassword",
    subtitle: "subtitle_phone",
  },
  "second:email_code": { part: "emailCode2Fa", texts: "emailCodeMfa" },
  "second:phone_code": { part: "phoneCode2Fa", texts: "phoneCodeMfa" },
  "second:totp": { part: "totp2Fa", texts: "totpMfa" },
};

/** A code by mail, by text message or from an app, as first or second factor or to reset the password. */
export function CodeScreen({ factor, level, isReset = false, notice, onView }: CodeScreenProps) {
  const challenge = useChallenge();
  const { cx } = useAppearance();
  const form = useForm({ code: "" });
  const [isAccepted, setAccepted] = useState(false);
  const {
    part,
    texts: name,
    subtitle,
  } = screens[level === "second" ? `second:${factor.strategy}` : factor.strategy] ?? {
    part: "emailCode",
    texts: "emailCode",
  };
  const texts = `${challenge.texts}.${name}`;
  const prepare = usePrepare(factor, level, form.run);
  const attempt = (code: string) =>
    form.run(async () => {
      const goOn = await challenge.attempt(level, { strategy: factor.strategy, code });
      setAccepted(true);
      await goOn();
    }, challenge.recover);
  return (
    <Card
      flow={challenge.flow}
      part={part}
      title={`${texts}.title`}
      subtitle={`${texts}.${subtitle ?? "subtitle"}`}
      subtitleTokens={{ identifier: factor.safeIdentifier }}
      preview={factor.strategy !== "totp" && challenge.preview(factor)}
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
function usePrepare(factor: Factor, level: Level, run: Run): (() => Promise<boolean>) | undefined {
  const challenge = useChallenge();
  const isSendable = factor.strategy !== "totp";
  const prepare = () => run(() => challenge.prepare(level, factorParams(factor)), challenge.recover);
  useOnce(() => {
    if (isSendable && !isPending(challenge.verificationOf(level), factor)) void prepare();
  });
  return isSendable ? prepare : undefined;
}
