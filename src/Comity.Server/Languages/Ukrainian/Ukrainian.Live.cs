namespace Comity.Server.Languages;

internal sealed partial class Ukrainian
{
    public override string YouWriteAsGuest => "Ви пишете як гість.";

    public override string SignIn => "Увійти";

    public override string SignOut => "Вийти";

    public override string ServerNotReached => "Не вдалося зв’язатися із сервером. Ваш текст збережено; спробуйте ще раз трохи згодом.";

    public override string NewComments => "Нові коментарі";

    public override string NewSinceLastVisit => "Нове з вашого минулого відвідування";

    public override string Replies => "Відповіді";

    public override string TextTools => "Текст";

    public override string Strong => "Жирний";

    public override string Emphasis => "Курсив";

    public override string Quotation => "Цитата";

    public override string List => "Список";

    public override string Code => "Код";
}
