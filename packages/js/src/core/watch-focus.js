const pause = 5_000;
/** When the user comes back to this tab: its session goes into the cookie again, and the server learns that it is in use. */
export function watchFocus(core) {
    let last = Date.now();
    window.addEventListener("focus", () => {
        const { session } = core;
        if (!session)
            return;
        core.cookies?.setActiveContext(core.context);
        session.getToken().then((token) => token && core.onToken(token), () => { });
        if (core.options.touchSession === false || !core.environment?.isSingleSession())
            return;
        if (Date.now() - last < pause)
            return;
        last = Date.now();
        session.touch({ intent: "focus" }).catch(() => { });
    });
}
