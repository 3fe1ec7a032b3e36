/** Line icons of our own on a 16 × 16 grid. */
const paths = {
  alert: "M8 1.8 14.8 13.6H1.2Z M8 6.2v3.4 M8 11.6v.1",
  arrow: "M3 8h10 M9 4l4 4-4 4",
  check: "M3 8.5 6.4 12 13 4.6",
  chevron: "M4 6l4 4 4-4",
  close: "M4 4l8 8 M12 4l-8 8",
  desktop: "M1.8 3h12.4v8H1.8Z M5.6 13.6h4.8 M8 11v2.6",
  dots: "M3.2 8h.01 M8 8h.01 M12.8 8h.01",
  eye: "M1.4 8S4 3.6 8 3.6 14.6 8 14.6 8 12 12.4 8 12.4 1.4 8 1.4 8Z M8 6.2a1.8 1.8 0 1 1 0 3.6 1.8 1.8 0 0 1 0-3.6Z",
  eyeOff:
    "M2 2l12 12 M6.5 3.8A6.4 6.4 0 0 1 8 3.6c4 0 6.6 4.4 6.6 4.4a11 11 0 0 1-2 2.4 M4 4.9A10.6 10.6 0 0 0 1.4 8S4 12.4 8 12.4a6.2 6.2 0 0 0 2.9-.7",
  gear: "M8 5.6a2.4 2.4 0 1 1 0 4.8 2.4 2.4 0 0 1 0-4.8Z M8 1.6v1.8 M8 12.6v1.8 M1.6 8h1.8 M12.6 8h1.8 M3.5 3.5l1.2 1.2 M11.3 11.3l1.2 1.2 M12.5 3.5l-1.2 1.2 M4.7 11.3l-1.2 1.2",
  key: "M9.7 6.3a3.1 3.1 0 1 0-2.5 2.9L8.6 10.6H10v1.4h1.4v1.4h2.4v-2.3L9.6 6.9",
  mail: "M1.8 3.4h12.4v9.2H1.8Z M1.8 4.4 8 9l6.2-4.6",
  message: "M2 3h12v8H7.4L4.2 13.6V11H2Z",
  mobile: "M4.6 1.6h6.8v12.8H4.6Z M7.4 12.4h1.2",
  page: "M3.4 1.8h6l3.2 3.2v9.2H3.4Z M9.4 1.8V5h3.2",
  pencil: "M2.6 13.4l.6-2.8 7.6-7.6 2.2 2.2-7.6 7.6Z",
  plus: "M8 3v10 M3 8h10",
  shield: "M8 1.6l5.4 2v4c0 3.4-2.2 5.6-5.4 6.8-3.2-1.2-5.4-3.4-5.4-6.8v-4Z",
  signOut: "M6.4 2.4H2.8v11.2h3.6 M6.8 8h7 M10.8 5l3 3-3 3",
  user: "M8 2.2a2.7 2.7 0 1 1 0 5.4 2.7 2.7 0 0 1 0-5.4Z M2.8 13.8c.4-2.8 2.5-4.2 5.2-4.2s4.8 1.4 5.2 4.2",
} as const;

export type IconName = keyof typeof paths;

export function Icon({ name, className, label }: { name: IconName; className?: string; label?: string }) {
  return (
    <svg
      className={`lk-icon ${className ?? ""}`}
      viewBox="0 0 16 16"
      width="16"
      height="16"
      fill="none"
      stroke="currentColor"
      strokeWidth={name === "dots" ? 2.2 : 1.4}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden={label ? undefined : true}
      role={label ? "img" : undefined}
      aria-label={label}
    >
      <path d={paths[name]} />
    </svg>
  );
}
