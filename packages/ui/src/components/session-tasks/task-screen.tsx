"use client";
import { ResetPasswordTask } from "./reset-password.tsx";
import { SessionTaskFrame } from "./session-task.tsx";
import { SetupMfaTask } from "./setup-mfa.tsx";

export type TaskName = "reset-password" | "setup-mfa";

export interface TaskScreenProps {
  task: TaskName;
  flow: string;
  onFinish: (sessionId: string) => Promise<void>;
}

/** A task as a step of SignIn or SignUp. */
export function TaskScreen({ task, flow, onFinish }: TaskScreenProps) {
  return (
    <SessionTaskFrame flow={flow} onFinish={onFinish}>
      {task === "setup-mfa" ? <SetupMfaTask /> : <ResetPasswordTask />}
    </SessionTaskFrame>
  );
}
