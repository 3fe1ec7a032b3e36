"use client";
import type { TaskProps } from "@latchkey/shared/types";
import type { ComponentType } from "react";
import type { AppearanceKey } from "../../appearance/types.ts";
import { useClerkUI, useResources } from "../../context.tsx";
import { common } from "../../localization/en-us/common.ts";
import { errors } from "../../localization/en-us/errors.ts";
import { LoadingCard } from "../../primitives/card.tsx";
import { Root } from "../../primitives/root.tsx";
import type { WithFallback } from "../with-fallback.ts";
import { ResetPasswordTask } from "./reset-password.tsx";
import { SessionTaskFrame } from "./session-task.tsx";
import { SetupMfaTask } from "./setup-mfa.tsx";

const texts = { ...common, ...errors };

/** A task as a component of its own, on a page of the app's (`taskUrls`). */
function standalone(flow: AppearanceKey, Task: ComponentType) {
  return function StandaloneTask({ redirectUrlComplete, appearance, fallback }: WithFallback<TaskProps>) {
    const { clerk } = useClerkUI();
    const { environment } = useResources();
    const finish = async (session: string) => clerk.setActive({ session, redirectUrl: redirectUrlComplete });
    return (
      <Root flow={flow} appearance={appearance} texts={texts}>
        {environment ? (
          <SessionTaskFrame flow={flow} onFinish={finish}>
            <Task />
          </SessionTaskFrame>
        ) : (
          (fallback ?? <LoadingCard flow={flow} />)
        )}
      </Root>
    );
  };
}

/** Has somebody whose session waits for it choose a new password. */
export const TaskResetPassword = /* @__PURE__ */ standalone("taskResetPassword", ResetPasswordTask);

/** Has somebody whose session waits for it set up two-step verification. */
export const TaskSetupMFA = /* @__PURE__ */ standalone("taskSetupMfa", SetupMfaTask);
