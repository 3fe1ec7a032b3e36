import type { MessageTexts } from "./message-texts.ts";

export const ptBR: MessageTexts = {
  mails: {
    verification_code: {
      subject: "{code} é o seu código de {app}",
      heading: "Seu código de verificação",
      lead: "Digite este código para continuar para {app}:",
      closing: "Se você não pediu o código, pode ignorar este e-mail: sem ele, ninguém entra na sua conta.",
    },
    reset_password_code: {
      subject: "{code} é o seu código para redefinir a senha de {app}",
      heading: "Redefina sua senha",
      lead: "Digite este código para definir uma nova senha em {app}:",
      closing: "Se você não pediu o código, ignore este e-mail: sua senha continua a mesma.",
    },
    waitlist_confirmation: {
      subject: "Você está na lista de espera de {app}",
      heading: "Você está na lista de espera",
      lead: "Agradecemos seu interesse em {app}. Escreveremos quando a sua vaga estiver pronta.",
      closing: "Se você não entrou na lista, pode ignorar este e-mail.",
    },
    magic_link_sign_in: {
      button: "Entrar",
      subject: "Entre em {app}",
      heading: "Entre em {app}",
      lead: "Abra este link no mesmo navegador em que você o pediu:",
      closing: "Se você não pediu o link, ignore este e-mail: ninguém entra na sua conta sem que o link seja aberto.",
    },
    magic_link_sign_up: {
      button: "Verificar endereço",
      subject: "Verifique seu endereço para {app}",
      heading: "Verifique seu e-mail",
      lead: "Abra este link para continuar criando sua conta em {app}:",
      closing: "Se você não pediu o link, ignore este e-mail: nenhuma conta é criada sem que o link seja aberto.",
    },
    magic_link_user_profile: {
      button: "Verificar endereço",
      subject: "Verifique seu endereço para {app}",
      heading: "Verifique seu e-mail",
      lead: "Abra este link para adicionar o endereço à sua conta em {app}:",
      closing: "Se você não pediu o link, ignore este e-mail: o endereço não é adicionado sem que o link seja aberto.",
    },
    invitation: {
      button: "Aceitar convite",
      subject: "Você recebeu um convite para {app}",
      heading: "Você recebeu um convite para {app}",
      lead: "Abra este link para criar sua conta:",
      closing:
        "Se você não sabe por que recebeu este e-mail, ignore-o: nenhuma conta é criada sem que o link seja aberto.",
    },
    waitlist_invitation: {
      button: "Criar sua conta",
      subject: "Sua vaga em {app} está pronta",
      heading: "A espera acabou",
      lead: "Você entrou na lista de espera de {app}. Abra este link para criar sua conta:",
      closing: "Se você nunca entrou na lista, ignore este e-mail: nenhuma conta é criada sem que o link seja aberto.",
    },
  },
  notices: {
    password_changed: {
      subject: "Sua senha foi alterada",
      lead: "A senha da sua conta em {app} foi alterada.",
    },
    password_removed: {
      subject: "Sua senha foi removida",
      lead: "A senha da sua conta em {app} foi removida.",
    },
    primary_email_address_changed: {
      subject: "Seu e-mail principal foi alterado",
      lead: "Outro endereço agora é o principal da sua conta em {app}.",
    },
    passkey_added: {
      subject: "Uma chave de acesso foi adicionada",
      lead: "Uma chave de acesso foi adicionada à sua conta em {app}.",
    },
    passkey_removed: {
      subject: "Uma chave de acesso foi removida",
      lead: "Uma chave de acesso foi removida da sua conta em {app}.",
    },
    mfa_enabled: {
      subject: "A verificação em duas etapas está ativada",
      lead: "A partir de agora, é preciso uma segunda etapa para entrar na sua conta em {app}.",
    },
    mfa_disabled: {
      subject: "A verificação em duas etapas está desativada",
      lead: "Não é mais preciso uma segunda etapa para entrar na sua conta em {app}.",
    },
    new_device_sign_in: {
      subject: "Novo acesso à sua conta",
      lead: "Alguém entrou na sua conta em {app} usando um navegador em que ela ainda não tinha sido usada.",
      button: "Não fui eu",
    },
  },
  details: {
    codeValidity: "O código é válido por {time}.",
    linkValidity: "O link é válido por {time}.",
    requestedFrom: "Pedido feito a partir do endereço IP {address}.",
    time: "Data e hora: {time}.",
    browser: "Navegador: {browser}.",
    address: "Endereço IP: {address}.",
    notMe: "Se não foi você, redefina sua senha e saia de todos os outros dispositivos.",
    notMeWithLink: "Se não foi você, desconecte esse navegador pelo link e altere sua senha.",
  },
  texts: {
    verification_code: "{code} é o seu código de {app}. Nunca o compartilhe.",
    reset_password_code: "{code} é o seu código para redefinir a senha de {app}. Nunca o compartilhe.",
  },
};
