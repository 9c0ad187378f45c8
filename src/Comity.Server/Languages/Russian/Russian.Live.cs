namespace Comity.Server.Languages;

internal sealed partial class Russian
{
    public override string YouWriteAsGuest => "Вы пишете как гость.";

    public override string SignIn => "Войти";

    public override string SignOut => "Выйти";

    public override string ServerNotReached => "Не удалось связаться с сервером. Ваш текст сохранён; попробуйте ещё раз чуть позже.";

    public override string NewComments => "Новые комментарии";

    public override string NewSinceLastVisit => "Новое с вашего прошлого посещения";

    public override string Replies => "Ответы";

    public override string TextTools => "Текст";

    public override string Strong => "Жирный";

    public override string Emphasis => "Курсив";

    public override string Quotation => "Цитата";

    public override string List => "Список";

    public override string Code => "Код";
}
