import type { ComponentProps, ElementType } from "react";
import type * as next from "../../packages/nextjs/src/index.ts";
import type * as react from "../../packages/react/src/index.ts";
import type * as legacy from "../../packages/react/src/legacy.ts";
import type { DocumentedHooks, DocumentedLegacyHooks } from "./documented-hooks.ts";
import type { DocumentedNextProps, DocumentedProps } from "./documented-props.ts";

/* The same components and hooks of ours. */

type PropsOf<Exports, Name> = Name extends keyof Exports
  ? Exports[Name] extends ElementType
    ? ComponentProps<Exports[Name]>
    : never
  : Name extends `${infer Whole}.${infer Part}`
    ? Whole extends keyof Exports
      ? PropsOf<Exports[Whole], Part>
      : never
    : never;

export type OurProps = { [Name in keyof DocumentedProps]: PropsOf<typeof react, Name> };
export type OurNextProps = { [Name in keyof DocumentedNextProps]: PropsOf<typeof next, Name> };

type AnswerOf<Exports, Name> = Name extends keyof Exports
  ? Exports[Name] extends (...args: never[]) => infer Answer
    ? Answer
    : never
  : never;
export type OurHooks = { [Name in keyof DocumentedHooks]: AnswerOf<typeof react, Name> };
export type OurLegacyHooks = { [Name in keyof DocumentedLegacyHooks]: AnswerOf<typeof legacy, Name> };
