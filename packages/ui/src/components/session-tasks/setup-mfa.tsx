"use client";
import { useState } from "react";
import { useAppearance } from "../../appearance/index.ts";
import { useForm } from "../../hooks/use-form.ts";
import { Text } from "../../localization/index.ts";
import { Button } from "../../primitives/button.tsx";
import { Card } from "../../primitives/card.tsx";
import { Icon, type IconName } from "../../primitives/icon.tsx";
import { mfa } from "../../styles/mfa.gen.ts";
import { Styles } from "../../styles/styles.tsx";
import { useSecondFactors, type AddableFactor } from "../mfa/second-factors.ts";
import { MfaSuccess } from "./mfa-success.tsx";
import { SetupPhone } from "./setup-phone.tsx";
import { SetupTotp } from "./setup-totp.tsx";
import { SignOutAction, useSessionTask } from "./session-task.tsx";

type Method = Exclude<AddableFactor, "backup_code">;

/** What was set up, and the backup codes that were issued with it. */
export interface SetUp {
  method: Method;
  codes: readonly string[];
}

/** A session that may not begin before there is a second factor. */
export function SetupMfaTask() {
  const [method, setMethod] = useState<Method>();
  const [done, setDone] = useState<SetUp>();
  const back = () => setMethod(undefined);
  if (done) return <MfaSuccess setUp={done} />;
  if (method === "totp") return <SetupTotp onDone={(codes) => setDone({ method, codes })} onBack={back} />;
  if (method === "phone_code") return <SetupPhone onDone={(codes) => setDone({ method, codes })} onBack={back} />;
  return <ChooseMethod onChoose={setMethod} />;
}

const methods: Record<Method, { label: string; icon: IconName }> = {
  phone_code: { label: "phoneCode", icon: "message" },
  totp: { label: "totp", icon: "mobile" },
};

function ChooseMethod({ onChoose }: { onChoose: (method: Method) => void }) {
  const { flow } = useSessionTask();
  const { addable } = useSecondFactors();
  const { cx } = useAppearance();
  const form = useForm({});
  return (
    <Card
      flow={flow}
      part="methodSelectionMFA"
      title="taskSetupMfa.start.title"
      subtitle="taskSetupMfa.start.subtitle"
      alert={form.alert}
      footer={<SignOutAction texts="taskSetupMfa" />}
    >
      <Styles sheet={mfa} />
      <div className={cx(["taskSetupMfaMethodSelectionItems", "alternativeMethods"])}>
        {addable
          .filter((factor) => factor !== "backup_code")
          .map((factor) => (
            <MethodButton key={factor} method={factor} onChoose={onChoose} />
          ))}
      </div>
    </Card>
  );
}

function MethodButton({ method, onChoose }: { method: Method; onChoose: (method: Method) => void }) {
  const { label, icon } = methods[method];
  return (
    <Button element="taskSetupMfaMethodSelectionItem" elementId={label} onClick={() => onChoose(method)}>
      <Icon name={icon} />
      <Text k={`taskSetupMfa.start.methodSelection.${label}`} />
    </Button>
  );
}
