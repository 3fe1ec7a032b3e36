"use client";
import { createContext, useContext } from "react";
import { useFlow } from "../flow/flow-context.ts";
import type { FlowError } from "../flow/flow-errors.ts";

export type FieldStates = "success" | "error" | "idle" | "warning" | "info";

/** What a field says of its value while nothing is wrong with it yet. */
export interface Feedback {
  state: "success" | "info";
  message: string | undefined;
  /** Names of password rules that the value breaks. */
  codes: string[];
}

export interface FieldValue {
  name: string;
  inputId: string;
  feedback: Feedback | undefined;
  setFeedback(feedback: Feedback | undefined): void;
  /** Ids of the messages that show. */
  messageIds: readonly string[];
  /** Adds a message that shows; returns what takes it away. */
  addMessage(id: string): () => void;
}

export const FieldContext = createContext<FieldValue | null>(null);

/** @throws Error outside of a `<Field>`. */
export function useField(caller: string): FieldValue {
  const field = useContext(FieldContext);
  if (!field) throw new Error(`<Clerk.${caller}> must be rendered inside <Clerk.Field>, or be given a name.`);
  return field;
}

export interface FieldStatus {
  state: FieldStates;
  error: FlowError | undefined;
  message: string | undefined;
  codes: string[] | undefined;
}

/** How a field is doing: errors come before what it says while one types. */
export function useFieldStatus(name: string | undefined, feedback: Feedback | undefined): FieldStatus {
  const { errors } = useFlow("Field");
  const error = name === undefined ? undefined : errors.find(({ field }) => field === name);
  if (error) return { state: "error", error, message: error.message, codes: feedback?.codes };
  return { state: feedback?.state ?? "idle", error, message: feedback?.message, codes: feedback?.codes };
}

/** Attributes by which a style sheet tells how a field is doing. */
export const stateAttributes = (state: FieldStates) => ({
  "data-state": state,
  ...(state === "error" && { "data-invalid": true }),
  ...(state === "success" && { "data-valid": true }),
});
