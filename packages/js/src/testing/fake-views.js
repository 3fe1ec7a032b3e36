const made = 1_760_000_000_000;
export function verification(status, strategy, extra = {}) {
    return {
        object: "verification_otp",
        status,
        strategy,
        attempts: null,
        expire_at: made + 600_000,
        ...extra,
    };
}
export function userView(user) {
    const emails = [{ id: `idn_${user.id}`, email: user.email, verified: true }, ...user.extraEmails];
    return {
        object: "user",
        id: user.id,
        external_id: null,
        username: null,
        first_name: user.firstName,
        last_name: null,
        image_url: "http://fake/image",
        has_image: false,
        primary_email_address_id: `idn_${user.id}`,
        primary_phone_number_id: null,
        primary_web3_wallet_id: null,
        email_addresses: emails.map(emailView),
        phone_numbers: [],
        web3_wallets: [],
        passkeys: [],
        external_accounts: [],
        enterprise_accounts: [],
        organization_memberships: user.organizations.map(({ id, slug, role }) => ({
            object: "organization_membership",
            id: `orgmem_${id}`,
            role: `org:${role}`,
            role_name: role,
            permissions: ["org:sys_profile:manage"],
            public_metadata: {},
            organization: {
                object: "organization",
                id,
                slug,
                name: slug,
                image_url: "",
                has_image: false,
                public_metadata: {},
                created_at: made,
                updated_at: made,
            },
            created_at: made,
            updated_at: made,
        })),
        password_enabled: true,
        two_factor_enabled: user.secondFactor,
        public_metadata: user.publicMetadata,
        unsafe_metadata: user.unsafeMetadata,
        last_sign_in_at: made,
        legal_accepted_at: null,
        created_at: made,
        updated_at: made,
    };
}
export function emailView({ id, email, verified }) {
    const proof = verified ? verification("verified", "email_code") : null;
    return {
        object: "email_address",
        id,
        email_address: email,
        reserved: false,
        verification: proof,
        linked_to: [],
        created_at: made,
        updated_at: made,
    };
}
export function sessionView(instance, session) {
    const user = userView(instance.user(session.userId));
    return {
        object: "session",
        id: session.id,
        status: "active",
        expire_at: made + 1e12,
        abandon_at: made + 1e12,
        last_active_at: Date.now(),
        last_active_organization_id: session.organizationId,
        last_active_token: { object: "token", jwt: instance.token(session) },
        actor: null,
        tasks: null,
        factor_verification_age: [0, -1],
        user,
        public_user_data: {
            user_id: user.id,
            first_name: user.first_name,
            last_name: null,
            image_url: "",
            has_image: false,
            identifier: "",
        },
        created_at: made,
        updated_at: made,
    };
}
export function signInView(instance, attempt) {
    const user = instance.users.find(({ id }) => id === attempt.userId);
    const email = user && {
        email_address_id: `idn_${user.id}`,
        safe_identifier: user.email,
        primary: true,
    };
    return {
        object: "sign_in_attempt",
        id: attempt.id,
        status: attempt.status,
        identifier: attempt.values["identifier"] ?? null,
        supported_identifiers: ["email_address"],
        supported_first_factors: email
            ? [
                { strategy: "password" },
                { strategy: "email_code", ...email },
                { strategy: "email_link", ...email },
                { strategy: "reset_password_email_code", ...email },
            ]
            : null,
        supported_second_factors: attempt.status === "needs_second_factor" ? [{ strategy: "totp" }] : null,
        first_factor_verification: attempt.verification ?? null,
        second_factor_verification: null,
        user_data: user ? { first_name: user.firstName, last_name: null, image_url: "", has_image: false } : null,
        created_session_id: attempt.createdSessionId,
        client_trust_state: null,
        abandon_at: made,
    };
}
export function signUpView(attempt) {
    const { values, prepared } = attempt;
    const isComplete = attempt.status === "complete";
    const missing = ["email_address", "password"].filter((field) => !values[field]);
    const email = values["email_address"]
        ? verification(isComplete ? "verified" : "unverified", "email_code", {
            next_action: isComplete ? "" : prepared ? "needs_attempt" : "needs_prepare",
            supported_strategies: ["email_code", "email_link"],
        })
        : null;
    return {
        object: "sign_up_attempt",
        id: attempt.id,
        status: attempt.status,
        required_fields: ["email_address", "password"],
        optional_fields: ["first_name"],
        missing_fields: missing,
        unverified_fields: isComplete || !values["email_address"] ? [] : ["email_address"],
        verifications: {
            email_address: email,
            phone_number: null,
            web3_wallet: null,
            external_account: attempt.verification ?? null,
        },
        email_address: values["email_address"] ?? null,
        phone_number: null,
        username: null,
        web3_wallet: null,
        first_name: values["first_name"] ?? null,
        last_name: null,
        has_password: Boolean(values["password"]),
        unsafe_metadata: JSON.parse(values["unsafe_metadata"] ?? "{}"),
        created_session_id: attempt.createdSessionId,
        created_user_id: attempt.userId ?? null,
        abandon_at: made,
        legal_accepted_at: null,
        locale: null,
    };
}
export function clientView(instance, client) {
    return {
        object: "client",
        id: client.id,
        sessions: client.sessions.map((session) => sessionView(instance, session)),
        sign_in: client.signIn && signInView(instance, client.signIn),
        sign_up: client.signUp && signUpView(client.signUp),
        last_active_session_id: client.lastActiveSessionId,
        last_authentication_strategy: null,
        cookie_expires_at: null,
        captcha_bypass: false,
        created_at: made,
        updated_at: client.updatedAt,
    };
}
