namespace Comity.Server.Languages;

internal sealed partial class Russian
{
    public override string WriteComment => "Написать комментарий";

    public override string CannotBePublished => "В таком виде этот комментарий нельзя опубликовать. Измените его и отправьте снова.";

    public override string WouldWait => "В таком виде этот комментарий будет ждать модератора.";

    public override string BreaksNothing => "Нарушений правил в нём нет.";

    public override string ReasonsInFull => "Подробные основания и как обжаловать";

    public override string Preview => "Предпросмотр";

    public override string YouAnswer(int number) => $"Вы отвечаете на [#{number}].";

    public override string WriteOwnInstead => "Написать отдельный комментарий";

    public override string PersonName => "Имя";

    public override string EmailMayBeLeftOut => "Электронная почта (необязательно; нигде не показывается)";

    public override string YouWriteAs => "Вы пишете под именем [].";

    public override string LeaveThisEmpty => "Оставьте это поле пустым";
    public override string ImageField => "Изображение (необязательно; его посмотрит человек, прежде чем увидят другие)";
    public override string ImageAlt => "Что на изображении, словами";
    public override string ImagesOff => "Этот сайт не принимает изображения.";
    public override string ImageNeedsAlt => "Опишите словами, что на изображении, не более чем в 300 знаках.";
    public override string ImageNotTaken => "Изображение не принято. Нужен файл PNG, JPEG, WebP или GIF не больше 8 МБ и обычных размеров.";
    public override string ChooseImageAgain => "Выберите изображение ещё раз: браузер его не сохраняет.";
    public override string TakeImageAway => "Убрать изображение";

    public override string Comment => "Комментарий";

    public override string MarkdownHelp => "*курсив*, **жирный**, > цитата, - список, `код`.";

    public override string JudgedByPolicy => "То, что вы пишете, проверяется по [Правилам обсуждения].";

    public override string Post => "Опубликовать";

    public override string ChangeComment(int number) => $"Изменить комментарий #{number}";

    public override string NewTextCannotBePublished => "В таком виде новый текст нельзя опубликовать; опубликованное остаётся в силе. Измените текст и отправьте снова.";

    public override string NewTextIsJudged => "Новый текст проверяется как новый комментарий. Версии, которые видели читатели, остаются им доступны.";

    public override string LeaveAsItIs => "Оставить как есть";

    public override string WithdrawQuestion(int number) => $"Отозвать комментарий #{number}?";

    public override string WithdrawMeans => "Читатели увидят, что автор его отозвал. Ответы на него останутся. Отменить это нельзя.";

    public override string WithdrawIt => "Отозвать";

    public override string LeaveIt => "Не отзывать";

    public override string ReportComment(int number) => $"Пожаловаться на комментарий #{number}";

    public override string ReportedBefore => "Вы уже жаловались на этот комментарий; модератор его посмотрит.";

    public override string ReportThanks => "Спасибо. Модератор его посмотрит.";

    public override string ReportOutcomeWhere => "О решении вы узнаете на [странице ваших жалоб и обжалований].";

    public override string BackToDiscussion => "Назад к обсуждению";

    public override string WhichClause => "Какой пункт Правил обсуждения он нарушает?";

    public override string SentenceForModerator => "Пара слов модератору (необязательно)";

    public override string TellMeByMail => "Сообщить мне о решении по почте";

    public override string BreaksLaw => "Он нарушает закон, а не только наши правила?";

    public override string ReportIllegal => "Сообщить о незаконном содержании";

    public override string ModeratorWarned => "Модератор сделал вам предупреждение:";

    public override string IHaveRead => "Прочитано";

    public override string Warnings => "Предупреждения";

    public override string NoWarning => "Предупреждений нет. Вы снова можете писать.";

    public override string ConfirmBeforeNext => "Прежде чем написать следующий комментарий, подтвердите, что прочитали это. Правила — в [Правилах обсуждения].";

    public override string Clause(int number, string title) => $"пункт {number} («{title}»)";

    public override string Breaks(string clause) => $"Это нарушает {clause}.";

    public override string MayBreak(string clause) => $"Возможно, это нарушает {clause}.";

    public override string TheLaw => "закон";

    public override string ThePolicy => "Правила обсуждения";
}
