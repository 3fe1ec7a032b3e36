const special = "!\"#$%&'()*+,-./:;<=>?@[]^_`{|}~";
/** The rules that a password breaks; without any it fits. */
export function complexityErrors(password, settings) {
    const allowed = settings.allowed_special_characters || special;
    const broken = {
        min_length: password.length < settings.min_length,
        max_length: password.length > settings.max_length,
        require_numbers: settings.require_numbers && !/\d/.test(password),
        require_lowercase: settings.require_lowercase && !/[a-z]/.test(password),
        require_uppercase: settings.require_uppercase && !/[A-Z]/.test(password),
        require_special_char: settings.require_special_char && ![...password].some((character) => allowed.includes(character)),
    };
    return Object.fromEntries(Object.entries(broken).filter(([, isBroken]) => isBroken));
}
/** Checks a password against the instance's rules and reports through the callbacks. */
export function validatePassword(host, password, callbacks = {}) {
    const settings = host.clerk.__unstable__environment?.userSettings.passwordSettings;
    if (!settings)
        return;
    const complexity = complexityErrors(password, settings);
    const passes = Object.keys(complexity).length === 0;
    callbacks.onValidationComplexity?.(passes);
    callbacks.onValidation?.(passes ? {} : { complexity });
}
