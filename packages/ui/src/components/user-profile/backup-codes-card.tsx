"use client";
import { useState } from "react";
import { useResources } from "../../context.tsx";
import { useForm } from "../../hooks/use-form.ts";
import { Text } from "../../localization/index.ts";
import { Button } from "../../primitives/button.tsx";
import { BackupCodes } from "../mfa/backup-codes.tsx";
import { ActionCard, ActionFrame, FormTitle } from "./section.tsx";

interface BackupCodesCardProps {
  codes: readonly string[];
  /** What has happened, above the codes. */
  message: string;
  onDone: () => void;
}

/** Codes that were just issued. */
export function BackupCodesCard({ codes, message, onDone }: BackupCodesCardProps) {
  return (
    <ActionFrame>
      <FormTitle k="userProfile.backupCodePage.title__codelist" />
      <p role="status">
        <Text k={message} />
      </p>
      <BackupCodes codes={codes} />
      <div className="lk-buttons">
        <Button
          element="formButtonPrimary"
          variant="solid"
          k="userProfile.formButtonPrimary__finish"
          onClick={onDone}
        />
      </div>
    </ActionFrame>
  );
}

/** Issues backup codes, the first ones or instead of those from before. */
export function IssueBackupCodes({ isFirst, onDone }: { isFirst: boolean; onDone: () => void }) {
  const { user } = useResources();
  const [codes, setCodes] = useState<readonly string[]>();
  const form = useForm({});
  const issue = () => form.run(async () => setCodes((await user?.createBackupCode())?.codes));
  if (codes)
    return <BackupCodesCard codes={codes} message="userProfile.backupCodePage.successMessage" onDone={onDone} />;
  const regenerate = "userProfile.start.mfaSection.backupCodes";
  return (
    <ActionCard
      title={isFirst ? "userProfile.backupCodePage.title" : `${regenerate}.title__regenerate`}
      subtitle={isFirst ? "userProfile.backupCodePage.infoText1" : `${regenerate}.subtitle__regenerate`}
      form={form}
      submit={isFirst ? "userProfile.formButtonPrimary__continue" : `${regenerate}.actionLabel__regenerate`}
      onSubmit={issue}
      onCancel={onDone}
    >
      <Text as="p" k="userProfile.backupCodePage.infoText2" className="lk-muted" />
    </ActionCard>
  );
}
