"use client";
import type { TOTPResource, UserResource } from "@latchkey/shared/types";
import { useState } from "react";
import type { Form } from "../../hooks/use-form.ts";
import { useOnce } from "../../hooks/use-once.ts";

/** The key for an authenticator app, made once the page runs, and what tries again where that failed. */
export function useNewTotp(
  user: Pick<UserResource, "createTOTP"> | null | undefined,
  form: Pick<Form, "run" | "ready">,
): [totp: TOTPResource | undefined, load: () => Promise<boolean>] {
  const [totp, setTotp] = useState<TOTPResource>();
  const load = () => form.run(async () => setTotp(await user?.createTOTP()));
  useOnce(() => void load(), form.ready);
  return [totp, load];
}
