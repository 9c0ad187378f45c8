namespace Comity.Server.Languages;

internal sealed partial class Spanish
{
    public override string OlderStories => "Noticias anteriores";

    public override string NoStories => "Todavía no hay noticias aquí.";

    public override string Pages => "Páginas";

    public override string Newest => "Las más recientes";

    public override string Published => "Publicado el";

    public override string Updated => "Actualizado el";

    public override string Corrections => "Correcciones";

    public override string Tags => "Temas";

    public override string ReadStoryAt(string host) => $"Leer la noticia en {host}";

    public override string VersionNotInForce => "Esta versión ya no está en vigor.";

    public override string ReadTheOneInForce => "Lea la que lo está.";

    public override string VersionInForceSince(int version, DateTimeOffset at) => $"Versión {Number(version)}, en vigor desde el {Date(at)}.";

    public override string AllVersions => "Todas las versiones";

    public override string PolicyVersions => "Versiones de las normas";

    public override string PolicyVersionsMean => "Está en vigor la más reciente. Cada comentario se juzgó según la que estaba en vigor cuando se envió.";

    public override string VersionColumn => "Versión";

    public override string InForceSinceColumn => "En vigor desde";

    public override string EnactedByColumn => "Puesta en vigor por";

    public override string WhyColumn => "Por qué";

    public override string ChangesColumn => "Cambios";

    public override string WhatChangedWith(int version) => $"Qué cambió con la versión {Number(version)}";

    public override string ChangesOfVersion(int version) => $"Cambios de la versión {Number(version)}";

    public override string EnactedBy(DateTimeOffset at, string who) => $"En vigor desde el {Date(at)}, por decisión de: {who}.";

    public override string ChangedNothingSeen => "Nada de lo que ven los lectores.";

    public override string ChangesCaption => "Cambios por norma e idioma";

    public override string WhatColumn => "Qué";

    public override string BeforeColumn => "Antes";

    public override string AfterColumn => "Después";

    public override string Nothing => "nada";

    public override string ByAdministrator => "la administración";

    public override string ByEditor => "la redacción";

    public override string ByProgramAtStart => "el programa, al inicio";

    public override string ByOperator => "quien opera el sitio";

    public override string GiveThisMark => "Si nos informa de ello, indique esta marca:";

    public override string ToFrontPage => "A la portada";

    public override string FormNoLongerValid => "Este formulario ya no es válido. Vuelva atrás, recargue la página y envíelo de nuevo.";

    public override string NotUnderstood => "No se pudo entender la solicitud.";

    public override string SignInFirst => "Primero inicie sesión, por favor.";

    public override string MayNot => "No tiene permiso para hacer esto.";

    public override string NothingHere => "Aquí no hay nada.";

    public override string WrongKindOfRequest => "Esta dirección no admite ese tipo de solicitud.";

    public override string NoLongerHere => "Esto ya no está aquí.";

    public override string TooLarge => "Lo que ha enviado es demasiado grande.";

    public override string WrongKindOfContent => "Lo que ha enviado es de un tipo que aquí no se admite.";

    public override string TooManyRequests => "Demasiadas solicitudes. Espere un poco e inténtelo de nuevo, por favor.";

    public override string OurFault => "Algo ha fallado por nuestra parte. Ha quedado registrado.";

    public override string TryAgainSoon => "Ahora mismo no se puede guardar nada. Inténtelo de nuevo en un momento; no se ha tomado nada de lo que escribió.";
}
