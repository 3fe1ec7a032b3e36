"use client";
import { useLocalizations } from "@latchkey/ui/flow";
import { formError } from "./flow-errors.ts";
import { Form, type FormProps } from "./form.tsx";
import { ResendContext } from "./resend.tsx";
import type { Runner } from "./use-runner.ts";
import { useSentCode, useSentLink, type Link } from "./use-sent.ts";

interface ProofProps<Resource> extends FormProps {
  /** What is proven and how; another one is sent anew. None where nothing is sent. */
  proof: string | undefined;
  isLink: boolean;
  /** Whether the last code is still good. */
  isPending: () => boolean;
  run: Runner["run"];
  prepare: () => Promise<unknown>;
  startLink: Link<Resource>["start"];
  statusOf: (proven: Resource) => string | null;
  advance: (proven: Resource) => Promise<unknown>;
}

/** A form that proves something: sends the code or link to it, and knows how to send another one. */
export function Proof<Resource>(props: ProofProps<Resource>) {
  const { proof, isLink, isPending, run, prepare, startLink, statusOf, advance, ...form } = props;
  const { t } = useLocalizations();
  const send = () => run("prepare", prepare);
  useSentCode(isLink ? undefined : proof, isPending, send);
  const sendLink = useSentLink(isLink ? proof : undefined, {
    start: startLink,
    onOpened: (opened) =>
      run("arrive", async () => {
        const proven = await opened;
        if (statusOf(proven) === "expired") {
          throw formError("verification_expired", t("formFieldError__verificationLinkExpired"));
        }
        await advance(proven);
      }),
  });
  const resend = isLink ? async () => sendLink() : send;
  return (
    <ResendContext.Provider value={proof === undefined ? undefined : resend}>
      <Form {...form} />
    </ResendContext.Provider>
  );
}
