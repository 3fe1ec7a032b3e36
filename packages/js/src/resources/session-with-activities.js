import { withData } from "./resource.js";
/** A session of the user on any of their devices. */
export class SessionWithActivities extends withData() {
    static shape = { path: "/me/sessions" };
    revoke = () => this.post("revoke");
}
