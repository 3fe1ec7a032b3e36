"use client";
import type { ReactNode } from "react";
import { useAppearance, type ElementKey } from "../appearance/index.ts";
import { useResources } from "../context.tsx";
import { Text, useLocalizations } from "../localization/index.ts";
import type { Tokens } from "../localization/index.ts";
import { isSafeUrl } from "../localization/markup.tsx";
import { Alert } from "./alert.tsx";
import { Link } from "./link.tsx";
import { Spinner } from "./spinner.tsx";

export interface CardProps {
  /** Flow and part, for the classes `cl-<flow>-<part>`. */
  flow: string;
  part: string;
  title?: string | undefined;
  titleTokens?: Tokens;
  subtitle?: string | undefined;
  subtitleTokens?: Tokens | undefined;
  /** Stands under the title, such as the identity that signs in. */
  preview?: ReactNode;
  alert?: string | undefined;
  footer?: ReactNode;
  children: ReactNode;
}

/** The card of a flow: header with logo and title, alert, content, footer. */
export function Card(props: CardProps) {
  const { flow, part, title, subtitle, alert, footer, children } = props;
  const { cx, options } = useAppearance();
  const { has, t } = useLocalizations();
  const extra = `cl-${flow}-${part}`;
  const elevation = options.elevation === "flush" ? "flush" : undefined;
  return (
    <>
      {options.logoPlacement === "outside" && <Logo />}
      <div className={cx("cardBox", { extra })} data-elevation={elevation}>
        <div className={cx("card", { extra })}>
          {title && (
            <div className={cx("header")}>
              {options.logoPlacement === "inside" && <Logo />}
              <Text as="h1" k={title} tokens={props.titleTokens} className={cx("headerTitle")} />
              {subtitle && has(subtitle) && (
                <Text as="p" k={subtitle} tokens={props.subtitleTokens} className={cx("headerSubtitle")} />
              )}
              {props.preview}
            </div>
          )}
          <noscript>
            <Alert>{t("noScript")}</Alert>
          </noscript>
          <MaintenanceAlert />
          <Alert>{alert}</Alert>
          {children}
        </div>
        <Footer>{footer}</Footer>
      </div>
    </>
  );
}

/** Says that the server is being worked on, while it is. */
export function MaintenanceAlert() {
  const { t } = useLocalizations();
  if (!useResources().environment?.maintenanceMode) return null;
  return (
    <Alert id="warning" localizationKey="maintenanceMode">
      {t("maintenanceMode")}
    </Alert>
  );
}

export function Logo() {
  const { cx, options } = useAppearance();
  const { displayConfig } = useResources().environment ?? {};
  const src = options.logoImageUrl || displayConfig?.logoImageUrl;
  if (!src) return null;
  const image = <img className={cx("logoImage")} src={src} alt={displayConfig?.applicationName ?? ""} />;
  const href = options.logoLinkUrl || displayConfig?.logoLinkUrl || displayConfig?.homeUrl;
  return <div className={cx("logoBox")}>{href && isSafeUrl(href) ? <a href={href}>{image}</a> : image}</div>;
}

/** Links at the foot of a card and the notice of development instances; nothing when there is nothing to say. */
export function Footer({ children, element }: { children?: ReactNode; element?: ElementKey }) {
  const { cx, options } = useAppearance();
  const { displayConfig } = useResources().environment ?? {};
  const pages = [
    ["help", options.helpPageUrl],
    ["privacy", options.privacyPageUrl],
    ["terms", options.termsPageUrl],
  ] as const;
  const links = pages.flatMap(([id, href]) => (href && isSafeUrl(href) ? [{ id, href }] : []));
  const showsNotice = displayConfig?.showDevmodeWarning && !options.unsafe_disableDevelopmentModeWarnings;
  if (!children && links.length === 0 && !showsNotice) return null;
  return (
    <div className={cx(element ? [element, "footer"] : "footer")}>
      {children}
      {links.length > 0 && (
        <div className={cx("footerPages")}>
          {links.map(({ id, href }) => (
            <a key={id} className={cx("footerPagesLink", { id })} href={href} target="_blank" rel="noopener noreferrer">
              <Text k={`footerPageLink__${id}`} />
            </a>
          ))}
        </div>
      )}
      {showsNotice && (
        <div className={cx("footerItem")} data-clerk-dev-mode-notice="">
          <Text k="developmentMode" as="p" className="lk-dev" />
        </div>
      )}
    </div>
  );
}

interface FooterActionProps {
  id: string;
  text?: string;
  link: string;
  href?: string;
  onClick?: () => void;
}

/** A sentence with a link in the footer. */
export function FooterAction({ id, text, link, href, onClick }: FooterActionProps) {
  const { cx } = useAppearance();
  return (
    <div className={cx("footerAction", { id })}>
      {text && <Text k={text} className={cx("footerActionText")} />}
      {href ? (
        <Link element="footerActionLink" k={link} href={href} />
      ) : (
        <TextButton element="footerActionLink" k={link} onClick={onClick} />
      )}
    </div>
  );
}

interface TextButtonProps {
  element: ElementKey;
  k: string;
  disabled?: boolean;
  onClick?: (() => void) | undefined;
}

/** A button that reads as a link. */
export function TextButton({ element, k, disabled, onClick }: TextButtonProps) {
  const { cx } = useAppearance();
  return (
    <button
      className={cx(element)}
      disabled={disabled}
      onClick={(event) => {
        event.preventDefault();
        onClick?.();
      }}
    >
      <Text k={k} />
    </button>
  );
}

/** The card while there is nothing to show yet. */
export function LoadingCard({ flow, part = "start" }: { flow: string; part?: string }) {
  const { t } = useLocalizations();
  return (
    <Card flow={flow} part={part}>
      <div className="lk-loading" role="status" aria-label={t("loading")}>
        <Spinner large />
      </div>
    </Card>
  );
}
