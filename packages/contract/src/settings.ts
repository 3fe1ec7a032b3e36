import { z } from "zod";
import { AccountPortal } from "./account-portal.ts";
import { BotProtection } from "./bot-protection.ts";
import { Social } from "./social.ts";

/** Version of the shape below; a stored document of an older version is migrated when it is read. */
export const SETTINGS_VERSION = 1;

const section = <Shape extends z.core.$ZodLooseShape>(shape: Shape) => z.strictObject(shape).prefault({} as never);
const seconds = (min: number, max: number, fallback: number) => z.int().min(min).max(max).default(fallback);

const emailStrategies = z.enum(["email_code", "email_link"]);
const phoneStrategies = z.enum(["phone_code"]);

const Attribute = (enabled: boolean, required: boolean) =>
  section({ enabled: z.boolean().default(enabled), required: z.boolean().default(required) });

const Identifiers = section({
  email_address: section({
    enabled: z.boolean().default(true),
    required: z.boolean().default(true),
    /** The address identifies a person at sign-in. */
    sign_in: z.boolean().default(true),
    /** Proofs of the address that sign in without a password. */
    sign_in_strategies: z.array(emailStrategies).default(["email_code"]),
    verify_at_sign_up: z.boolean().default(true),
    verifications: z.array(emailStrategies).min(1).default(["email_code"]),
  }),
  phone_number: section({
    enabled: z.boolean().default(false),
    required: z.boolean().default(false),
    sign_in: z.boolean().default(false),
    sign_in_strategies: z.array(phoneStrategies).default(["phone_code"]),
    verify_at_sign_up: z.boolean().default(true),
    verifications: z.array(phoneStrategies).min(1).default(["phone_code"]),
    /** How codes travel; the first is the default. */
    channels: z
      .array(z.enum(["sms", "whatsapp"]))
      .min(1)
      .default(["sms"]),
  }),
  username: section({
    enabled: z.boolean().default(false),
    required: z.boolean().default(false),
    sign_in: z.boolean().default(true),
    min_length: z.int().min(1).max(64).default(4),
    max_length: z.int().min(1).max(64).default(64),
  }),
});

const Password = section({
  enabled: z.boolean().default(true),
  required: z.boolean().default(true),
  min_length: z.int().min(8).max(72).default(8),
  max_length: z.int().min(8).max(72).default(72),
  require_uppercase: z.boolean().default(false),
  require_lowercase: z.boolean().default(false),
  require_numbers: z.boolean().default(false),
  require_special_char: z.boolean().default(false),
  /** Least score of zxcvbn, 0 (anything) to 4 (strong). */
  min_strength: z.int().min(0).max(4).default(0),
  /** Components show how strong a password is while it is typed. */
  show_strength: z.boolean().default(false),
  /** Refuse new passwords that are known from breaches; production asks Have I Been Pwned, development a list. */
  check_breached: z.boolean().default(true),
  /** Refuse such passwords at sign-in too, which leads to a reset. */
  check_breached_at_sign_in: z.boolean().default(false),
  allowed_special_characters: z.string().max(64).default("!\"#$%&'()*+,-./:;<=>?@[]^_`{|}~"),
});

const MultiFactor = section({
  /** Codes of authenticator apps (TOTP). */
  authenticator_app: z.boolean().default(false),
  /** Codes by SMS to numbers that their owner reserved for it. */
  phone_code: z.boolean().default(false),
  /** Ten codes, good once each, that come with the first of the other two. */
  backup_code: z.boolean().default(false),
  /** Everybody has to have one: sessions of those who have none wait until it is set up. */
  required: z.boolean().default(false),
});

const Passkeys = section({
  enabled: z.boolean().default(false),
  /** The browser offers passkeys in the field of the identifier. */
  allow_autofill: z.boolean().default(true),
  show_sign_in_button: z.boolean().default(true),
});

/** Apps on phones, and extensions of browsers: they keep their client token themselves, without cookies. */
const Native = section({
  api_enabled: z.boolean().default(true),
  /** Apps of Apple's platforms that may use passkeys: team and bundle, such as `A1B2C3D4E5.com.example.app`. */
  apple_apps: z
    .array(z.string().regex(/^[A-Z0-9]{10}\.[A-Za-z0-9.-]{1,155}$/))
    .max(50)
    .default([]),
  android_apps: z
    .array(
      z.strictObject({
        package_name: z.string().regex(/^[A-Za-z]\w*(\.[A-Za-z]\w*)+$/),
        /** SHA-256 of the certificates that sign the app, as `keytool` prints them. */
        sha256_cert_fingerprints: z
          .array(z.string().regex(/^[0-9A-F]{2}(:[0-9A-F]{2}){31}$/))
          .min(1)
          .max(10),
      }),
    )
    .max(50)
    .default([]),
});

const Session = section({
  /** Several people signed in to one browser at a time. */
  multi_session: z.boolean().default(false),
  lifetime_in_seconds: seconds(300, 315_360_000, 604_800),
  inactivity_timeout_in_seconds: z.int().min(60).max(315_360_000).nullable().default(null),
  token_version: z.union([z.literal(1), z.literal(2)]).default(2),
  token_lifetime_in_seconds: seconds(30, 315_360_000, 60),
  /** Changes of an account need a proof of who it is that is less than ten minutes old. */
  reverification: z.boolean().default(false),
  allowed_clock_skew_in_seconds: z.int().min(0).max(300).default(10),
  /** Claims merged into the session token, in the shortcode language. */
  claims: z.record(z.string().max(128), z.json()).default({}),
});

const bound = z.number().or(z.iso.date()).optional();

/** A question of the operator's own at sign-up; its answer goes into the user's metadata. */
const CustomField = z.strictObject({
  /** Name in the metadata. */
  key: z.string().regex(/^[a-z][a-z0-9_]{0,63}$/),
  label: z.string().min(1).max(128),
  type: z.enum(["text", "number", "boolean", "select", "date"]),
  required: z.boolean().default(false),
  /** What a select offers. */
  options: z.array(z.string().min(1).max(128)).min(1).max(250).optional(),
  /** Least and greatest number, day (`2000-12-31`), or count of characters of a text. */
  min: bound,
  max: bound,
  /** Users change their unsafe metadata themselves, and their public metadata never. */
  stored_in: z.enum(["unsafe_metadata", "public_metadata"]).default("unsafe_metadata"),
});

export type CustomField = z.output<typeof CustomField>;

const CustomFields = z
  .array(CustomField)
  .max(50)
  .superRefine((fields, { addIssue }) => {
    const fault = (index: number, name: string, message: string): void =>
      addIssue({ code: "custom", path: [index, name], message });
    for (const [index, { key, type, options, min, max }] of fields.entries()) {
      if (fields.findIndex((field) => field.key === key) < index) fault(index, "key", "is there twice");
      if ((type === "select") !== (options !== undefined))
        fault(index, "options", "belong to a select, which needs them");
      const kind = type === "date" ? "string" : "number";
      for (const [name, value] of Object.entries({ min, max }))
        if (value !== undefined && (typeof value !== kind || type === "boolean" || type === "select"))
          fault(index, name, "is a number for a number or a text, a day for a date, and nothing for the others");
    }
  });

const SignUp = section({
  mode: z.enum(["public", "restricted", "waitlist"]).default("public"),
  progressive: z.boolean().default(true),
  legal_consent_enabled: z.boolean().default(false),
  custom_fields: CustomFields.default([]),
});

/** Who may sign up, and sign in. The identifiers on the two lists are records, not settings. */
const Restrictions = section({
  /** Only who is on the allowlist. */
  allowlist: z.boolean().default(false),
  /** Nobody who is on the blocklist. */
  blocklist: z.boolean().default(false),
  /** The lists count at sign-up alone. */
  allowlist_blocklist_disabled_on_sign_in: z.boolean().default(false),
  /** No new addresses whose local part carries `+`, `=` or `#`. */
  block_email_subaddresses: z.boolean().default(false),
  /** No new addresses of domains that give them to throw away. */
  block_disposable_email_domains: z.boolean().default(false),
});

const AttackProtection = section({
  user_lockout: section({
    enabled: z.boolean().default(true),
    max_attempts: z.int().min(1).max(100).default(10),
    /** Minutes until a lock ends by itself; null locks until somebody unlocks. */
    duration_in_minutes: z.int().min(1).max(525_600).nullable().default(60),
  }),
  /** People with only a password prove their address or number on a browser that they have not signed in from before. */
  client_trust: section({ enabled: z.boolean().default(false) }),
  /** A link in a mail works only in the browser that asked for it: nobody is talked into opening somebody else's. */
  email_link: section({ require_same_client: z.boolean().default(true) }),
  enumeration_protection: section({ enabled: z.boolean().default(false) }),
  bot_protection: BotProtection,
  rate_limits: section({
    enabled: z.boolean().default(true),
    /** Sign-in and sign-up creations for each address in ten seconds. */
    create_per_ten_seconds: z.int().min(1).max(100_000).default(5),
    /** Attempts at a factor for each address in ten seconds. */
    attempt_per_ten_seconds: z.int().min(1).max(100_000).default(3),
    /** Backend API requests for each secret key in ten seconds. */
    backend_per_ten_seconds: z.int().min(1).max(10_000_000).default(100_000),
  }),
});

const url = () => z.string().max(2_000).nullable().default(null);

const Urls = section({
  home: url(),
  sign_in: url(),
  sign_up: url(),
  user_profile: url(),
  after_sign_in: url(),
  after_sign_up: url(),
  after_sign_out_one: url(),
  after_sign_out_all: url(),
  terms: url(),
  privacy_policy: url(),
  help: url(),
  logo_image: url(),
  favicon_image: url(),
});

const Organizations = section({
  enabled: z.boolean().default(false),
  max_allowed_memberships: z.int().min(0).max(1_000_000).default(5),
  admin_delete_enabled: z.boolean().default(true),
  force_selection: z.boolean().default(false),
  /** Emit `admin` and `basic_member` where tokens otherwise say `org:admin` and `org:member`. */
  legacy_role_keys: z.boolean().default(false),
});

const Mail = section({
  from_name: z.string().max(128).nullable().default(null),
  from_address: z.string().max(320).nullable().default(null),
  reply_to: z.string().max(320).nullable().default(null),
  /** Language of mails to people of whom no other is known: a BCP 47 tag. */
  locale: z.string().max(35).default("en-US"),
});

const Notifications = section({
  /** Mails that tell people of changes of password, addresses, passkeys and second factors. */
  security_changes: z.boolean().default(true),
  /** A mail for each sign-in in a browser that its user never signed in from, with a link that ends it. */
  new_device_sign_in: z.boolean().default(false),
});

const Sms = section({
  /** Countries (ISO 3166-1, two letters) whose numbers get text messages; null means every country. */
  allowed_countries: z
    .array(z.string().regex(/^[A-Z]{2}$/))
    .max(300)
    .nullable()
    .default(null),
  /** Messages in an hour to one number, to the numbers that share all but the last four digits, and to one country. */
  max_per_number_per_hour: z.int().min(1).max(1_000).default(10),
  max_per_range_per_hour: z.int().min(1).max(100_000).default(50),
  max_per_country_per_hour: z.int().min(1).max(10_000_000).default(2_000),
});

/**
 * Everything that can be set for one instance, as one document.
 *
 * `latchkey apply`, the platform API and the environment that browsers read all use this schema. Unknown keys are
 * errors; every key has a default, so `{}` is a complete document.
 */
export const Settings = z.strictObject({
  application_name: z.string().min(1).max(128).default("My application"),
  support_email: z.string().max(320).nullable().default(null),
  /** Fixed codes for `+clerk_test` addresses; null means on in development and off in production. */
  test_mode: z.boolean().nullable().default(null),
  identifiers: Identifiers,
  first_name: Attribute(false, false),
  last_name: Attribute(false, false),
  password: Password,
  multi_factor: MultiFactor,
  passkeys: Passkeys,
  native: Native,
  session: Session,
  sign_up: SignUp,
  restrictions: Restrictions,
  social: Social,
  attack_protection: AttackProtection,
  delete_self: z.boolean().default(true),
  create_organization: z.boolean().default(true),
  create_organizations_limit: z.int().min(0).nullable().default(null),
  organizations: Organizations,
  urls: Urls,
  account_portal: AccountPortal,
  mail: Mail,
  sms: Sms,
  notifications: Notifications,
  preferred_sign_in_strategy: z.enum(["password", "otp"]).default("password"),
  clerk_js_version: z.string().max(64).nullable().default(null),
});

export type Settings = z.output<typeof Settings>;
/** A settings document as a person writes it: any subset. */
export type SettingsInput = z.input<typeof Settings>;
