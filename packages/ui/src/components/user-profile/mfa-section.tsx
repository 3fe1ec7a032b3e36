"use client";
import { useState } from "react";
import { useAppearance } from "../../appearance/index.ts";
import type { PhoneNumberResource } from "../../clerk.ts";
import { useResources } from "../../context.tsx";
import { useForm } from "../../hooks/use-form.ts";
import { lazyComponent } from "../../lazy-component.tsx";
import { Text, useLocalizations } from "../../localization/index.ts";
import { Alert } from "../../primitives/alert.tsx";
import { Badge } from "../../primitives/badge.tsx";
import { Button } from "../../primitives/button.tsx";
import { Menu, type MenuItem } from "../../primitives/menu.tsx";
import { useSecondFactors, type AddableFactor } from "../mfa/second-factors.ts";
import { FormattedPhoneNumber } from "./formatted-phone-number.tsx";
import { ResetLink } from "./reset-link.tsx";
import { ActionFrame, FormTitle, RemoveCard, Section, SectionButton, SectionItem } from "./section.tsx";

const id = "mfa";
const key = (name: string) => `userProfile.start.mfaSection.${name}`;

const Nothing = () => null;
const TotpCard = lazyComponent(() => import("./totp-card.tsx").then((all) => all.TotpCard), Nothing);
const MfaPhoneCard = lazyComponent(() => import("./mfa-phone-card.tsx").then((all) => all.MfaPhoneCard), Nothing);
const IssueBackupCodes = lazyComponent(
  () => import("./backup-codes-card.tsx").then((all) => all.IssueBackupCodes),
  Nothing,
);

type Action = { kind: "add"; factor?: AddableFactor } | { kind: "remove"; factor: "totp" | PhoneNumberResource };

/** Second factors: an app, numbers, backup codes. */
export function MfaSection() {
  const { user } = useResources();
  const factors = useSecondFactors();
  const [action, setAction] = useState<Action>();
  if (!user) return null;
  const done = () => setAction(undefined);
  const numbers = user.phoneNumbers.filter(({ reservedForSecondFactor }) => reservedForSecondFactor);
  const removed = action?.kind === "remove" ? action.factor : undefined;
  return (
    <Section id={id} title={key("title")}>
      {user.totpEnabled && (
        <TotpItem canRemove={factors.canRemove} onRemove={() => setAction({ kind: "remove", factor: "totp" })} />
      )}
      {removed === "totp" && (
        <RemoveCard
          texts="userProfile.mfaTOTPPage.removeResource"
          identifier=""
          onRemove={() => user.disableTOTP()}
          onDone={done}
        />
      )}
      {numbers.map((phone) => (
        <div key={phone.id} className="lk-full">
          <PhoneItem
            phone={phone}
            canRemove={factors.canRemove}
            onRemove={() => setAction({ kind: "remove", factor: phone })}
          />
          {removed === phone && (
            <RemoveCard
              texts="userProfile.mfaPhoneCodePage.removeResource"
              identifier={phone.phoneNumber}
              onRemove={() => phone.setReservedForSecondFactor({ reserved: false })}
              onDone={done}
            />
          )}
        </div>
      ))}
      {user.backupCodeEnabled && (
        <BackupCodesItem onRegenerate={() => setAction({ kind: "add", factor: "backup_code" })} />
      )}
      {action?.kind === "add" && (
        <AddFactor factors={factors.addable} chosen={action.factor} onChoose={setAction} onDone={done} />
      )}
      {!action && factors.addable.length > 0 && (
        <SectionButton id={id} k={key("primaryButton")} onClick={() => setAction({ kind: "add" })} />
      )}
    </Section>
  );
}

function TotpItem({ canRemove, onRemove }: { canRemove: boolean; onRemove: () => void }) {
  const { t } = useLocalizations();
  const items: MenuItem[] = canRemove
    ? [{ k: key("totp.destructiveActionTitle"), danger: true, onSelect: onRemove }]
    : [];
  return (
    <SectionItem id={id}>
      <span className="lk-item-text">
        <Text k={key("totp.headerTitle")} />
        <Badge k="badge__default" />
      </span>
      <Menu id={id} subject={t(key("totp.headerTitle"))} items={items} />
    </SectionItem>
  );
}

interface PhoneItemProps {
  phone: PhoneNumberResource;
  canRemove: boolean;
  onRemove: () => void;
}

function PhoneItem({ phone, canRemove, onRemove }: PhoneItemProps) {
  const { user } = useResources();
  const form = useForm({});
  // An authenticator app comes before every number.
  const isDefault = phone.defaultSecondFactor && !user?.totpEnabled;
  const items: MenuItem[] = [];
  if (!phone.defaultSecondFactor)
    items.push({
      k: key("phoneCode.actionLabel__setDefault"),
      onSelect: () => void form.run(() => phone.makeDefaultSecondFactor()),
    });
  if (canRemove) items.push({ k: key("phoneCode.destructiveActionLabel"), danger: true, onSelect: onRemove });
  return (
    <SectionItem id={id}>
      <span className="lk-item-text">
        <FormattedPhoneNumber phoneNumber={phone.phoneNumber} />
        {isDefault && <Badge k="badge__default" />}
      </span>
      <Menu id={id} subject={phone.phoneNumber} items={items} isBusy={form.busy} />
      <Alert>{form.alert}</Alert>
    </SectionItem>
  );
}

function BackupCodesItem({ onRegenerate }: { onRegenerate: () => void }) {
  const { t } = useLocalizations();
  return (
    <SectionItem id={id}>
      <Text k={key("backupCodes.headerTitle")} className="lk-item-text" />
      <Menu
        id={id}
        subject={t(key("backupCodes.headerTitle"))}
        items={[{ k: key("backupCodes.actionLabel__regenerate"), onSelect: onRegenerate }]}
      />
    </SectionItem>
  );
}

const titles: Record<AddableFactor, string> = {
  phone_code: "userProfile.mfaPhoneCodePage.title",
  totp: "userProfile.mfaTOTPPage.title",
  backup_code: "userProfile.backupCodePage.title",
};

interface AddFactorProps {
  factors: readonly AddableFactor[];
  chosen: AddableFactor | undefined;
  onChoose: (action: Action) => void;
  onDone: () => void;
}

function AddFactor({ factors, chosen, onChoose, onDone }: AddFactorProps) {
  const { cx } = useAppearance();
  const { user } = useResources();
  if (chosen === "totp") return <TotpCard onDone={onDone} />;
  if (chosen === "phone_code") return <MfaPhoneCard onDone={onDone} />;
  if (chosen === "backup_code") return <IssueBackupCodes isFirst={!user?.backupCodeEnabled} onDone={onDone} />;
  return (
    <ActionFrame>
      <FormTitle k="userProfile.mfaPage.title" />
      <Text as="p" k="userProfile.mfaPage.formHint" className="lk-muted" />
      <div className={cx("alternativeMethods")}>
        {factors.map((factor) => (
          <Button
            key={factor}
            element="alternativeMethodsBlockButton"
            k={titles[factor]}
            onClick={() => onChoose({ kind: "add", factor })}
          />
        ))}
      </div>
      <ResetLink onClick={onDone} />
    </ActionFrame>
  );
}
