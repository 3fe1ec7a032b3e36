import type { Wording } from "./en.ts";

export const es: Wording = {
  signIn: "Iniciar sesión en {app}",
  signUp: "Cree su cuenta de {app}",
  user: "Su cuenta de {app}",
  waitlist: "Únase a la lista de espera de {app}",
  popupCallback: "Un momento",
  unauthorized: "Se ha cerrado su sesión",
  unauthorizedText:
    "La sesión de este navegador ha terminado o ya no se reconoce. Si no lo esperaba, inicie sesión y revise sus dispositivos y su contraseña.",
  signInAgain: "Volver a iniciar sesión",
  notFound: "Aquí no hay ninguna página",
  notFoundText: "Puede que la dirección esté mal escrita o que el enlace sea antiguo.",
  unavailable: "Ahora mismo no funciona",
  unavailableText: "No es culpa suya. Espere un momento y vuelva a intentarlo.",
  failed: "La página no se ha cargado por completo. Compruebe su conexión.",
  retry: "Reintentar",
  noScript: "Esta página necesita JavaScript. Actívelo en su navegador y vuelva a cargarla.",
};
