import { many } from "./hydrate.js";
import { withData } from "./resource.js";
export class Permission extends withData() {
}
export class Role extends withData() {
    static shape = { path: "", readers: { permissions: many(() => Permission) } };
}
