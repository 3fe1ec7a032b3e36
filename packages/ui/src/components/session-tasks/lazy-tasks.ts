"use client";
import { lazyComponent } from "../../lazy-component.tsx";
import { LoadingCard } from "../../primitives/card.tsx";

export type { TaskName } from "./task-screen.tsx";

/** The screens of session tasks, which few sessions have. */
export const SessionTaskScreen = lazyComponent(
  () => import("../../seldom.ts").then((all) => all.TaskScreen),
  ({ flow }) => LoadingCard({ flow }),
);
