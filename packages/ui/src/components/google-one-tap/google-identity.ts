/** What this package uses of Google's script: https://developers.google.com/identity/gsi/web/reference/js-reference */
export interface GoogleIdentity {
  initialize(options: {
    client_id: string;
    callback: (response: { credential: string }) => void;
    cancel_on_tap_outside: boolean;
    itp_support: boolean;
    use_fedcm_for_prompt: boolean;
    auto_select: false;
  }): void;
  prompt(): void;
  cancel(): void;
}

type GoogleWindow = { google?: { accounts?: { id?: GoogleIdentity } } };

const SCRIPT = "https://accounts.google.com/gsi/client";
let loading: Promise<GoogleIdentity> | undefined;

const present = (): GoogleIdentity | undefined => (window as GoogleWindow).google?.accounts?.id;

/** Loads Google's script once. @throws Error when it does not load, as where Google can not be reached. */
export function loadGoogleIdentity(nonce: string | undefined): Promise<GoogleIdentity> {
  const known = present();
  if (known) return Promise.resolve(known);
  loading ??= new Promise<GoogleIdentity>((resolve, reject) => {
    const fail = () => {
      loading = undefined;
      reject(new Error(`${SCRIPT} did not load.`));
    };
    const script = Object.assign(document.createElement("script"), { src: SCRIPT, async: true });
    if (nonce) script.nonce = nonce;
    script.addEventListener("error", fail);
    script.addEventListener("load", () => {
      const loaded = present();
      if (loaded) resolve(loaded);
      else fail();
    });
    document.head.append(script);
  });
  return loading;
}
