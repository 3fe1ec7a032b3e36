import { EnterpriseAccount, ExternalAccount, SamlAccount } from "./external-account.ts";
import { EmailAddress, Passkey, PhoneNumber, Web3Wallet } from "./identifiers.ts";
import * as instance from "./instance.ts";
import * as invitation from "./invitation.ts";
import * as machine from "./machine.ts";
import * as organization from "./organization.ts";
import type { ResourceClass } from "./resource.ts";
import * as role from "./role.ts";
import { Client, Session } from "./session.ts";
import * as tokens from "./tokens.ts";
import { User } from "./user.ts";

/** Class of each `object` value of the wire. What is missing here reaches the app as plain JSON. */
export const resourceClasses: ReadonlyMap<string, ResourceClass<unknown>> = new Map<string, ResourceClass<unknown>>([
  ["accountless_application", instance.AccountlessApplication],
  ["actor_token", tokens.ActorToken],
  ["agent_task", tokens.AgentTask],
  ["allowlist_identifier", invitation.AllowlistIdentifier],
  ["api_key", machine.APIKey],
  ["blocklist_identifier", invitation.BlocklistIdentifier],
  ["clerk_idp_oauth_access_token", machine.IdPOAuthAccessToken],
  ["client", Client],
  ["cookies", tokens.Cookies],
  ["domain", instance.Domain],
  ["email", instance.Message],
  ["email_address", EmailAddress],
  ["enterprise_account", EnterpriseAccount],
  ["enterprise_connection", instance.EnterpriseConnection],
  ["external_account", ExternalAccount],
  ["facebook_account", ExternalAccount],
  ["google_account", ExternalAccount],
  ["instance", instance.Instance],
  ["instance_restrictions", instance.InstanceRestrictions],
  ["instance_settings", instance.InstanceSettings],
  ["invitation", invitation.Invitation],
  ["jwt_template", instance.JwtTemplate],
  ["machine", machine.Machine],
  ["machine_scope", machine.MachineScope],
  ["machine_secret_key", machine.MachineSecretKey],
  ["machine_to_machine_token", machine.M2MToken],
  ["oauth_access_token", tokens.OauthAccessToken],
  ["oauth_application", instance.OAuthApplication],
  ["organization", organization.Organization],
  ["organization_invitation", organization.OrganizationInvitation],
  ["organization_membership", organization.OrganizationMembership],
  ["organization_settings", organization.OrganizationSettings],
  ["passkey", Passkey],
  ["permission", role.Permission],
  ["phone_number", PhoneNumber],
  ["proxy_check", instance.ProxyCheck],
  ["redirect_url", instance.RedirectUrl],
  ["role", role.Role],
  ["role_set", role.RoleSet],
  ["saml_account", SamlAccount],
  ["saml_connection", instance.SamlConnection],
  ["session", Session],
  ["sign_in_token", tokens.SignInToken],
  ["sign_up_attempt", instance.SignUpAttempt],
  ["sms_message", instance.SMSMessage],
  ["token", tokens.Token],
  ["user", User],
  ["waitlist_entry", invitation.WaitlistEntry],
  ["web3_wallet", Web3Wallet],
]);
