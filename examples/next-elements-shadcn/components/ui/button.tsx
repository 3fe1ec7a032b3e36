import type { ComponentProps } from "react";

const wide = "inline-flex h-10 w-full items-center justify-center gap-2 px-4";
const variants = {
  solid: `${wide} bg-primary text-primary-foreground hover:opacity-90`,
  outline: `${wide} border-border bg-card hover:bg-background border`,
  link: "text-primary justify-self-start underline underline-offset-4",
};

interface ButtonProps extends ComponentProps<"button"> {
  variant?: keyof typeof variants;
}

export function Button({ variant = "solid", className = "", ...props }: ButtonProps) {
  const shape =
    "focus-visible:outline-primary cursor-pointer rounded-md text-sm font-medium focus-visible:outline-2 focus-visible:outline-offset-2 disabled:cursor-default disabled:opacity-60";
  return <button {...props} className={`${shape} ${variants[variant]} ${className}`} />;
}
