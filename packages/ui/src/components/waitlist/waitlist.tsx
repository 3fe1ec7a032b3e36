"use client";
import type { WaitlistProps } from "@latchkey/shared/types";
import { useEffect, useState } from "react";
import { useClerkUI, useResources } from "../../context.tsx";
import { useForm } from "../../hooks/use-form.ts";
import { common } from "../../localization/en-us/common.ts";
import { errors } from "../../localization/en-us/errors.ts";
import { waitlist } from "../../localization/en-us/waitlist.ts";
import { Text } from "../../localization/index.ts";
import { Card, FooterAction, LoadingCard } from "../../primitives/card.tsx";
import { Field } from "../../primitives/field.tsx";
import { Form, SubmitButton } from "../../primitives/form.tsx";
import { Root } from "../../primitives/root.tsx";
import { Spinner } from "../../primitives/spinner.tsx";
import { pageUrl } from "../../router/index.ts";
import type { WithFallback } from "../with-fallback.ts";

export const waitlistTexts = { ...common, ...errors, ...waitlist };

/** How long people read that they are on the list before the page changes, in milliseconds. */
const READING_MS = 2_000;

/** Takes addresses of people who want to come in later. */
export function Waitlist({ fallback, ...props }: WithFallback<WaitlistProps>) {
  const { environment, loaded } = useResources();
  return (
    <Root flow="waitlist" appearance={props.appearance} texts={waitlistTexts}>
      {environment || loaded ? <WaitlistContent {...props} /> : (fallback ?? <LoadingCard flow="waitlist" />)}
    </Root>
  );
}

/** Waitlist without its frame. */
export function WaitlistContent({ afterJoinWaitlistUrl, signInUrl }: WaitlistProps) {
  const { clerk } = useClerkUI();
  const { environment } = useResources();
  const [hasJoined, setJoined] = useState(false);
  const form = useForm({ emailAddress: "" });
  const join = () =>
    form.run(async () => {
      await clerk.joinWaitlist({ emailAddress: form.values.emailAddress });
      setJoined(true);
    });
  if (hasJoined) return <Joined nextUrl={afterJoinWaitlistUrl} />;
  const signIn = signInUrl ?? pageUrl(clerk, "signIn") ?? environment?.displayConfig.signInUrl ?? "/sign-in";
  return (
    <Card
      flow="waitlist"
      part="start"
      title="waitlist.start.title"
      subtitle="waitlist.start.subtitle"
      alert={form.alert}
      footer={
        <FooterAction id="signIn" text="waitlist.start.actionText" link="waitlist.start.actionLink" href={signIn} />
      }
    >
      <Form form={form} onSubmit={join}>
        <Field
          name="emailAddress"
          label="formFieldLabel__emailAddress"
          placeholder="formFieldInputPlaceholder__emailAddress"
          type="email"
          autoComplete="email"
          required
        />
        <SubmitButton k="waitlist.start.formButton" />
      </Form>
    </Card>
  );
}

function Joined({ nextUrl }: { nextUrl: string | undefined }) {
  const { clerk } = useClerkUI();
  useEffect(() => {
    if (!nextUrl) return;
    const timer = setTimeout(() => void clerk.navigate(nextUrl), READING_MS);
    return () => clearTimeout(timer);
  }, [nextUrl]);
  return (
    <Card flow="waitlist" part="complete" title="waitlist.success.title" subtitle="waitlist.success.subtitle">
      <div role="status">
        {nextUrl && (
          <div className="lk-status">
            <Spinner large />
            <Text as="p" k="waitlist.success.message" className="lk-muted" />
          </div>
        )}
      </div>
    </Card>
  );
}
