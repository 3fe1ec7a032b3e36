/** Installs the packages of the lock file in `directory` unless they are already there. */
export function ensureInstalled(directory?: string): void;
