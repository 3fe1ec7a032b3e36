"use client";
import type { ReactNode } from "react";
import { useAppearance } from "../../appearance/index.ts";
import { useForm } from "../../hooks/use-form.ts";
import { Text, useLocalizations, type Tokens } from "../../localization/index.ts";
import { Alert } from "../../primitives/alert.tsx";
import { MaintenanceAlert } from "../../primitives/card.tsx";
import { Button } from "../../primitives/button.tsx";
import { Form, ResetButton, SubmitButton, type AnyForm } from "../../primitives/form.tsx";

/** A page of the profile with its title. */
export function ProfilePageFrame({ id, title, children }: { id: string; title: string; children?: ReactNode }) {
  const { cx } = useAppearance();
  return (
    <div className={cx(["page", "profilePage"], { id })}>
      <div className={cx("header")}>
        <Text as="h1" k={title} className={cx("headerTitle")} />
      </div>
      <MaintenanceAlert />
      <div className={cx("profilePageContent")}>{children}</div>
    </div>
  );
}

/** A row of the page: what it is about at the start, its content beside it. */
export function Section({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  const { cx } = useAppearance();
  return (
    <section className={cx("profileSection", { id })} aria-labelledby={`lk-section-${id}`}>
      <div className={cx("profileSectionHeader", { id })}>
        <div className={cx("profileSectionTitle", { id })}>
          <Text as="h2" k={title} id={`lk-section-${id}`} className={cx("profileSectionTitleText", { id })} />
        </div>
      </div>
      <div className={cx("profileSectionContent", { id })}>{children}</div>
    </section>
  );
}

export function SectionItem({ id, children }: { id: string; children: ReactNode }) {
  const { cx } = useAppearance();
  return <div className={cx("profileSectionItem", { id })}>{children}</div>;
}

interface SectionButtonProps {
  id: string;
  k: string;
  danger?: boolean;
  loading?: boolean;
  onClick: () => void;
}

export function SectionButton({ id, k, danger, loading, onClick }: SectionButtonProps) {
  return (
    <Button
      element="profileSectionPrimaryButton"
      elementId={id}
      variant="ghost"
      k={k}
      danger={danger ?? false}
      loading={loading ?? false}
      onClick={onClick}
    />
  );
}

export interface ActionCardProps {
  title: string;
  subtitle?: string;
  tokens?: Tokens | undefined;
  form: AnyForm;
  submit?: string;
  danger?: boolean;
  disabled?: boolean;
  /** No button: the content submits by itself. */
  isSelfSubmitting?: boolean;
  onSubmit: () => unknown;
  onCancel: () => void;
  children?: ReactNode;
}

/** The frame of what is open in a section. */
export function ActionFrame({ children }: { children: ReactNode }) {
  const { cx } = useAppearance();
  return <div className={cx("actionCard")}>{children}</div>;
}

export function FormTitle({ k, tokens }: { k: string; tokens?: Tokens | undefined }) {
  const { cx } = useAppearance();
  return <Text as="h3" k={k} tokens={tokens} className={cx("formHeaderTitle")} />;
}

/** A form in its section. */
export function ActionCard(props: ActionCardProps) {
  const { title, subtitle, tokens, form, onSubmit, onCancel, children } = props;
  const { cx } = useAppearance();
  return (
    <ActionFrame>
      <div className={cx("formHeader", { extra: "lk-stack" })}>
        <FormTitle k={title} tokens={tokens} />
        {subtitle && (
          <Text as="p" k={subtitle} tokens={tokens} className={cx("formHeaderSubtitle", { extra: "lk-muted" })} />
        )}
      </div>
      <Alert>{form.alert}</Alert>
      <Form form={form} onSubmit={onSubmit}>
        {children}
        <div className="lk-buttons">
          <ResetButton onClick={onCancel} />
          {!props.isSelfSubmitting && (
            <SubmitButton
              k={props.submit ?? "userProfile.formButtonPrimary__save"}
              danger={props.danger ?? false}
              disabled={props.disabled ?? false}
            />
          )}
        </div>
      </Form>
    </ActionFrame>
  );
}

interface RemoveCardProps {
  /** Key of the texts: `<texts>.title`, `.messageLine1`, `.messageLine2`. */
  texts: string;
  identifier: string;
  onRemove: () => Promise<unknown>;
  onDone: () => void;
}

/** Asks before something is taken away. */
export function RemoveCard({ texts, identifier, onRemove, onDone }: RemoveCardProps) {
  const form = useForm({});
  const { has } = useLocalizations();
  const remove = async () => {
    if (await form.run(onRemove)) onDone();
  };
  return (
    <ActionCard
      title={`${texts}.title`}
      subtitle={`${texts}.messageLine1`}
      tokens={{ identifier, name: identifier }}
      form={form}
      submit="userProfile.formButtonPrimary__remove"
      danger
      onSubmit={remove}
      onCancel={onDone}
    >
      {has(`${texts}.messageLine2`) && <Text as="p" k={`${texts}.messageLine2`} className="lk-muted" />}
    </ActionCard>
  );
}
