/** Query parameters that survive every step of a flow. */
const preserved = [
  "redirect_url",
  "after_sign_in_url",
  "after_sign_up_url",
  "sign_in_force_redirect_url",
  "sign_in_fallback_redirect_url",
  "sign_up_force_redirect_url",
  "sign_up_fallback_redirect_url",
];

export function preservedParams(from: URLSearchParams): URLSearchParams {
  const kept = new URLSearchParams();
  for (const name of preserved) {
    const value = from.get(name);
    if (value) kept.set(name, value);
  }
  return kept;
}

/** `path?query`, or the path alone. */
export const withQuery = (path: string, query: URLSearchParams): string => {
  const text = query.toString();
  return text ? `${path}${path.includes("?") ? "&" : "?"}${text}` : path;
};
