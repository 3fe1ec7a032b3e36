const texts = new WeakMap();
/** Notes what JSON a resource was made of. */
export function remember(resource, json) {
    texts.set(resource, JSON.stringify(json));
    return resource;
}
/** True when a resource was made of the same JSON. */
export function isUnchanged(resource, json) {
    return texts.get(resource) === JSON.stringify(json);
}
