"use client";
import { createContext, useContext, type ReactNode } from "react";
import { useAppearance } from "../../appearance/index.ts";
import type { SignedInSessionResource } from "../../clerk.ts";
import { useClerkUI, useResources } from "../../context.tsx";
import { useForm } from "../../hooks/use-form.ts";
import { mfa } from "../../localization/en-us/mfa.ts";
import { sessionTasks } from "../../localization/en-us/session-tasks.ts";
import { LocalizationProvider, Text } from "../../localization/index.ts";
import { Alert } from "../../primitives/alert.tsx";
import { LoadingCard, TextButton } from "../../primitives/card.tsx";
import { identifierOf } from "../../primitives/user-preview.tsx";

interface SessionTask {
  /** The component that shows the task, in classes. */
  flow: string;
  session: SignedInSessionResource;
  user: NonNullable<SignedInSessionResource["user"]>;
  /** The task is done: goes on to the next one, or leaves with the session. */
  finish: () => Promise<void>;
}

const texts = { ...sessionTasks, ...mfa };

const TaskContext = createContext<SessionTask | null>(null);

export function useSessionTask(): SessionTask {
  const task = useContext(TaskContext);
  if (!task) throw new Error("useSessionTask is called outside a session task");
  return task;
}

interface SessionTaskFrameProps {
  flow: string;
  onFinish: (sessionId: string) => Promise<void>;
  children: ReactNode;
}

/** What the screens of a session's task stand in. */
export function SessionTaskFrame({ flow, onFinish, children }: SessionTaskFrameProps) {
  const { session } = useResources();
  if (!session?.user) return <LoadingCard flow={flow} />;
  const task: SessionTask = { flow, session, user: session.user, finish: () => onFinish(session.id) };
  return (
    <LocalizationProvider defaults={texts}>
      <TaskContext.Provider value={task}>{children}</TaskContext.Provider>
    </LocalizationProvider>
  );
}

/** Says who is signed in, with a way out for everybody else. */
export function SignOutAction({ texts: prefix }: { texts: "taskResetPassword" | "taskSetupMfa" }) {
  const { cx } = useAppearance();
  const { clerk } = useClerkUI();
  const { session, user } = useSessionTask();
  const form = useForm({});
  return (
    <div className={cx("footerAction", { id: "signOut" })}>
      <Text
        k={`${prefix}.signOut.actionText`}
        tokens={{ identifier: identifierOf(user) }}
        className={cx("footerActionText")}
      />
      <TextButton
        element="footerActionLink"
        k={`${prefix}.signOut.actionLink`}
        disabled={form.busy}
        onClick={() => void form.run(() => clerk.signOut({ sessionId: session.id }))}
      />
      <Alert>{form.alert}</Alert>
    </div>
  );
}
