import type { CustomPage } from "@latchkey/shared/types";
import type { ReactNode } from "react";
import { Mounted } from "../../compound/mounted.tsx";

/** A page as the app wrote it: one of its own, a link, or the place of a built-in page. */
export interface PageSpec {
  label: string;
  icon?: ReactNode;
  url?: string | undefined;
  content?: ReactNode;
  isLink: boolean;
}

export type ProfilePage =
  | { kind: "builtIn"; id: "account" | "security"; path: string }
  | { kind: "custom"; id: string; path: string; spec: PageSpec }
  | { kind: "link"; id: string; path: string; spec: PageSpec };

const builtIn = ["account", "security"] as const;

/**
 * The pages in their order: built-in ones that are not mentioned first, then everything as written. The first page is
 * the one without a path.
 * @throws when the first item is a link out, or the URL of a page is not a path within the profile.
 */
export function orderPages(specs: PageSpec[]): ProfilePage[] {
  const isPlace = (spec: PageSpec) => !spec.url && (builtIn as readonly string[]).includes(spec.label);
  const places = specs.filter(isPlace).map(({ label }) => label);
  let count = 0;
  const written = specs.map((spec): ProfilePage => {
    if (isPlace(spec)) return { kind: "builtIn", id: spec.label as (typeof builtIn)[number], path: spec.label };
    const id = `custom-page-${count++}`;
    const path = spec.url ?? "";
    if (spec.isLink) return { kind: "link", id, path, spec };
    if (/^[a-z]+:/i.test(path))
      throw new Error(`The url of the profile page "${spec.label}" must be a path, not "${path}".`);
    return { kind: "custom", id, path: path.replaceAll(/^\/+|\/+$/g, ""), spec };
  });
  const unmentioned = builtIn.filter((id) => !places.includes(id));
  const pages: ProfilePage[] = [...unmentioned.map((id) => ({ kind: "builtIn" as const, id, path: id })), ...written];
  const [first, ...rest] = pages;
  if (!first) return [];
  if (first.kind === "link") throw new Error(`The first item of the profile cannot be a link ("${first.spec.label}").`);
  return [{ ...first, path: "" }, ...withoutShadowed(rest)];
}

/** A page of the app under the path of a built-in page would hide it: the app's own page wins only by a path of its own. */
const withoutShadowed = (pages: ProfilePage[]): ProfilePage[] =>
  pages.filter(
    (page, index) =>
      page.kind !== "custom" ||
      !pages.some((other, at) => other.path === page.path && (other.kind === "builtIn" || at < index)),
  );

/** Pages that a host without React describes. */
export const specOfCustomPage = (page: CustomPage): PageSpec => ({
  label: page.label,
  url: page.url,
  icon: page.mountIcon && <Mounted mount={page.mountIcon} unmount={page.unmountIcon} />,
  content: page.mount && <Mounted mount={page.mount} unmount={page.unmount} />,
  isLink: Boolean(page.url && !page.mount),
});
