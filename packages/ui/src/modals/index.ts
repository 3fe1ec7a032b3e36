export { Modals } from "./modals.tsx";
export { createModalStore, modalNames, type ModalName, type ModalStore } from "./store.ts";
