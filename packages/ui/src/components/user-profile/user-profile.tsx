"use client";
import type { UserProfileProps as BaseProps } from "@latchkey/shared/types";
import { createContext, useContext, type ReactNode } from "react";
import { useAppearance } from "../../appearance/index.ts";
import { useClerkUI, useResources } from "../../context.tsx";
import { lazyComponent, usePreload } from "../../lazy-component.tsx";
import { Text, useLocalizations } from "../../localization/index.ts";
import { Footer, LoadingCard } from "../../primitives/card.tsx";
import { Icon, type IconName } from "../../primitives/icon.tsx";
import { Root } from "../../primitives/root.tsx";
import { profile } from "../../styles/profile.gen.ts";
import { RouterProvider, useRouter } from "../../router/index.ts";
import type { WithFallback } from "../with-fallback.ts";
import { AccountPage } from "./account-page.tsx";
import { ProfileForm, VerifyByCode, VerifyEmail } from "./lazy-forms.ts";
import { orderPages, specOfCustomPage, type PageSpec, type ProfilePage } from "./pages.tsx";
import { pages as pageParts } from "./parts.tsx";
import { ProfilePageFrame } from "./section.tsx";
import { profileTexts } from "./texts.ts";

export interface UserProfileProps extends WithFallback<BaseProps> {
  children?: ReactNode;
}

const ScopesContext = createContext<BaseProps["additionalOAuthScopes"]>(undefined);
/** Scopes to ask a provider for beyond its own. */
export const useAdditionalScopes = (): BaseProps["additionalOAuthScopes"] => useContext(ScopesContext);

const SecurityPage = lazyComponent(
  () => import("./security-page.tsx").then((all) => all.SecurityPage),
  () => <ProfilePageFrame id="security" title="userProfile.start.headerTitle__security" />,
);

/** UserProfile without its compound parts. */
export function UserProfileRoot(props: UserProfileProps) {
  const { items, slot } = pageParts.useCollector(props.children);
  return (
    <Root flow="userProfile" appearance={props.appearance} texts={profileTexts} sheets={[profile]}>
      {slot}
      <RouterProvider component="UserProfile" routing={props.routing} path={props.path}>
        <UserProfileContent {...props} pages={items} />
      </RouterProvider>
    </Root>
  );
}

type ContentProps = WithFallback<Pick<BaseProps, "customPages" | "additionalOAuthScopes">> & { pages?: PageSpec[] };

/** The profile without its frame, for pages and for the modal. */
export function UserProfileContent({ pages = [], customPages = [], additionalOAuthScopes, fallback }: ContentProps) {
  const { user } = useResources();
  const { cx } = useAppearance();
  const { step } = useRouter();
  usePreload(SecurityPage, ProfileForm, VerifyEmail, VerifyByCode);
  if (!user) return fallback ?? <LoadingCard flow="userProfile" />;
  const ordered = orderPages([...pages, ...customPages.map(specOfCustomPage)]);
  const current = ordered.find((page) => page.kind !== "link" && page.path === step) ?? ordered[0];
  return (
    <ScopesContext.Provider value={additionalOAuthScopes}>
      <div className={cx("cardBox")}>
        <Navbar pages={ordered} current={current} />
        <div className={cx("scrollBox")}>
          <div className={cx("pageScrollBox")}>{current && <Page page={current} />}</div>
        </div>
      </div>
    </ScopesContext.Provider>
  );
}

function Page({ page }: { page: ProfilePage }) {
  const { cx } = useAppearance();
  if (page.kind === "builtIn") return page.id === "account" ? <AccountPage /> : <SecurityPage />;
  return <div className={cx("page")}>{page.spec.content}</div>;
}

const icons: Record<"account" | "security", IconName> = { account: "user", security: "shield" };

function Navbar({ pages, current }: { pages: ProfilePage[]; current: ProfilePage | undefined }) {
  const { cx } = useAppearance();
  const { t } = useLocalizations();
  return (
    <nav className={cx("navbar")} aria-label={t("userProfile.navbar.title")}>
      <div className="lk-navbar-head">
        <Text as="p" k="userProfile.navbar.title" className="lk-navbar-title" />
        <Text as="p" k="userProfile.navbar.description" className="lk-muted" />
      </div>
      <ul className={cx("navbarButtons")}>
        {pages.map((page) => (
          <li key={page.id} className="lk-nav-item">
            <NavbarButton page={page} isCurrent={page === current} />
          </li>
        ))}
      </ul>
      <Footer />
    </nav>
  );
}

function NavbarButton({ page, isCurrent }: { page: ProfilePage; isCurrent: boolean }) {
  const { cx } = useAppearance();
  const { clerk } = useClerkUI();
  const { navigate } = useRouter();
  const state = isCurrent && "active";
  const { id } = page;
  const go = () => (page.kind === "link" ? void clerk.navigate(page.path) : navigate(page.path));
  return (
    <button
      className={cx(["navbarButton", "button"], { id, state })}
      aria-current={isCurrent ? "page" : undefined}
      onClick={(event) => {
        event.preventDefault();
        go();
      }}
    >
      <span className={cx("navbarButtonIcon", { id, state })}>
        {page.kind === "builtIn" ? <Icon name={icons[page.id]} /> : page.spec.icon}
      </span>
      {page.kind === "builtIn" ? (
        <Text k={`userProfile.navbar.${page.id}`} className={cx("navbarButtonText", { id, state })} />
      ) : (
        <span className={cx("navbarButtonText", { id, state })}>{page.spec.label}</span>
      )}
    </button>
  );
}
