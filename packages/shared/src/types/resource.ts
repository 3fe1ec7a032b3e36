export interface ClerkResourceReloadParams {
  /** One-time value that native apps receive at the end of a social login. */
  rotatingTokenNonce?: string;
}

/** What every object of the API has in common. */
export interface ClerkResource {
  readonly id?: string | undefined;
  /** The path of the collection the resource lives in, e.g. `/client/sign_ins`. */
  pathRoot: string;
  /** Reads the resource again and updates this object in place. */
  reload(params?: ClerkResourceReloadParams): Promise<this>;
}

export interface DeletedObjectResource {
  object: string;
  id?: string;
  slug?: string;
  deleted: boolean;
}

export interface ImageResource extends ClerkResource {
  id?: string;
  name: string | null;
  publicUrl: string | null;
}

/** Files and base64 strings are uploaded; `null` removes the image. */
export interface SetImageParams {
  file: Blob | File | string | null;
}
