const texts = new WeakMap<object, string>();

/** Notes what JSON a resource was made of. */
export function remember<T extends object>(resource: T, json: object): T {
  texts.set(resource, JSON.stringify(json));
  return resource;
}

/** True when a resource was made of the same JSON. */
export function isUnchanged(resource: object, json: object): boolean {
  return texts.get(resource) === JSON.stringify(json);
}
