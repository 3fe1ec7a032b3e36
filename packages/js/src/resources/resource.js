import { hydrate } from "./hydrate.js";
/**
 * Base of everything the API answers with. Values are own properties; what ties the object to its host is hidden,
 * so that a resource prints and serialises as plain data.
 */
export class Resource {
    static shape = { path: "" };
    constructor(host, json) {
        Object.defineProperties(this, { host: { value: host }, self: { value: this } });
        Object.assign(this, this.shape.defaults?.());
        this.fromJSON(json);
    }
    get pathRoot() {
        return this.shape.path;
    }
    get shape() {
        return this.constructor.shape;
    }
    /** Takes over the values of an answer; `null` changes nothing. */
    fromJSON(json) {
        Object.assign(this.self, hydrate(this.host, this.shape, json ?? {}));
        return this.self;
    }
    path(action) {
        return [this.pathRoot, this.id, action].filter(Boolean).join("/");
    }
    /** Calls the API on this resource and takes over the answer. */
    async send(method, action, body, extra) {
        const json = await this.host.call({
            path: this.path(action),
            method,
            body: body,
            ...extra,
        });
        return this.fromJSON(json);
    }
    /** The same with POST. */
    post(action, body) {
        return this.send("POST", action, body);
    }
    async reload(params = {}) {
        await this.send("GET", undefined, undefined, { query: { ...params }, readClient: true });
        this.host.emit();
        return this.self;
    }
}
/** A base class, typed with the values of one resource; `Own` are those that the class computes itself. */
export function withData(base = Resource) {
    return base;
}
