import type { ImageResource } from "@latchkey/shared/types";
declare const Image_base: import("./resource.ts").ResourceClass<Omit<import("./resource.ts").Data<ImageResource>, never>>;
export declare class Image extends Image_base implements ImageResource {
    readonly id: string;
}
/** Body of an upload: a form with the file, or the base64 text itself. */
export declare function uploadBody(file: Blob | string): FormData | string;
export {};
