"use client";
import { lazyComponent } from "../../lazy-component.tsx";

/* What proves an address or a number, which only those who add one need. Nothing until it is there. */
const Nothing = () => null;
export const VerifyByCode = lazyComponent(
  () => import("./verify-by-code.tsx").then((all) => all.VerifyByCode),
  Nothing,
);
export const VerifyEmail = lazyComponent(() => import("./verify-email.tsx").then((all) => all.VerifyEmail), Nothing);
