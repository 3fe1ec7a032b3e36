"use client";
import { captchaStateEvent } from "@latchkey/shared/captcha-state";
import { useEffect, useRef, useState } from "react";
import { useAppearance } from "../appearance/index.ts";
import { Text } from "../localization/index.ts";

/**
 * Place for the challenge against bots, which the browser SDK fills when the instance asks for one. Mostly there is
 * nothing to see; one that takes a while says so, to screen readers too.
 */
export function Captcha() {
  const { captcha } = useAppearance();
  const place = useRef<HTMLDivElement>(null);
  const [isWorking, setWorking] = useState(false);
  useEffect(() => {
    const element = place.current;
    const listen = (event: Event) => setWorking((event as CustomEvent<string>).detail === "working");
    element?.addEventListener(captchaStateEvent, listen);
    return () => element?.removeEventListener(captchaStateEvent, listen);
  }, []);
  return (
    <>
      <div
        ref={place}
        id="clerk-captcha"
        className="lk-captcha"
        data-cl-theme={captcha.theme}
        data-cl-size={captcha.size}
        data-cl-language={captcha.language}
      />
      <div aria-live="polite" className="lk-captchaStatus">
        {isWorking && <Text k="captcha.working" />}
      </div>
    </>
  );
}
