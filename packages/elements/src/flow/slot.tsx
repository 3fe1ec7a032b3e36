"use client";
import {
  Children,
  cloneElement,
  forwardRef,
  isValidElement,
  useCallback,
  version,
  type ReactElement,
  type ReactNode,
  type Ref,
} from "react";

type Props = Record<string, any>;

/**
 * Renders its only child with the props given here: both handlers of an event run, the child's first, classes and styles
 * add up, and the child's other props win. @throws Error when the child is no element.
 */
export const Slot = forwardRef<any, Props & { children?: ReactNode }>(function Slot({ children, ...given }, ref) {
  const child = Children.toArray(children)[0];
  if (Children.count(children) !== 1 || !isValidElement<Props>(child)) {
    throw new Error("With asChild, a part takes one element as its child.");
  }
  const both = useBothRefs(ref, refOf(child));
  return cloneElement(child, { ...merged(given, child.props), ref: both });
});

function merged(given: Props, own: Props): Props {
  const all: Props = { ...given, ...own };
  for (const [name, handler] of Object.entries(given)) {
    if (!/^on[A-Z]/.test(name) || !own[name]) continue;
    all[name] = (...args: unknown[]) => {
      own[name](...args);
      handler?.(...args);
    };
  }
  if (given.className && own.className) all.className = `${given.className} ${own.className}`;
  if (given.style && own.style) all.style = { ...given.style, ...own.style };
  return all;
}

/** React 19 has it among the props; asking in the other place makes either generation complain. */
const refOf = (element: ReactElement<Props>): Ref<any> | undefined =>
  Number.parseInt(version, 10) >= 19 ? element.props.ref : (element as unknown as { ref?: Ref<any> }).ref;

function useBothRefs(...[first, second]: (Ref<any> | undefined)[]): (node: unknown) => void {
  return useCallback(
    (node) => {
      for (const ref of [first, second]) {
        if (typeof ref === "function") ref(node);
        else if (ref) ref.current = node;
      }
    },
    [first, second],
  );
}
