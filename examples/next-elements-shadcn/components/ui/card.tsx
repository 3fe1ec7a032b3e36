import type { ComponentProps } from "react";

export function Card(props: ComponentProps<"section">) {
  return <section {...props} className="border-border bg-card grid gap-5 rounded-xl border p-6 shadow-xs" />;
}

export function CardHeader(props: ComponentProps<"div">) {
  return <div {...props} className="grid gap-1" />;
}

export function CardTitle(props: ComponentProps<"h1">) {
  return <h1 {...props} className="text-xl font-semibold tracking-tight text-balance break-words" />;
}

export function CardDescription(props: ComponentProps<"p">) {
  return <p {...props} className="text-muted-foreground text-sm break-words" />;
}
