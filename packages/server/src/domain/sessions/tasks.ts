import type { Settings } from "@latchkey/contract/settings";
import type { InstanceContext } from "../../context.ts";
import { emit } from "../../events/emit.ts";
import { hasSecondFactor, type User } from "../users/index.ts";
import type { SessionTask } from "./session.ts";
import { selectLiveByUser, updateLiveSession } from "./store.ts";

/** What a user has to do before a session of theirs counts, the first thing first. */
export function tasksOf(user: User, settings: Settings): SessionTask[] {
  return [
    ...(user.passwordCompromised ? (["reset-password"] as const) : []),
    ...(settings.multi_factor.required && !hasSecondFactor(user, settings) ? (["setup-mfa"] as const) : []),
  ];
}

/** Lets the user's sessions go on from which nothing is asked any more. In the transaction of the change that settled it. */
export async function settleTasks(tx: InstanceContext, user: User): Promise<void> {
  const tasks = tasksOf(user, tx.instance.settings);
  const waiting = (await selectLiveByUser(tx.db, tx.instance.id, user.id)).filter(({ status }) => status === "pending");
  for (const { id } of waiting) {
    const session = await updateLiveSession(tx.db, tx.instance.id, id, {
      tasks,
      status: tasks.length > 0 ? "pending" : "active",
      updated_at: tx.clock.now(),
    });
    if (session?.status === "active") await emit(tx, "session.created", { session, user });
  }
}
