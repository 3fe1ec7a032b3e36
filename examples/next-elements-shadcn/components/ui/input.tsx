import type { ComponentProps } from "react";

export function Input(props: ComponentProps<"input">) {
  return (
    <input
      {...props}
      className="border-border bg-background focus-visible:outline-primary aria-invalid:border-destructive h-10 w-full rounded-md border px-3 text-base focus-visible:outline-2 sm:text-sm"
    />
  );
}
