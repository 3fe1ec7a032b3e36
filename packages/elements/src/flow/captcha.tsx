"use client";
import { Slot } from "./slot.tsx";
import { forwardRef, type ComponentPropsWithoutRef, type ReactElement } from "react";
import { useFlow } from "./flow-context.ts";

type BoxProps = Omit<ComponentPropsWithoutRef<"div">, "id" | "children">;
export type CaptchaProps = BoxProps &
  (
    | {
        /** Renders the child, which must be empty, with the place's props. */
        asChild: true;
        children: ReactElement;
      }
    | { asChild?: false; children?: undefined }
  );

/** Place for the challenge against bots, which the browser SDK fills when the instance asks for one. */
export const Captcha = forwardRef<HTMLDivElement, CaptchaProps>(function Captcha({ asChild, ...props }, ref) {
  useFlow("Captcha");
  const Element = asChild ? Slot : "div";
  return <Element {...props} id="clerk-captcha" ref={ref} />;
});
