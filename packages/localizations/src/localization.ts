import type { enUS } from "@latchkey/ui/en-us";

export type Texts<Tree> = { readonly [Key in keyof Tree]: Tree[Key] extends string ? string : Texts<Tree[Key]> };

/** Every text that the components have, in one language. One that is missing does not compile. */
export type Localization = Texts<typeof enUS>;
