import type { ComponentProps } from "react";

export function Label(props: ComponentProps<"label">) {
  return <label {...props} className="text-sm font-medium" />;
}
