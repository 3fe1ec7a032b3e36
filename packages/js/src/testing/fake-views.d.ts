import type { FakeAttempt, FakeClient, FakeInstance, FakeSession, FakeUser } from "./fake-instance.ts";
export declare function verification(status: string, strategy: string, extra?: object): {
    object: string;
    status: string;
    strategy: string;
    attempts: null;
    expire_at: number;
};
export declare function userView(user: FakeUser): {
    object: string;
    id: string;
    external_id: null;
    username: null;
    first_name: string | null;
    last_name: null;
    image_url: string;
    has_image: boolean;
    primary_email_address_id: string;
    primary_phone_number_id: null;
    primary_web3_wallet_id: null;
    email_addresses: {
        object: string;
        id: string;
        email_address: string;
        reserved: boolean;
        verification: {
            object: string;
            status: string;
            strategy: string;
            attempts: null;
            expire_at: number;
        } | null;
        linked_to: never[];
        created_at: number;
        updated_at: number;
    }[];
    phone_numbers: never[];
    web3_wallets: never[];
    passkeys: never[];
    external_accounts: never[];
    enterprise_accounts: never[];
    organization_memberships: {
        object: string;
        id: string;
        role: string;
        role_name: string;
        permissions: string[];
        public_metadata: {};
        organization: {
            object: string;
            id: string;
            slug: string;
            name: string;
            image_url: string;
            has_image: boolean;
            public_metadata: {};
            created_at: number;
            updated_at: number;
        };
        created_at: number;
        updated_at: number;
    }[];
    password_enabled: boolean;
    two_factor_enabled: boolean;
    public_metadata: Record<string, unknown>;
    unsafe_metadata: Record<string, unknown>;
    last_sign_in_at: number;
    legal_accepted_at: null;
    created_at: number;
    updated_at: number;
};
export declare function emailView({ id, email, verified }: {
    id: string;
    email: string;
    verified: boolean;
}): {
    object: string;
    id: string;
    email_address: string;
    reserved: boolean;
    verification: {
        object: string;
        status: string;
        strategy: string;
        attempts: null;
        expire_at: number;
    } | null;
    linked_to: never[];
    created_at: number;
    updated_at: number;
};
export declare function sessionView(instance: FakeInstance, session: FakeSession): {
    object: string;
    id: string;
    status: string;
    expire_at: number;
    abandon_at: number;
    last_active_at: number;
    last_active_organization_id: string | null;
    last_active_token: {
        object: string;
        jwt: string;
    };
    actor: null;
    tasks: null;
    factor_verification_age: number[];
    user: {
        object: string;
        id: string;
        external_id: null;
        username: null;
        first_name: string | null;
        last_name: null;
        image_url: string;
        has_image: boolean;
        primary_email_address_id: string;
        primary_phone_number_id: null;
        primary_web3_wallet_id: null;
        email_addresses: {
            object: string;
            id: string;
            email_address: string;
            reserved: boolean;
            verification: {
                object: string;
                status: string;
                strategy: string;
                attempts: null;
                expire_at: number;
            } | null;
            linked_to: never[];
            created_at: number;
            updated_at: number;
        }[];
        phone_numbers: never[];
        web3_wallets: never[];
        passkeys: never[];
        external_accounts: never[];
        enterprise_accounts: never[];
        organization_memberships: {
            object: string;
            id: string;
            role: string;
            role_name: string;
            permissions: string[];
            public_metadata: {};
            organization: {
                object: string;
                id: string;
                slug: string;
                name: string;
                image_url: string;
                has_image: boolean;
                public_metadata: {};
                created_at: number;
                updated_at: number;
            };
            created_at: number;
            updated_at: number;
        }[];
        password_enabled: boolean;
        two_factor_enabled: boolean;
        public_metadata: Record<string, unknown>;
        unsafe_metadata: Record<string, unknown>;
        last_sign_in_at: number;
        legal_accepted_at: null;
        created_at: number;
        updated_at: number;
    };
    public_user_data: {
        user_id: string;
        first_name: string | null;
        last_name: null;
        image_url: string;
        has_image: boolean;
        identifier: string;
    };
    created_at: number;
    updated_at: number;
};
export declare function signInView(instance: FakeInstance, attempt: FakeAttempt): {
    object: string;
    id: string;
    status: string;
    identifier: string | null;
    supported_identifiers: string[];
    supported_first_factors: ({
        strategy: string;
    } | {
        email_address_id: string;
        safe_identifier: string;
        primary: boolean;
        strategy: string;
    })[] | null;
    supported_second_factors: {
        strategy: string;
    }[] | null;
    first_factor_verification: Record<string, unknown> | null;
    second_factor_verification: null;
    user_data: {
        first_name: string | null;
        last_name: null;
        image_url: string;
        has_image: boolean;
    } | null;
    created_session_id: string | null;
    client_trust_state: null;
    abandon_at: number;
};
export declare function signUpView(attempt: FakeAttempt): {
    object: string;
    id: string;
    status: string;
    required_fields: string[];
    optional_fields: string[];
    missing_fields: string[];
    unverified_fields: string[];
    verifications: {
        email_address: {
            object: string;
            status: string;
            strategy: string;
            attempts: null;
            expire_at: number;
        } | null;
        phone_number: null;
        web3_wallet: null;
        external_account: Record<string, unknown> | null;
    };
    email_address: string | null;
    phone_number: null;
    username: null;
    web3_wallet: null;
    first_name: string | null;
    last_name: null;
    has_password: boolean;
    unsafe_metadata: any;
    created_session_id: string | null;
    created_user_id: string | null;
    abandon_at: number;
    legal_accepted_at: null;
    locale: null;
};
export declare function clientView(instance: FakeInstance, client: FakeClient): {
    object: string;
    id: string;
    sessions: {
        object: string;
        id: string;
        status: string;
        expire_at: number;
        abandon_at: number;
        last_active_at: number;
        last_active_organization_id: string | null;
        last_active_token: {
            object: string;
            jwt: string;
        };
        actor: null;
        tasks: null;
        factor_verification_age: number[];
        user: {
            object: string;
            id: string;
            external_id: null;
            username: null;
            first_name: string | null;
            last_name: null;
            image_url: string;
            has_image: boolean;
            primary_email_address_id: string;
            primary_phone_number_id: null;
            primary_web3_wallet_id: null;
            email_addresses: {
                object: string;
                id: string;
                email_address: string;
                reserved: boolean;
                verification: {
                    object: string;
                    status: string;
                    strategy: string;
                    attempts: null;
                    expire_at: number;
                } | null;
                linked_to: never[];
                created_at: number;
                updated_at: number;
            }[];
            phone_numbers: never[];
            web3_wallets: never[];
            passkeys: never[];
            external_accounts: never[];
            enterprise_accounts: never[];
            organization_memberships: {
                object: string;
                id: string;
                role: string;
                role_name: string;
                permissions: string[];
                public_metadata: {};
                organization: {
                    object: string;
                    id: string;
                    slug: string;
                    name: string;
                    image_url: string;
                    has_image: boolean;
                    public_metadata: {};
                    created_at: number;
                    updated_at: number;
                };
                created_at: number;
                updated_at: number;
            }[];
            password_enabled: boolean;
            two_factor_enabled: boolean;
            public_metadata: Record<string, unknown>;
            unsafe_metadata: Record<string, unknown>;
            last_sign_in_at: number;
            legal_accepted_at: null;
            created_at: number;
            updated_at: number;
        };
        public_user_data: {
            user_id: string;
            first_name: string | null;
            last_name: null;
            image_url: string;
            has_image: boolean;
            identifier: string;
        };
        created_at: number;
        updated_at: number;
    }[];
    sign_in: {
        object: string;
        id: string;
        status: string;
        identifier: string | null;
        supported_identifiers: string[];
        supported_first_factors: ({
            strategy: string;
        } | {
            email_address_id: string;
            safe_identifier: string;
            primary: boolean;
            strategy: string;
        })[] | null;
        supported_second_factors: {
            strategy: string;
        }[] | null;
        first_factor_verification: Record<string, unknown> | null;
        second_factor_verification: null;
        user_data: {
            first_name: string | null;
            last_name: null;
            image_url: string;
            has_image: boolean;
        } | null;
        created_session_id: string | null;
        client_trust_state: null;
        abandon_at: number;
    } | null;
    sign_up: {
        object: string;
        id: string;
        status: string;
        required_fields: string[];
        optional_fields: string[];
        missing_fields: string[];
        unverified_fields: string[];
        verifications: {
            email_address: {
                object: string;
                status: string;
                strategy: string;
                attempts: null;
                expire_at: number;
            } | null;
            phone_number: null;
            web3_wallet: null;
            external_account: Record<string, unknown> | null;
        };
        email_address: string | null;
        phone_number: null;
        username: null;
        web3_wallet: null;
        first_name: string | null;
        last_name: null;
        has_password: boolean;
        unsafe_metadata: any;
        created_session_id: string | null;
        created_user_id: string | null;
        abandon_at: number;
        legal_accepted_at: null;
        locale: null;
    } | null;
    last_active_session_id: string | null;
    last_authentication_strategy: null;
    cookie_expires_at: null;
    captcha_bypass: boolean;
    created_at: number;
    updated_at: number;
};
