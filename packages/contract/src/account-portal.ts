import { z } from "zod";

/*
 * What reaches the stylesheet of the hosted pages. A value holds one CSS value and nothing else: no declaration can
 * begin in it, and nothing can be loaded by it.
 */
const colorFunctions = new Set(
  "rgb rgba hsl hsla hwb lab lch oklab oklch color color-mix light-dark calc min max clamp".split(" "),
);

function isColor(text: string): boolean {
  if (/^#(?:[0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})$/i.test(text) || /^[a-z]{3,32}$/i.test(text)) return true;
  if (!/^[a-z][a-z-]*\([a-z0-9#.,%/+() -]+\)$/i.test(text)) return false;
  const called = [...text.matchAll(/([a-z-]*)\(/gi)].map(([, name = ""]) => name.toLowerCase());
  return called.every((name) => colorFunctions.has(name)) && isBalanced(text);
}

function isBalanced(text: string): boolean {
  let depth = 0;
  for (const character of text) {
    if (character === "(") depth++;
    if (character === ")" && --depth < 0) return false;
  }
  return depth === 0;
}

const family = `(?:"[\\w -]+"|'[\\w -]+'|[A-Za-z-][\\w-]*(?: [\\w-]+)*)`;
const families = new RegExp(`^${family}(?:, ?${family})*$`);

const color = z.string().max(256).refine(isColor, "is no colour of CSS");
const length = z
  .string()
  .max(32)
  .regex(/^(?:0|\d{1,4}(?:\.\d{1,4})?(?:px|rem|em|pt))$/, "is no length of CSS, such as 0.5rem");
const weight = z
  .int()
  .min(1)
  .max(1_000)
  .or(z.enum(["normal", "bold"]));
const fonts = z.string().max(512).regex(families, "is no list of names of fonts");

/** Values for the variables of `appearance`, under the same names. */
const Variables = z.strictObject({
  colorPrimary: color.optional(),
  colorPrimaryForeground: color.optional(),
  colorDanger: color.optional(),
  colorSuccess: color.optional(),
  colorWarning: color.optional(),
  colorNeutral: color.optional(),
  colorForeground: color.optional(),
  colorMuted: color.optional(),
  colorMutedForeground: color.optional(),
  colorBackground: color.optional(),
  colorInputForeground: color.optional(),
  colorInput: color.optional(),
  colorShimmer: color.optional(),
  colorRing: color.optional(),
  colorShadow: color.optional(),
  colorBorder: color.optional(),
  colorModalBackdrop: color.optional(),
  fontFamily: fonts.optional(),
  fontFamilyButtons: fonts.optional(),
  fontFamilyMono: fonts.optional(),
  fontSize: length.or(z.partialRecord(z.enum(["xs", "sm", "md", "lg", "xl"]), length)).optional(),
  fontWeight: weight.or(z.partialRecord(z.enum(["normal", "medium", "semibold", "bold"]), weight)).optional(),
  borderRadius: length.optional(),
  spacing: length.optional(),
});

export type AccountPortalVariables = z.output<typeof Variables>;

/** The pages that the server hosts for apps without pages of their own: `/sign-in`, `/sign-up`, `/user`, … */
export const AccountPortal = z
  .strictObject({
    /** Without them, links lead below the app's home. */
    enabled: z.boolean().default(true),
    /** Language for browsers that ask for none that there is: a BCP 47 tag. */
    default_locale: z
      .string()
      .max(35)
      .regex(/^[A-Za-z]{2,3}(?:-[A-Za-z\d]{2,8})*$/)
      .default("en-US"),
    appearance: z
      .strictObject({
        /** Light or dark; `auto` follows the browser. */
        theme: z.enum(["auto", "light", "dark"]).default("auto"),
        variables: Variables.prefault({}),
      })
      .prefault({}),
  })
  .prefault({});
