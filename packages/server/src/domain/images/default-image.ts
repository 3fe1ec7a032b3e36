import { createHash } from "node:crypto";

/** A quiet two-tone square drawn from `seed`, the same one every time. */
export function defaultImage(seed: string): string {
  const digest = createHash("sha256").update(seed).digest();
  const hue = Math.round(((digest[0] ?? 0) / 255) * 360);
  const turn = Math.round(((digest[1] ?? 0) / 255) * 360);
  return [
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 96 96" width="96" height="96">',
    `<defs><linearGradient id="g" gradientTransform="rotate(${turn} .5 .5)">`,
    `<stop stop-color="hsl(${hue} 55% 62%)"/><stop offset="1" stop-color="hsl(${(hue + 48) % 360} 60% 42%)"/>`,
    '</linearGradient></defs><rect width="96" height="96" fill="url(#g)"/>',
    '<circle cx="48" cy="38" r="15" fill="#fff" fill-opacity=".88"/><path d="M16 92a32 30 0 0 1 64 0z" fill="#fff" fill-opacity=".88"/></svg>',
  ].join("");
}
