/** `linkedin_oidc` → `Linkedin Oidc`. */
export function titleize(text) {
    return text.replace(/(^|_)(\w)/g, (_match, gap, letter) => (gap && " ") + letter.toUpperCase());
}
