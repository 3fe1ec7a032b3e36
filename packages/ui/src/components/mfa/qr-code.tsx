"use client";
import { encode } from "uqr";
import { useAppearance } from "../../appearance/index.ts";
import { useLocalizations } from "../../localization/index.ts";

/** A QR code, dark on light whatever the theme, because not every camera reads the reverse. */
export function QrCode({ value }: { value: string }) {
  const { cx } = useAppearance();
  const { t } = useLocalizations();
  const { data, size } = encode(value, { border: 2 });
  const path = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : []))).join("");
  return (
    <div className={cx("qrCodeRow")}>
      <div className={cx("qrCodeContainer")}>
        <svg viewBox={`0 0 ${size} ${size}`} role="img" aria-label={t("qrCode__label")} shapeRendering="crispEdges">
          <path d={path} fill="#000" />
        </svg>
      </div>
    </div>
  );
}
