"use client";
import { useRef, type ComponentPropsWithoutRef, type FormEvent, type ReactNode } from "react";
import { useFlow, type FormValues } from "./flow-context.ts";
import type { FlowError } from "./flow-errors.ts";

export type FormProps = Omit<ComponentPropsWithoutRef<"form">, "children"> & { children: ReactNode };

/** The form of a step. What it holds is read when it is sent, so that inputs of any kind will do. */
export function Form({ children, onSubmit, ...props }: FormProps) {
  const flow = useFlow("Step");
  const invalid = useInvalid();
  const isUnderWay = useRef(false);
  const submit: FormProps["onSubmit"] = (event) => {
    onSubmit?.(event);
    if (event.defaultPrevented) return;
    event.preventDefault();
    // A code that is complete before it is said to be sent waits for that.
    if (!flow.ready || isUnderWay.current || (flow.busy && flow.busy.scope !== "prepare")) return;
    const form = event.currentTarget;
    isUnderWay.current = true;
    void flow.submit(valuesOf(form), namesOf(form)).finally(() => {
      isUnderWay.current = false;
    });
  };
  // Without a script the browser must not put a password into the address.
  return (
    <form method="post" {...props} onSubmit={submit} onInvalid={invalid}>
      {children}
    </form>
  );
}

function valuesOf(form: HTMLFormElement): FormValues {
  const values: FormValues = {};
  for (const [name, value] of new FormData(form)) if (typeof value === "string") values[name] = value;
  return values;
}

const namesOf = (form: HTMLFormElement): string[] =>
  [...form.elements].flatMap((element) => element.getAttribute("name") ?? []);

/** Shows what the browser itself finds wrong, in its words, where the form shows its other errors. */
function useInvalid() {
  const { setErrors } = useFlow("Step");
  const found = useRef<FlowError[]>([]);
  return (event: FormEvent<HTMLFormElement>) => {
    const input = event.target as HTMLInputElement;
    event.preventDefault();
    if (found.current.length === 0) {
      // The browser announces every invalid field in one turn, the first one first.
      input.focus();
      queueMicrotask(() => {
        const errors = found.current;
        found.current = [];
        setErrors(() => errors);
      });
    }
    const { name, validationMessage, validity } = input;
    found.current.push({ code: reasonOf(validity), message: validationMessage, field: name });
  };
}

const reasons = ["valueMissing", "typeMismatch", "patternMismatch", "tooShort", "tooLong", "badInput"] as const;

/** Name of the rule that a value breaks, as `ValidityState` has it. */
const reasonOf = (validity: ValidityState): string => reasons.find((reason) => validity[reason]) ?? "customError";
