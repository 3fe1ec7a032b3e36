export function poll(read, isDone) {
    let timer;
    let stopped = false;
    const run = async () => {
        const value = await read();
        if (stopped || isDone(value))
            return value;
        return new Promise((resolve, reject) => {
            timer = setTimeout(() => void run().then(resolve, reject), 1_000);
        });
    };
    return {
        run: () => {
            stopped = false;
            return run();
        },
        stop: () => {
            stopped = true;
            clearTimeout(timer);
        },
    };
}
/** True for a verification that waiting changes no more. */
export function isSettled(verification) {
    return ["verified", "expired", "failed", "transferable"].includes(verification.status ?? "");
}
