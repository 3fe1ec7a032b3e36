/**
 * Asks the browser for a new passkey (WebAuthn §5.1.3). `optionsJSON` holds binary values as base64url, and so does the answer.
 * @throws ClerkRuntimeError when the browser cannot, or the user does not want to.
 */
export declare function createCredential(optionsJSON: string): Promise<object>;
/** Asks the browser for a proof with an existing passkey; `conditional` offers it in the autofill list. */
export declare function getCredential(optionsJSON: string, conditional?: boolean): Promise<object>;
