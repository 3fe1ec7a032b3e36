/** `linkedin_oidc` → `Linkedin Oidc`. */
export function titleize(text: string): string {
  return text.replace(/(^|_)(\w)/g, (_match, gap: string, letter: string) => (gap && " ") + letter.toUpperCase());
}
