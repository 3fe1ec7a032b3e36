"use client";
import type { PasskeyResource } from "@latchkey/shared/types";
import { useState } from "react";
import { useResources } from "../../context.tsx";
import { useForm } from "../../hooks/use-form.ts";
import { Text, useLocalizations } from "../../localization/index.ts";
import { Alert } from "../../primitives/alert.tsx";
import { Field } from "../../primitives/field.tsx";
import { Menu, type MenuItem } from "../../primitives/menu.tsx";
import { relativeTime } from "./relative-time.ts";
import { ActionCard, RemoveCard, Section, SectionButton, SectionItem } from "./section.tsx";

const id = "passkeys";
const key = (name: string) => `userProfile.start.passkeysSection.${name}`;
type Action = { kind: "rename" | "remove"; passkey: PasskeyResource };

/** Passkeys: add, rename, remove. */
export function PasskeysSection() {
  const { user } = useResources();
  const [action, setAction] = useState<Action>();
  const form = useForm({});
  if (!user) return null;
  const done = () => setAction(undefined);
  const add = () => void form.run(() => user.createPasskey());
  return (
    <Section id={id} title={key("title")}>
      <Alert>{form.alert}</Alert>
      {user.passkeys.map((passkey) => (
        <div key={passkey.id} className="lk-full">
          <PasskeyItem passkey={passkey} onAction={setAction} />
          {action?.passkey.id === passkey.id && action.kind === "rename" && (
            <RenamePasskey passkey={passkey} onDone={done} />
          )}
          {action?.passkey.id === passkey.id && action.kind === "remove" && (
            <RemoveCard
              texts="userProfile.passkeyScreen.removeResource"
              identifier={passkey.name ?? ""}
              onRemove={() => passkey.delete()}
              onDone={done}
            />
          )}
        </div>
      ))}
      {!action && <SectionButton id={id} k={key("primaryButton")} loading={form.busy} onClick={add} />}
    </Section>
  );
}

function PasskeyItem({ passkey, onAction }: { passkey: PasskeyResource; onAction: (action: Action) => void }) {
  const { t, locale } = useLocalizations();
  const name = passkey.name ?? t("passkey__unnamed");
  const items: MenuItem[] = [
    { k: key("menuAction__rename"), onSelect: () => onAction({ kind: "rename", passkey }) },
    { k: key("menuAction__destructive"), danger: true, onSelect: () => onAction({ kind: "remove", passkey }) },
  ];
  const when = (date: Date) => relativeTime(date, new Date(), locale);
  return (
    <SectionItem id={id}>
      <div className="lk-stack">
        <bdi>{name}</bdi>
        <Text as="p" k="passkey__created" tokens={{ when: when(passkey.createdAt) }} className="lk-muted" />
        {passkey.lastUsedAt && (
          <Text as="p" k="passkey__lastUsed" tokens={{ when: when(passkey.lastUsedAt) }} className="lk-muted" />
        )}
      </div>
      <Menu id={id} subject={name} items={items} />
    </SectionItem>
  );
}

function RenamePasskey({ passkey, onDone }: { passkey: PasskeyResource; onDone: () => void }) {
  const form = useForm({ passkeyName: passkey.name ?? "" });
  const name = form.values.passkeyName.trim();
  const save = async () => {
    if (await form.run(() => passkey.update({ name }))) onDone();
  };
  return (
    <ActionCard
      title="userProfile.passkeyScreen.title__rename"
      subtitle="userProfile.passkeyScreen.subtitle__rename"
      form={form}
      disabled={name === "" || name === passkey.name}
      onSubmit={save}
      onCancel={onDone}
    >
      <Field name="passkeyName" label="formFieldLabel__passkeyName" autoFocus required />
    </ActionCard>
  );
}
