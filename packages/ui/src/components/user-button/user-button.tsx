"use client";
import type { UserButtonProps as BaseProps } from "@latchkey/shared/types";
import { useId, useRef, useState, type ReactNode } from "react";
import { useAppearance } from "../../appearance/index.ts";
import { Mounted } from "../../compound/mounted.tsx";
import { useClerkUI, useResources } from "../../context.tsx";
import { common } from "../../localization/en-us/common.ts";
import { userButton as texts } from "../../localization/en-us/user-button.ts";
import { useLocalizations } from "../../localization/index.ts";
import { Avatar } from "../../primitives/avatar.tsx";
import { Popover } from "../../primitives/popover.tsx";
import { Root } from "../../primitives/root.tsx";
import { identifierOf, nameOf } from "../../primitives/user-preview.tsx";
import { pages as profilePages } from "../user-profile/parts.tsx";
import type { PageSpec } from "../user-profile/pages.tsx";
import { user as userSheet } from "../../styles/user.gen.ts";
import type { WithFallback } from "../with-fallback.ts";
import { AccountMenu } from "./account-menu.tsx";
import type { MenuItemSpec } from "./items.ts";
import { menu } from "./parts.tsx";

export interface UserButtonProps extends WithFallback<BaseProps> {
  children?: ReactNode;
}

const allTexts = { ...common, ...texts };

/** The signed-in user's picture with a menu of the account. Without its compound parts; see `UserButton`. */
export function UserButtonRoot({ appearance, children, fallback, ...props }: UserButtonProps) {
  const { isSignedIn } = useClerkUI();
  const { user, loaded } = useResources();
  // Where nobody knew yet who visits, its place was kept: to give that up would move what stands around it.
  const [keepsPlace] = useState(!loaded && isSignedIn === undefined);
  const collectedMenu = menu.useCollector(children);
  const collectedPages = profilePages.useCollector(collectedMenu.slot);
  const isNobody = loaded ? !user : isSignedIn === false;
  if (isNobody && !(keepsPlace && fallback === undefined)) return null;
  if (!loaded && fallback !== undefined) return fallback;
  const specs = [...collectedMenu.items, ...(props.customMenuItems ?? []).map(specOf)];
  return (
    <Root flow="userButton" appearance={appearance} texts={allTexts} sheets={[userSheet]}>
      {collectedPages.slot}
      {isNobody ? <EmptyPlace /> : <Trigger {...props} items={specs} pages={collectedPages.items} />}
    </Root>
  );
}

const specOf = ({
  mountIcon,
  unmountIcon,
  ...item
}: NonNullable<BaseProps["customMenuItems"]>[number]): MenuItemSpec => ({
  ...item,
  icon: mountIcon && <Mounted mount={mountIcon} unmount={unmountIcon} />,
});

/** The room of the button, for nobody. */
function EmptyPlace() {
  return <div className="lk-user-place" aria-hidden="true" />;
}

type TriggerProps = Omit<BaseProps, "appearance"> & { items: MenuItemSpec[]; pages: PageSpec[] };

function Trigger(props: TriggerProps) {
  const { cx, options } = useAppearance();
  const { t } = useLocalizations();
  const { user } = useResources();
  const [isOpen, setOpen] = useState(props.defaultOpen ?? false);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  const label = t(`userButton.action__${isOpen ? "close" : "open"}UserMenu`);
  const state = isOpen && user ? "open" : undefined;
  const name = user ? nameOf(user) || identifierOf(user) : "";
  return (
    <div className={cx("userButtonBox", { state })}>
      <button
        ref={button}
        className={cx("userButtonTrigger", { state })}
        disabled={!user}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        aria-label={props.showName && name ? `${name}: ${label}` : label}
        onClick={(event) => {
          event.preventDefault();
          setOpen(!isOpen);
        }}
      >
        {props.showName && name && (
          <span className={cx("userButtonOuterIdentifier", { state })} dir="auto">
            {name}
          </span>
        )}
        <span className={options.shimmer ? "lk-shimmer" : undefined}>
          <Avatar src={user?.imageUrl} name={name} box="userButtonAvatarBox" image="userButtonAvatarImage" size="xs" />
        </span>
      </button>
      {isOpen && user && (
        <Popover
          anchor={button}
          id={id}
          label={t("userButton.label__userButtonPopover")}
          rootBox={cx("userButtonPopoverRootBox")}
          className={cx("userButtonPopoverCard", { extra: "cl-userButton-popover" })}
          onClose={() => setOpen(false)}
        >
          <AccountMenu {...props} onClose={() => setOpen(false)} />
        </Popover>
      )}
    </div>
  );
}
