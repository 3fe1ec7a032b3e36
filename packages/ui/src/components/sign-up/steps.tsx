"use client";
import { useEffect, type ReactNode } from "react";
import { LoadingCard } from "../../primitives/card.tsx";
import { useRouter } from "../../router/index.ts";
import { SessionTaskScreen, type TaskName } from "../session-tasks/lazy-tasks.ts";
import { Continue } from "./continue.tsx";
import { SignUpEmailLinkResult } from "./email-link-result.tsx";
import { useSignUpFlow } from "./flow.tsx";
import { Restricted } from "./restricted.tsx";
import { SignUpSsoCallback } from "./sso-callback.tsx";
import { VerifyContact } from "./verify-contact.tsx";

/** Every step but the form, and what stands in its place where sign-up is closed (`mode`). */
export function LaterSteps({ step, mode }: { step: string; mode?: string }) {
  if (mode) return <Restricted mode={mode} />;
  return steps[step.replace(/^continue\/(?=.)/, "")] ?? <GoToStart />;
}

function SignUpTask({ task }: { task: TaskName }) {
  const { activate, flow } = useSignUpFlow();
  return <SessionTaskScreen task={task} flow={flow} onFinish={activate} />;
}

const steps: Record<string, ReactNode> = {
  "verify-email-address": <VerifyContact contact="emailAddress" />,
  "verify-phone-number": <VerifyContact contact="phoneNumber" />,
  continue: <Continue />,
  "sso-callback": <SignUpSsoCallback />,
  "tasks/reset-password": <SignUpTask task="reset-password" />,
  "tasks/setup-mfa": <SignUpTask task="setup-mfa" />,
  verify: <SignUpEmailLinkResult />,
};

function GoToStart() {
  const { navigate } = useRouter();
  const { flow } = useSignUpFlow();
  useEffect(() => navigate("", { replace: true }), []);
  return <LoadingCard flow={flow} />;
}
