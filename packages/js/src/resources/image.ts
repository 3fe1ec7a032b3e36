import type { ImageResource } from "@latchkey/shared/types";

import { withData } from "./resource.ts";

export class Image extends withData<ImageResource>() implements ImageResource {
  declare readonly id: string;
}

/** Body of an upload: a form with the file, or the base64 text itself. */
export function uploadBody(file: Blob | string): FormData | string {
  if (typeof file === "string") return file;
  const form = new FormData();
  form.append("file", file);
  return form;
}
