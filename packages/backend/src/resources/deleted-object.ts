import type { WireObject } from "./resource.ts";

/** What is left of a deleted object. */
export class DeletedObject {
  readonly object: string;
  readonly id: string | null;
  readonly slug: string | null;
  readonly deleted: boolean;
  readonly externalId: string | null;

  constructor(json: WireObject) {
    this.object = json["object"];
    this.id = json["id"] ?? null;
    this.slug = json["slug"] ?? null;
    this.deleted = json["deleted"];
    this.externalId = json["external_id"] ?? null;
  }
}
