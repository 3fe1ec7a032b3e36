"use client";
import { useAppearance } from "../appearance/index.ts";
import { Icon } from "./icon.tsx";

interface AlertProps {
  children?: string | undefined;
  id?: "danger" | "warning" | "info";
  localizationKey?: string;
}

/** A message of the whole card. The live region stays in the page, so that screen readers notice a new text. */
export function Alert({ children, id = "danger", localizationKey }: AlertProps) {
  const { cx } = useAppearance();
  return (
    <div className="lk-live" role={id === "danger" ? "alert" : "status"}>
      {children && (
        <div className={cx("alert", { id })} data-color={id}>
          <span className={cx("alertIcon", { id })}>
            <Icon name="alert" />
          </span>
          <div className={cx("alertTextContainer", { id })}>
            <p className={cx("alertText", { id })} data-localization-key={localizationKey}>
              {children}
            </p>
          </div>
        </div>
      )}
    </div>
  );
}
