const encoder = /* @__PURE__ */ new TextEncoder();
const decoder = /* @__PURE__ */ new TextDecoder("utf-8", { fatal: true });

/** Standard base64 (with padding) of raw bytes. */
export function encodeBase64(bytes: Uint8Array): string {
  let binary = "";
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
}

/** base64url (no padding, RFC 4648 §5) of raw bytes. */
export function encodeBase64Url(bytes: Uint8Array): string {
  return encodeBase64(bytes).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

/**
 * Bytes of a standard base64 text; padding may be missing.
 * @throws DOMException when the text is not base64.
 */
export function decodeBase64(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}

/**
 * Bytes of a base64url text without padding.
 * @throws DOMException when the text is not base64url.
 */
export function decodeBase64Url(text: string): Uint8Array<ArrayBuffer> {
  return decodeBase64(text.replaceAll("-", "+").replaceAll("_", "/"));
}

/** Standard base64 of a text's UTF-8 bytes. */
export function encodeBase64Text(text: string): string {
  return encodeBase64(encoder.encode(text));
}

/**
 * Text whose UTF-8 bytes the base64 holds.
 * @throws DOMException when the text is not base64, TypeError when the bytes are not UTF-8.
 */
export function decodeBase64Text(text: string): string {
  return decoder.decode(decodeBase64(text));
}

/** base64url of a text's UTF-8 bytes. */
export function encodeBase64UrlText(text: string): string {
  return encodeBase64Url(encoder.encode(text));
}

/**
 * Text whose UTF-8 bytes the base64url holds.
 * @throws DOMException when the text is not base64url, TypeError when the bytes are not UTF-8.
 */
export function decodeBase64UrlText(text: string): string {
  return decoder.decode(decodeBase64Url(text));
}
