/** True for the shared development hosts, whose cookies an application's page never sees. */
export declare function usesDevBrowser(frontendApi: string, isDevelopment: boolean): boolean;
/** Takes the dev browser token that another origin handed over out of the page's URL. */
export declare function takeDevBrowserFromUrl(): string | undefined;
