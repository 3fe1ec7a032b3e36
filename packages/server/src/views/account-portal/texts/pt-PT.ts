import type { Wording } from "./en.ts";

export const ptPT: Wording = {
  signIn: "Iniciar sessão em {app}",
  signUp: "Crie a sua conta em {app}",
  user: "A sua conta em {app}",
  waitlist: "Entre na lista de espera de {app}",
  popupCallback: "Um momento",
  unauthorized: "A sua sessão foi terminada",
  unauthorizedText:
    "A sessão deste navegador terminou ou já não é reconhecida. Se não o esperava, inicie sessão e verifique os seus dispositivos e a sua palavra-passe.",
  signInAgain: "Iniciar sessão novamente",
  notFound: "Não há nenhuma página aqui",
  notFoundText: "O endereço pode estar mal escrito ou a ligação pode ser antiga.",
  unavailable: "Isto não está a funcionar neste momento",
  unavailableText: "A culpa não é sua. Aguarde um momento e tente novamente.",
  failed: "A página não foi carregada por completo. Verifique a sua ligação.",
  retry: "Tentar novamente",
  noScript: "Esta página precisa de JavaScript. Ative-o no navegador e recarregue a página.",
};
