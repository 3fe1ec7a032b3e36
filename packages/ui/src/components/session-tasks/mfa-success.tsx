"use client";
import { useForm } from "../../hooks/use-form.ts";
import { Text } from "../../localization/index.ts";
import { Card } from "../../primitives/card.tsx";
import { Form, SubmitButton } from "../../primitives/form.tsx";
import { BackupCodes } from "../mfa/backup-codes.tsx";
import { SignOutAction, useSessionTask } from "./session-task.tsx";
import type { SetUp } from "./setup-mfa.tsx";

/** The second factor is there: what that means, and the backup codes, which are shown this once. */
export function MfaSuccess({ setUp: { method, codes } }: { setUp: SetUp }) {
  const { flow, finish } = useSessionTask();
  const form = useForm({});
  const texts = `taskSetupMfa.${method === "totp" ? "totpCode" : "smsCode"}.success`;
  return (
    <Card
      flow={flow}
      part="complete"
      title={`${texts}.title`}
      subtitle={`${texts}.message1`}
      alert={form.alert}
      footer={<SignOutAction texts="taskSetupMfa" />}
    >
      <Form form={form} onSubmit={() => form.run(finish)}>
        {codes.length > 0 && (
          <>
            <Text as="p" k={`${texts}.message2`} />
            <BackupCodes codes={codes} />
          </>
        )}
        <SubmitButton k={`${texts}.finishButton`} />
      </Form>
    </Card>
  );
}
