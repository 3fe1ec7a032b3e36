import { tryDecodeToken } from "../session/jwt.js";
import { withData } from "./resource.js";
export class Token extends withData() {
    fromJSON(json) {
        this.jwt = tryDecodeToken(json?.jwt);
        return this;
    }
    getRawString = () => this.jwt?.raw ?? "";
}
