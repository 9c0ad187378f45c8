namespace Comity.Server.Languages;

internal sealed partial class Ukrainian
{
    public override string WriteComment => "Написати коментар";

    public override string CannotBePublished => "У такому вигляді цей коментар не можна опублікувати. Змініть його й надішліть знову.";

    public override string WouldWait => "У такому вигляді цей коментар чекатиме на модератора.";

    public override string BreaksNothing => "Порушень правил у ньому немає.";

    public override string ReasonsInFull => "Докладні підстави і як оскаржити";

    public override string Preview => "Попередній перегляд";

    public override string YouAnswer(int number) => $"Ви відповідаєте на [#{number}].";

    public override string WriteOwnInstead => "Написати окремий коментар";

    public override string PersonName => "Ім’я";

    public override string EmailMayBeLeftOut => "Електронна пошта (необов’язково; ніде не показується)";

    public override string YouWriteAs => "Ви пишете під іменем [].";

    public override string LeaveThisEmpty => "Залиште це поле порожнім";
    public override string ImageField => "Зображення (необов’язково; його перегляне людина, перш ніж побачать інші)";
    public override string ImageAlt => "Що на зображенні, словами";
    public override string ImagesOff => "Цей сайт не приймає зображень.";
    public override string ImageNeedsAlt => "Опишіть словами, що на зображенні, щонайбільше 300 знаками.";
    public override string ImageNotTaken => "Зображення не прийнято. Потрібен файл PNG, JPEG, WebP або GIF не більше 8 МБ і звичайних розмірів.";
    public override string ChooseImageAgain => "Виберіть зображення ще раз: браузер його не зберігає.";
    public override string TakeImageAway => "Прибрати зображення";

    public override string Comment => "Коментар";

    public override string MarkdownHelp => "*курсив*, **жирний**, > цитата, - список, `код`.";

    public override string JudgedByPolicy => "Те, що ви пишете, перевіряється за [Правилами обговорення].";

    public override string Post => "Опублікувати";

    public override string ChangeComment(int number) => $"Змінити коментар #{number}";

    public override string NewTextCannotBePublished => "У такому вигляді новий текст не можна опублікувати; опубліковане залишається чинним. Змініть текст і надішліть знову.";

    public override string NewTextIsJudged => "Новий текст перевіряється як новий коментар. Версії, які бачили читачі, залишаються для них доступними.";

    public override string LeaveAsItIs => "Залишити як є";

    public override string WithdrawQuestion(int number) => $"Відкликати коментар #{number}?";

    public override string WithdrawMeans => "Читачі побачать, що автор його відкликав. Відповіді на нього залишаться. Скасувати це не можна.";

    public override string WithdrawIt => "Відкликати";

    public override string LeaveIt => "Не відкликати";

    public override string ReportComment(int number) => $"Поскаржитися на коментар #{number}";

    public override string ReportedBefore => "Ви вже скаржилися на цей коментар; модератор його перегляне.";

    public override string ReportThanks => "Дякуємо. Модератор його перегляне.";

    public override string ReportOutcomeWhere => "Про рішення ви дізнаєтеся на [сторінці ваших скарг і оскаржень].";

    public override string BackToDiscussion => "Назад до обговорення";

    public override string WhichClause => "Який пункт Правил обговорення він порушує?";

    public override string SentenceForModerator => "Кілька слів модераторові (необов’язково)";

    public override string TellMeByMail => "Повідомити мене про рішення поштою";

    public override string BreaksLaw => "Він порушує закон, а не лише наші правила?";

    public override string ReportIllegal => "Повідомити про незаконний вміст";

    public override string ModeratorWarned => "Модератор зробив вам попередження:";

    public override string IHaveRead => "Прочитано";

    public override string Warnings => "Попередження";

    public override string NoWarning => "Попереджень немає. Ви знову можете писати.";

    public override string ConfirmBeforeNext => "Перш ніж написати наступний коментар, підтвердьте, що прочитали це. Правила — у [Правилах обговорення].";

    public override string Clause(int number, string title) => $"пункт {number} («{title}»)";

    public override string Breaks(string clause) => $"Це порушує {clause}.";

    public override string MayBreak(string clause) => $"Можливо, це порушує {clause}.";

    public override string TheLaw => "закон";

    public override string ThePolicy => "Правила обговорення";
}
