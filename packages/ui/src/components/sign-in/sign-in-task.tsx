"use client";
import { SessionTaskScreen, type TaskName } from "../session-tasks/lazy-tasks.ts";
import { useSignInFlow } from "./flow.tsx";

/** What a session has to do before it begins, as a step of SignIn. */
export function SignInTask({ task }: { task: TaskName }) {
  const { activate } = useSignInFlow();
  return <SessionTaskScreen task={task} flow="signIn" onFinish={activate} />;
}
