import type { MessageTexts } from "./message-texts.ts";

export const ptPT: MessageTexts = {
  mails: {
    verification_code: {
      subject: "{code} é o seu código de {app}",
      heading: "O seu código de verificação",
      lead: "Introduza este código para continuar para {app}:",
      closing: "Se não o pediu, pode ignorar este e-mail: ninguém entra sem o código.",
    },
    reset_password_code: {
      subject: "{code} é o seu código para repor a palavra-passe de {app}",
      heading: "Reponha a sua palavra-passe",
      lead: "Introduza este código para definir uma nova palavra-passe em {app}:",
      closing: "Se não o pediu, ignore este e-mail: a sua palavra-passe mantém-se.",
    },
    waitlist_confirmation: {
      subject: "Está na lista de espera de {app}",
      heading: "Está na lista de espera",
      lead: "Agradecemos o seu interesse em {app}. Entraremos em contacto quando o seu lugar estiver pronto.",
      closing: "Se não se inscreveu na lista, pode ignorar este e-mail.",
    },
    magic_link_sign_in: {
      button: "Iniciar sessão",
      subject: "Inicie sessão em {app}",
      heading: "Inicie sessão em {app}",
      lead: "Abra esta ligação no mesmo navegador em que a pediu:",
      closing: "Se não a pediu, ignore este e-mail: ninguém entra sem que a ligação seja aberta.",
    },
    magic_link_sign_up: {
      button: "Verificar endereço",
      subject: "Verifique o seu endereço para {app}",
      heading: "Verifique o seu endereço de e-mail",
      lead: "Abra esta ligação para continuar a criar a sua conta em {app}:",
      closing: "Se não a pediu, ignore este e-mail: não é criada nenhuma conta sem que a ligação seja aberta.",
    },
    magic_link_user_profile: {
      button: "Verificar endereço",
      subject: "Verifique o seu endereço para {app}",
      heading: "Verifique o seu endereço de e-mail",
      lead: "Abra esta ligação para adicionar o endereço à sua conta em {app}:",
      closing: "Se não a pediu, ignore este e-mail: o endereço não é adicionado sem que a ligação seja aberta.",
    },
    invitation: {
      button: "Aceitar convite",
      subject: "Recebeu um convite para {app}",
      heading: "Recebeu um convite para {app}",
      lead: "Abra esta ligação para criar a sua conta:",
      closing:
        "Se não sabe porque o recebeu, ignore este e-mail: não é criada nenhuma conta sem que a ligação seja aberta.",
    },
    waitlist_invitation: {
      button: "Criar a conta",
      subject: "O seu lugar em {app} está pronto",
      heading: "A espera terminou",
      lead: "Inscreveu-se na lista de espera de {app}. Abra esta ligação para criar a sua conta:",
      closing:
        "Se nunca se inscreveu na lista, ignore este e-mail: não é criada nenhuma conta sem que a ligação seja aberta.",
    },
  },
  notices: {
    password_changed: {
      subject: "A sua palavra-passe foi alterada",
      lead: "A palavra-passe da sua conta em {app} foi alterada.",
    },
    password_removed: {
      subject: "A sua palavra-passe foi removida",
      lead: "A palavra-passe da sua conta em {app} foi removida.",
    },
    primary_email_address_changed: {
      subject: "O seu endereço de e-mail principal foi alterado",
      lead: "O endereço principal da sua conta em {app} é agora outro.",
    },
    passkey_added: {
      subject: "Foi adicionada uma chave de acesso",
      lead: "Foi adicionada uma chave de acesso à sua conta em {app}.",
    },
    passkey_removed: {
      subject: "Foi removida uma chave de acesso",
      lead: "Foi removida uma chave de acesso da sua conta em {app}.",
    },
    mfa_enabled: {
      subject: "A verificação em dois passos está ativada",
      lead: "A partir de agora, é necessário um segundo passo para iniciar sessão na sua conta em {app}.",
    },
    mfa_disabled: {
      subject: "A verificação em dois passos está desativada",
      lead: "Já não é necessário um segundo passo para iniciar sessão na sua conta em {app}.",
    },
    new_device_sign_in: {
      subject: "Novo início de sessão na sua conta",
      lead: "Alguém iniciou sessão na sua conta em {app} num navegador em que ainda não tinha sido utilizada.",
      button: "Não fui eu",
    },
  },
  details: {
    codeValidity: "O código é válido durante {time}.",
    linkValidity: "A ligação é válida durante {time}.",
    requestedFrom: "Pedido feito a partir do endereço IP {address}.",
    time: "Data e hora: {time}.",
    browser: "Navegador: {browser}.",
    address: "Endereço IP: {address}.",
    notMe:
      "Se não reconhece esta atividade, reponha a palavra-passe e termine a sessão em todos os outros dispositivos.",
    notMeWithLink:
      "Se não reconhece este início de sessão, termine a sessão nesse navegador através da ligação e altere a palavra-passe.",
  },
  texts: {
    verification_code: "{code} é o seu código de {app}. Nunca o partilhe.",
    reset_password_code: "{code} é o seu código para repor a palavra-passe de {app}. Nunca o partilhe.",
  },
};
