export { defaultImage } from "./default-image.ts";
export { imageUrl } from "./image.ts";
export { deleteImages, findImage, MAX_IMAGE_BYTES, storeImage } from "./store-image.ts";
