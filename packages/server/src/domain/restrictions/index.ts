export { requireOpenDoor, type Applicant } from "./open-door.ts";
