import { withData } from "./resource.js";
export class Waitlist extends withData() {
    static shape = { path: "/waitlist" };
}
