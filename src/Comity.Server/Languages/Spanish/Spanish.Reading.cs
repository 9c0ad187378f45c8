namespace Comity.Server.Languages;

internal sealed partial class Spanish
{
    public override string Discussion => "Debate";

    public override string Comments(int n) => $"{Number(n)} {Of(n, "comentario", "comentarios")}";

    public override string OrderOfDiscussion => "Orden del debate";

    public override string OldestFirst => "Más antiguos primero";

    public override string NewestFirst => "Más recientes primero";

    public override string MostReplied => "Más respondidos";

    public override string MostValued => "Más valorados";

    public override string MostValuedMeans => "Primero aparecen los comentarios que valoran personas que suelen discrepar. Mientras haya muy pocas reacciones, aparecen primero los que valora la mayoría.";

    public override string NobodyHasWritten => "Todavía no ha escrito nadie.";

    public override string CommentsBefore => "Comentarios anteriores";

    public override string MoreComments => "Más comentarios";

    public override string YourCommentNotPublished(string at) => $"Su comentario del {at} no se ha publicado; solo usted ve esto.";

    public override string ChangeAndSendAgain => "Modificarlo y enviarlo de nuevo";

    public override string EveryCommentWaits => "En este debate, la moderación lee cada comentario antes de que se vea.";

    public override string ConfirmWarningFirst => "En cuanto confirme que ha leído la advertencia, podrá escribir aquí.";

    public override string YourTextToKeep => "Su texto, para conservarlo";

    public override string StaffTag => "Redacción";

    public override string WroteStoryTag => "Firma el artículo";

    public override string YouTag => "Usted";

    public override string Answers(int parent) => $"responde a #{parent}";

    public override string ChangedAt => "modificado el";

    public override string RemovedUnder(string clause) => $"Retirado por la moderación: infringe {clause}.";

    public override string RemovedUnderPolicy => "Retirado por la moderación: infringe las Normas de debate.";

    public override string WhyAndHowToAppeal => "Por qué, y cómo recurrir";

    public override string WithdrawnByAuthor => "Retirado por quien lo escribió.";

    public override string WaitsForModerator => "Pendiente de moderación.";

    public override string WaitsOnlyYouSee => "Pendiente de moderación; solo usted lo ve.";

    public override string WhyAndWhatYouCanDo => "Por qué, y qué puede hacer";

    public override string Reply => "Responder";

    public override string ReplyTo(int number) => $"Responder a #{number}";

    public override string Change => "Modificar";

    public override string ChangeNumber(int number) => $"Modificar #{number}";

    public override string Withdraw => "Retirar";

    public override string WithdrawNumber(int number) => $"Retirar #{number}";

    public override string Report => "Denunciar";

    public override string ReportNumber(int number) => $"Denunciar #{number}";

    public override string CommentNumber(int number) => $"Comentario #{number}";

    public override string WhatItAnswers => "A qué responde";

    public override string TheComment => "El comentario";

    public override string AnswersBelow => "Respuestas";

    public override string SeeInDiscussion => "Verlo en el debate completo";

    public override string HistoryNumber(int number) => $"Historial de #{number}";

    public override string HistoryOf(int number) => $"Historial del comentario [#{number}]";

    public override string Version(int number, string at) => $"Versión {Number(number)}, {at}";

    public override string Respect => "Respeto";

    public override string Disagree => "No estoy de acuerdo";
}
