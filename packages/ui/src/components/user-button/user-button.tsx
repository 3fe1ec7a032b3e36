"use client";
import type { UserButtonProps as BaseProps } from "@latchkey/shared/types";
import { createContext, useContext, useId, useRef, useState, type ReactNode } from "react";
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

interface FrameProps extends WithFallback<BaseProps> {
  items: MenuItemSpec[];
  pages: PageSpec[];
}

/** What `UserButton` knows for an outlet inside it. */
const OutletContext = createContext<FrameProps | null>(null);

/** The signed-in user's picture with a menu of the account. Without its compound parts; see `UserButton`. */
export function UserButtonRoot({ children, __experimental_asProvider: isProvider = false, ...props }: UserButtonProps) {
  const collectedMenu = menu.useCollector(children, isProvider);
  const collectedPages = profilePages.useCollector(collectedMenu.slot, isProvider);
  const items = [...collectedMenu.items, ...(props.customMenuItems ?? []).map(specOf)];
  const frame = { ...props, items, pages: collectedPages.items };
  if (isProvider) return <OutletContext.Provider value={frame}>{collectedPages.slot}</OutletContext.Provider>;
  return <Frame {...frame}>{collectedPages.slot}</Frame>;
}

/** The button, or its menu alone, of the `UserButton` around, which holds the items. */
export function UserButtonOutlet(props: Pick<BaseProps, "__experimental_asStandalone">) {
  const frame = useContext(OutletContext);
  if (!frame) throw new Error("UserButton.__experimental_Outlet stands outside of UserButton.");
  return <Frame {...frame} {...props} />;
}

function Frame({ appearance, children, fallback, ...props }: FrameProps & { children?: ReactNode }) {
  const { isSignedIn } = useClerkUI();
  const { user, loaded } = useResources();
  // Where nobody knew yet who visits, its place was kept: to give that up would move what stands around it.
  const [keepsPlace] = useState(!loaded && isSignedIn === undefined);
  const isNobody = loaded ? !user : isSignedIn === false;
  if (isNobody && !(keepsPlace && fallback === undefined)) return null;
  if (!loaded && fallback !== undefined) return fallback;
  const Content = props.__experimental_asStandalone ? Standalone : Trigger;
  return (
    <Root flow="userButton" appearance={appearance} texts={allTexts} sheets={[userSheet]}>
      {children}
      {isNobody ? <EmptyPlace /> : <Content {...props} />}
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

/** What the button would open, in its place. A function hears when somebody is done with it. */
function Standalone({ __experimental_asStandalone: toggle, ...props }: TriggerProps) {
  const { cx } = useAppearance();
  const done = () => typeof toggle === "function" && toggle(false);
  return (
    <div className={cx("userButtonPopoverCard", { extra: "cl-userButton-popover" })}>
      <AccountMenu {...props} onClose={done} />
    </div>
  );
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
          rootBox="userButtonPopoverRootBox"
          className={cx("userButtonPopoverCard", { extra: "cl-userButton-popover" })}
          onClose={() => setOpen(false)}
        >
          <AccountMenu {...props} onClose={() => setOpen(false)} />
        </Popover>
      )}
    </div>
  );
}
