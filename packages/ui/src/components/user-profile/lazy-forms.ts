"use client";
import { lazyComponent } from "../../lazy-component.tsx";

/* Forms that only those need who change something. Nothing until one is there. */
const Nothing = () => null;
export const VerifyByCode = lazyComponent(
  () => import("./verify-by-code.tsx").then((all) => all.VerifyByCode),
  Nothing,
);
export const VerifyEmail = lazyComponent(() => import("./verify-email.tsx").then((all) => all.VerifyEmail), Nothing);
export const ProfileForm = lazyComponent(() => import("./profile-form.tsx").then((all) => all.ProfileForm), Nothing);
