import type { Wording } from "./en.ts";

export const ptBR: Wording = {
  signIn: "Entre em {app}",
  signUp: "Crie sua conta em {app}",
  user: "Sua conta em {app}",
  waitlist: "Entre na lista de espera de {app}",
  popupCallback: "Um momento",
  unauthorized: "Você saiu da sua conta",
  unauthorizedText:
    "O acesso deste navegador terminou ou não é mais reconhecido. Se isso for uma surpresa, entre e confira seus dispositivos e sua senha.",
  signInAgain: "Entrar novamente",
  notFound: "Não há página aqui",
  notFoundText: "O endereço pode estar errado ou o link pode ser antigo.",
  unavailable: "Isto não está funcionando agora",
  unavailableText: "Não é culpa sua. Espere um momento e tente novamente.",
  failed: "A página não carregou por completo. Verifique sua conexão.",
  retry: "Tentar novamente",
  noScript: "Esta página precisa de JavaScript. Ative-o no navegador e recarregue a página.",
};
