"use client";
import type { UserButtonProps } from "@latchkey/shared/types";
import type { ReactNode } from "react";
import { useAppearance } from "../../appearance/index.ts";
import { useClerkUI, useGetContainer, useResources } from "../../context.tsx";
import { Text } from "../../localization/index.ts";
import { Footer } from "../../primitives/card.tsx";
import { Icon, type IconName } from "../../primitives/icon.tsx";
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
  if (!user || !session) return null;
  const others = (client?.signedInSessions ?? []).filter(({ id }) => id !== session.id);
  const isMulti = environment?.authConfig.singleSessionMode === false;
  const act = (action: () => unknown) => () => {
    onClose();
    void action();
  };
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
    signOut: <ActionButton id="signOut" icon="signOut" onClick={act(signOut)} />,
  };
  return (
    <>
      <div className={cx("userButtonPopoverMain")}>
        <UserPreview person={user} id="userButton" />
        <div className={cx("userButtonPopoverActions", { id: isMulti ? "multiSession" : "singleSession" })}>
          {orderMenu(items).map((entry) =>
            entry.kind === "builtIn" ? (
              <Keyed key={entry.id}>{builtIn[entry.id]}</Keyed>
            ) : (
              <CustomItem key={entry.id} entry={entry} onSelect={act(() => select(entry.spec, openProfile))} />
            ),
          )}
        </div>
        {isMulti && <OtherSessions {...props} others={others} act={act} />}
      </div>
      <Footer element="userButtonPopoverFooter" />
    </>
  );
}

const Keyed = ({ children }: { children: ReactNode }) => <>{children}</>;

const redirectTo = (url: string | null | undefined) => (url ? { redirectUrl: url } : {});

function select(spec: MenuItemSpec, openProfile: (page?: string) => unknown): unknown {
  if (spec.open !== undefined) return openProfile(spec.open);
  return spec.onClick?.();
}

interface ActionButtonProps {
  id: "manageAccount" | "signOut" | "addAccount" | "signOutAll";
  icon: IconName;
  onClick: () => void;
}

function ActionButton({ id, icon, onClick }: ActionButtonProps) {
  const { cx } = useAppearance();
  return (
    <button
      className={cx(["userButtonPopoverActionButton", "button"], { id })}
      onClick={(event) => {
        event.preventDefault();
        onClick();
      }}
    >
      <span className={cx("userButtonPopoverActionButtonIconBox", { id })}>
        <Icon name={icon} className={cx("userButtonPopoverActionButtonIcon", { id })} />
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
}

function OtherSessions({ others, act, ...props }: OtherSessionsProps) {
  const { cx } = useAppearance();
  const { clerk } = useClerkUI();
  return (
    <div className={cx("userButtonPopoverActions", { id: "multiSession" })} role="group">
      {others.map(({ id, user }) => {
        const open = act(() => clerk.setActive({ session: id, ...redirectTo(props.afterSwitchSessionUrl) }));
        return user ? (
          <button
            key={id}
            className={cx(["userButtonPopoverActionButton", "button"])}
            onClick={(event) => {
              event.preventDefault();
              open();
            }}
          >
            <UserPreview person={user} id="userButton" size="sm" />
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
          onClick={act(() => clerk.signOut(redirectTo(props.afterSignOutUrl)))}
        />
      )}
    </div>
  );
}
