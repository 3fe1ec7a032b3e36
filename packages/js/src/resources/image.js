import { withData } from "./resource.js";
export class Image extends withData() {
}
/** Body of an upload: a form with the file, or the base64 text itself. */
export function uploadBody(file) {
    if (typeof file === "string")
        return file;
    const form = new FormData();
    form.append("file", file);
    return form;
}
