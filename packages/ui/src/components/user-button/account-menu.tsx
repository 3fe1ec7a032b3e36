"use client";
import type { UserButtonProps } from "@latchkey/shared/types";
import { useState, type ReactNode } from "react";
import { useAppearance } from "../../appearance/index.ts";
import { useClerkUI, useGetContainer, useResources } from "../../context.tsx";
import { useForm } from "../../hooks/use-form.ts";
import { Text } from "../../localization/index.ts";
import { Alert } from "../../primitives/alert.tsx";
import { Footer } from "../../primitives/card.tsx";
import { Icon, type IconName } from "../../primitives/icon.tsx";
import { Spinner } from "../../primitives/spinner.tsx";
import { UserPreview } from "../../primitives/user-preview.tsx";
import type { PageSpec } from "../user-profile/pages.tsx";
import { orderMenu, type MenuEntry, type MenuItemSpec } from "./items.ts";

type AccountMenuProps = Omit<UserButtonProps, "appearance"> & {
  items: MenuItemSpec[];
  pages: PageSpec[];
  onClose: () => void;
};

/** What the popover shows: who is signed in, what can be done, and the other accounts of this browser. */
export function AccountMenu({ items, pages, onClose, ...props }: AccountMenuProps) {
  const { cx } = useAppearance();
  const { clerk, modals } = useClerkUI();
  const getContainer = useGetContainer();
  const { user, session, client, environment } = useResources();
  const form = useForm({});
  const [pressed, setPressed] = useState<string>();
  if (!user || !session) return null;
  const others = (client?.signedInSessions ?? []).filter(({ id }) => id !== session.id);
  const isMulti = environment?.authConfig.singleSessionMode === false;
  const act = (action: () => unknown) => () => {
    onClose();
    void action();
  };
  /** The menu stays until the server has answered. */
  const ask: Ask = (id, action) => ({
    isBusy: form.busy && pressed === id,
    onClick: () => {
      if (form.busy) return;
      setPressed(id);
      void form.run(action).then((isDone) => isDone && onClose());
    },
  });
  const openProfile = (startPage?: string) => {
    if (props.userProfileMode === "navigation" || (props.userProfileUrl && props.userProfileMode !== "modal")) {
      return clerk.navigate(props.userProfileUrl ?? clerk.buildUserProfileUrl());
    }
    modals.open("userProfile", { getContainer, ...props.userProfileProps, pages, startPage });
  };
  const signOut = () =>
    clerk.signOut({
      ...(others.length > 0 && { sessionId: session.id }),
      ...redirectTo(others.length > 0 ? props.afterMultiSessionSingleSignOutUrl : props.afterSignOutUrl),
    });
  const builtIn = {
    manageAccount: <ActionButton id="manageAccount" icon="gear" onClick={act(() => openProfile())} />,
    signOut: <ActionButton id="signOut" icon="signOut" {...ask("signOut", signOut)} />,
  };
  return (
    <>
      <div className={cx("userButtonPopoverMain")}>
        <UserPreview person={user} id="userButton" />
        <Alert>{form.alert}</Alert>
        <div className={cx("userButtonPopoverActions", { id: isMulti ? "multiSession" : "singleSession" })}>
          {orderMenu(items).map((entry) =>
            entry.kind === "builtIn" ? (
              <Keyed key={entry.id}>{builtIn[entry.id]}</Keyed>
            ) : (
              <CustomItem key={entry.id} entry={entry} onSelect={act(() => select(entry.spec, openProfile))} />
            ),
          )}
        </div>
        {isMulti && <OtherSessions {...props} others={others} act={act} ask={ask} />}
      </div>
      <Footer element="userButtonPopoverFooter" />
    </>
  );
}

type Ask = (id: string, action: () => Promise<unknown>) => { isBusy: boolean; onClick: () => void };

const Keyed = ({ children }: { children: ReactNode }) => <>{children}</>;

const redirectTo = (url: string | null | undefined) => (url ? { redirectUrl: url } : {});

function select(spec: MenuItemSpec, openProfile: (page?: string) => unknown): unknown {
  if (spec.open !== undefined) return openProfile(spec.open);
  return spec.onClick?.();
}

interface ActionButtonProps {
  id: "manageAccount" | "signOut" | "addAccount" | "signOutAll";
  icon: IconName;
  isBusy?: boolean;
  onClick: () => void;
}

function ActionButton({ id, icon, isBusy = false, onClick }: ActionButtonProps) {
  const { cx } = useAppearance();
  return (
    <button
      className={cx(["userButtonPopoverActionButton", "button"], { id })}
      aria-busy={isBusy || undefined}
      onClick={(event) => {
        event.preventDefault();
        onClick();
      }}
    >
      <span className={cx("userButtonPopoverActionButtonIconBox", { id })}>
        {isBusy ? <Spinner /> : <Icon name={icon} className={cx("userButtonPopoverActionButtonIcon", { id })} />}
      </span>
      <Text k={`userButton.action__${id}`} />
    </button>
  );
}

function CustomItem({ entry, onSelect }: { entry: Extract<MenuEntry, { kind: "custom" }>; onSelect: () => void }) {
  const { cx } = useAppearance();
  const { clerk } = useClerkUI();
  const { id, spec } = entry;
  const className = cx(["userButtonPopoverCustomItemButton", "button"], { id });
  const content = (
    <>
      <span className={cx("userButtonPopoverCustomItemButtonIconBox", { id })}>
        <span className={cx("userButtonPopoverActionItemButtonIcon", { id })}>{spec.icon}</span>
      </span>
      <span>{spec.label}</span>
    </>
  );
  if (!spec.href) {
    return (
      <button
        className={className}
        onClick={(event) => {
          event.preventDefault();
          onSelect();
        }}
      >
        {content}
      </button>
    );
  }
  const { href } = spec;
  return (
    <a
      className={className}
      href={href}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey) return;
        event.preventDefault();
        onSelect();
        void clerk.navigate(href);
      }}
    >
      {content}
    </a>
  );
}

interface OtherSessionsProps extends Omit<UserButtonProps, "appearance"> {
  others: NonNullable<ReturnType<typeof useResources>["client"]>["signedInSessions"];
  act: (action: () => unknown) => () => void;
  ask: Ask;
}

function OtherSessions({ others, act, ask, ...props }: OtherSessionsProps) {
  const { cx } = useAppearance();
  const { clerk } = useClerkUI();
  return (
    <div className={cx("userButtonPopoverActions", { id: "multiSession" })} role="group">
      {others.map(({ id, user }) => {
        const open = ask(id, () => clerk.setActive({ session: id, ...redirectTo(props.afterSwitchSessionUrl) }));
        return user ? (
          <button
            key={id}
            className={cx(["userButtonPopoverActionButton", "button"])}
            aria-busy={open.isBusy || undefined}
            onClick={(event) => {
              event.preventDefault();
              open.onClick();
            }}
          >
            <UserPreview person={user} id="userButton" size="sm" badge={open.isBusy && <Spinner />} />
          </button>
        ) : null;
      })}
      <ActionButton
        id="addAccount"
        icon="plus"
        onClick={act(() => clerk.navigate(props.signInUrl ?? clerk.buildSignInUrl()))}
      />
      {others.length > 0 && (
        <ActionButton
          id="signOutAll"
          icon="signOut"
          {...ask("signOutAll", () => clerk.signOut(redirectTo(props.afterSignOutUrl)))}
        />
      )}
    </div>
  );
}
