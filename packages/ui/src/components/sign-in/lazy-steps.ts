"use client";
import { createElement } from "react";
import { lazyComponent } from "../../lazy-component.tsx";
import { LoadingCard } from "../../primitives/card.tsx";

const Loading = () => createElement(LoadingCard, { flow: "signIn" });

export const Steps = lazyComponent(() => import("./steps.tsx").then((all) => all.Steps), Loading);
export const SeldomSteps = lazyComponent(() => import("./seldom-steps.tsx").then((all) => all.SeldomSteps), Loading);
export const CombinedSignUp = lazyComponent(
  () => import("./combined-sign-up.tsx").then((all) => all.CombinedSignUp),
  Loading,
);
