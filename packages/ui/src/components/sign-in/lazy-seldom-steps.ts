"use client";
import { createElement } from "react";
import { lazyComponent } from "../../lazy-component.tsx";
import { LoadingCard } from "../../primitives/card.tsx";

const Loading = () => createElement(LoadingCard, { flow: "signIn" });

export const SeldomSteps = lazyComponent(
  () => import("./seldom-steps.tsx").then((steps) => steps.SeldomSteps),
  Loading,
);
