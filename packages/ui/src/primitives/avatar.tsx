"use client";
import { useState } from "react";
import { useAppearance, type ElementKey } from "../appearance/index.ts";

interface AvatarProps {
  src?: string | undefined;
  name: string;
  box?: ElementKey;
  image?: ElementKey;
  elementId?: string | undefined;
  size?: "xs" | "sm" | "md" | "lg";
  rounded?: boolean;
}

/** A picture, or the initials while there is none or it fails. Its meaning stands beside it, so it has no text. */
export function Avatar({ src, name, box, image, elementId, size = "sm", rounded = true }: AvatarProps) {
  const { cx } = useAppearance();
  const [failed, setFailed] = useState<string>();
  return (
    <span
      className={cx(box ? [box, "avatarBox"] : "avatarBox", { id: elementId })}
      data-size={size}
      data-shape={rounded ? "circle" : "rounded"}
    >
      {src && failed !== src ? (
        <img
          className={cx(image ? [image, "avatarImage"] : "avatarImage", { id: elementId })}
          src={sized(src)}
          alt=""
          decoding="async"
          onError={() => setFailed(src)}
        />
      ) : (
        <span className="lk-initials" aria-hidden="true" data-initials={initials(name)} />
      )}
    </span>
  );
}

/** Asks the image host for twice the largest size that is shown. */
function sized(src: string): string {
  if (!/^https?:/.test(src) || src.includes("width=")) return src;
  return `${src}${src.includes("?") ? "&" : "?"}width=160`;
}

function initials(name: string): string {
  const words = name
    .trim()
    .split(/[\s@._-]+/)
    .filter(Boolean);
  const letters = [words[0], words.length > 1 && !name.includes("@") ? words.at(-1) : undefined];
  return letters
    .map((word) => [...(word ?? "")][0] ?? "")
    .join("")
    .toUpperCase();
}
