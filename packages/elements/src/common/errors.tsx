"use client";
import { Slot } from "../flow/slot.tsx";
import {
  createElement,
  forwardRef,
  useContext,
  useEffect,
  useId,
  type ComponentPropsWithoutRef,
  type ReactElement,
  type ReactNode,
  type Ref,
} from "react";
import { useFlow } from "../flow/flow-context.ts";
import type { FlowError } from "../flow/flow-errors.ts";
import { FieldContext } from "./field-context.ts";

export interface FormErrorRenderProps {
  code: string;
  message: string;
}

export type FormErrorProps<Props> = Omit<Props, "asChild" | "children"> &
  (
    | {
        asChild?: false;
        children: ReactNode;
        /** Shows for the error of this code alone. */
        code: string;
      }
    | {
        /** Renders the child with the message's props. */
        asChild?: true;
        children?: ReactElement | ((error: FormErrorRenderProps) => ReactNode);
        code?: string;
      }
  );

export type FormFieldErrorProps = FormErrorProps<ComponentPropsWithoutRef<"span"> & { name?: string }>;
export type FormGlobalErrorProps = FormErrorProps<ComponentPropsWithoutRef<"div">>;

/** What is wrong with the field around, or with the field `name`. Renders nothing while nothing is. */
export const FieldError = forwardRef<HTMLSpanElement, FormFieldErrorProps>(function FieldError(
  { name, ...props },
  ref,
) {
  const field = useContext(FieldContext);
  const wanted = name ?? field?.name;
  if (wanted === undefined)
    throw new Error("<Clerk.FieldError> must be rendered inside <Clerk.Field>, or be given a name.");
  const error = useFlow("FieldError").errors.find((one) => one.field === wanted && isMeant(one, props.code));
  const id = useId();
  const isShown = error !== undefined;
  const addMessage = field?.addMessage;
  useEffect(() => (isShown ? addMessage?.(id) : undefined), [isShown, addMessage, id]);
  return error ? <Message as="span" id={id} {...props} error={error} elementRef={ref} /> : null;
});

/** What is wrong and belongs to no field. Renders nothing while nothing is. */
export const GlobalError = forwardRef<HTMLDivElement, FormGlobalErrorProps>(function GlobalError(props, ref) {
  const { errors } = useFlow("GlobalError");
  const error = errors.find((one) => one.field === undefined && isMeant(one, props.code));
  return error ? <Message as="div" {...props} error={error} elementRef={ref} /> : null;
});

const isMeant = (error: FlowError, code: string | undefined): boolean => code === undefined || error.code === code;

interface MessageProps {
  as: "span" | "div";
  error: FlowError;
  elementRef: Ref<any>;
  asChild?: boolean | undefined;
  code?: string | undefined;
  children?: ReactNode | ((error: FormErrorRenderProps) => ReactNode);
}

/** A live region, so that screen readers say what has come up. */
function Message({ as, error, elementRef, asChild, code: _code, children, ...props }: MessageProps) {
  const { code, message } = error;
  const content = typeof children === "function" ? children({ code, message }) : (children ?? message);
  const attributes = { role: "alert", "data-error-code": code, ...props, ref: elementRef };
  return createElement(asChild && typeof children !== "function" ? Slot : as, attributes, content);
}
