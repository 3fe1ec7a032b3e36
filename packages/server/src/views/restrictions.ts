import type { AllowlistIdentifier, BlocklistIdentifier, InstanceRestrictions } from "@latchkey/contract/resources";
import type { Instance } from "../domain/instances/instance.ts";
import type { ListedIdentifier } from "../domain/restrictions/listed-identifier.ts";
import type { Output } from "./wire.ts";

const common = (instance: Instance, listed: ListedIdentifier) => ({
  id: listed.id,
  identifier: listed.identifier,
  identifier_type: listed.type,
  instance_id: instance.id,
  created_at: listed.createdAt.getTime(),
  updated_at: listed.updatedAt.getTime(),
});

export const allowlistIdentifierView = (
  instance: Instance,
  listed: ListedIdentifier,
): Output<typeof AllowlistIdentifier> => ({
  object: "allowlist_identifier",
  ...(listed.invitationId ? { invitation_id: listed.invitationId } : {}),
  ...common(instance, listed),
});

export const blocklistIdentifierView = (
  instance: Instance,
  listed: ListedIdentifier,
): Output<typeof BlocklistIdentifier> => ({ object: "blocklist_identifier", ...common(instance, listed) });

export const restrictionsView = ({ settings }: Instance): Output<typeof InstanceRestrictions> => ({
  object: "instance_restrictions",
  ...settings.restrictions,
});
