/*
 * The tokens that a function in `appearance.elements` is called with: `theme.colors.$primary500`, `theme.space.$2x5`.
 * Each stands for the custom property that the stylesheet reads, so it follows the variables and the colour scheme.
 */
type Group = Readonly<Record<string, string>>;
export type ThemeTokens = Readonly<Record<string, Group>>;

const steps = [25, 50, 100, 150, 200, 300, 400, 500, 600, 700, 750, 800, 850, 900, 950];
/** Percent of white (up to 400) or black (from 600 on) in a step, and percent of opacity of an alpha step. */
const shades = [85, 80, 68, 55, 40, 26, 16, 0, 12, 22, 30, 44, 55, 65, 75];
const alphas = [2, 3, 7, 11, 15, 28, 41, 53, 62, 73, 78, 81, 84, 87, 92];

const property = (name: string): string => `var(--lk-${name})`;

/** `$primary500`, `$neutralAlpha100`. */
function scales(): Group {
  const colors: Record<string, string> = {};
  for (const name of ["primary", "danger", "success", "warning", "neutral", "border"]) {
    const color = property(name === "border" ? "border-base" : name);
    for (const [index, step] of steps.entries()) {
      const shade = shades[index]
        ? `color-mix(in srgb,${color},${step < 500 ? "#fff" : "#000"} ${shades[index]}%)`
        : color;
      colors[`$${name}${step}`] = `var(--clerk-color-${name}-${step},${shade})`;
      colors[`$${name}Alpha${step}`] = `color-mix(in srgb,${color} ${alphas[index]}%,transparent)`;
    }
  }
  return colors;
}

/** Tokens by the ends of the stylesheet's names: `$sm` for `--lk-size-sm`, `$md` for `--lk-size`. */
const sizes = (name: string, names: string[], base = "md"): Group =>
  Object.fromEntries(names.map((size) => [`$${size}`, property(size === base ? name : `${name}-${size}`)]));

/** Lengths by the number in their names: `$2x5` is two and a half units. */
const lengths: Group = new Proxy(
  { $none: "0", $px: "1px" },
  {
    get: (fixed: Record<string, string>, name) =>
      typeof name === "string" && /^\$\d/.test(name)
        ? `calc(var(--lk-unit) * ${name.slice(1).replace("x", ".")})`
        : fixed[name as string],
  },
);

/** All groups; a group that there is not is empty. */
export const themeTokens = (): ThemeTokens => {
  const groups: Record<string, Group> = {
    colors: {
      ...scales(),
      $white: "#fff",
      $black: "#000",
      $colorBackground: property("bg"),
      $colorForeground: property("fg"),
      $colorMuted: property("muted"),
      $colorMutedForeground: property("muted-fg"),
      $colorInput: property("input"),
      $colorInputForeground: property("input-fg"),
      $colorPrimaryForeground: property("primary-fg"),
      $colorRing: property("ring"),
      $colorShimmer: property("shimmer"),
      $modalBackdrop: property("backdrop"),
    },
    fonts: { $main: property("font"), $buttons: property("font-buttons"), $mono: property("font-mono") },
    fontSizes: sizes("size", ["xs", "sm", "md", "lg", "xl"]),
    fontWeights: sizes("weight", ["normal", "medium", "semibold", "bold"], "normal"),
    radii: { $none: "0", $circle: "50%", ...sizes("radius", ["sm", "md", "lg", "xl"]) },
    space: lengths,
    sizes: lengths,
    borderWidths: { $normal: "1px", $heavy: "2px" },
    borderStyles: { $solid: "solid", $dashed: "dashed" },
  };
  return new Proxy(groups, { get: (known, name) => known[name as string] ?? {} });
};
