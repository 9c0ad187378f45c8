namespace Comity.Server.Languages;

internal sealed partial class Ukrainian
{
    public override string ApprovedSubject => "Ваш коментар опубліковано";

    public override string ApprovedMail => "Модератор прочитав ваш коментар і опублікував його.";

    public override string RestoredSubject => "Ваш коментар відновлено";

    public override string RestoredMail => "Модератор повернув ваш коментар на місце.";

    public override string HiddenSubject => "Ваш коментар чекає на рішення";

    public override string HiddenMail => "Модератор приховав ваш коментар, доки не вирішено, чи може він залишитися.";

    public override string RemovedSubject => "Ваш коментар вилучено";

    public override string RemovedMail => "Модератор вилучив ваш коментар.";

    public override string SeveralPublishedSubject(int n) => Of(n, $"Опубліковано {Number(n)} ваш коментар", $"Опубліковано {Number(n)} ваші коментарі", $"Опубліковано {Number(n)} ваших коментарів");

    public override string SeveralPublishedMail => "Модератор прочитав ваші коментарі й опублікував їх.";

    public override string SeveralRemovedSubject(int n) => Of(n, $"Вилучено {Number(n)} ваш коментар", $"Вилучено {Number(n)} ваші коментарі", $"Вилучено {Number(n)} ваших коментарів");

    public override string SeveralRemovedMail => "Модератор вилучив ваші коментарі.";

    public override string TakenBackSubject => "Рішення скасовано";

    public override string TakenBackMail => "Модератор скасував рішення, про яке ми вам писали. Усе залишилося так, як було до нього.";

    public override string WarningMeasure => "попередження";

    public override string PreModerationMeasure => "попередня модерація";

    public override string SuspensionMeasure => "тимчасове відсторонення";

    public override string BlockMeasure => "блокування";

    public override string MeasureLiftedSubject(string measure) => $"Захід знято: {measure}";

    public override string MeasureLiftedMail(string measure) => $"Модератор зняв із вас захід: {measure}.";

    public override string MeasureFellMail(string measure) => $"Вилучення, за якими настав цей захід ({measure}), уже не всі чинні, тому він не діє.";

    public override string MeasureSubject(string measure) => $"До вас застосовано захід: {measure}";

    public override string MeasureNoLongerApplies(string measure) => $"Більше не діє: {measure}.";

    public override string MeasureAppliesAgain(string measure) => $"Знову діє: {measure}.";

    public override string RemovedWithIt(int n) => Of(n, $"Разом із цим вилучено {Number(n)} ваш коментар.", $"Разом із цим вилучено {Number(n)} ваші коментарі.", $"Разом із цим вилучено {Number(n)} ваших коментарів.");

    public override string WarnsYou => "Модератор робить вам попередження.";

    public override string ReadBeforehandUntil(DateTimeOffset end) => $"Ваші коментарі до публікації читає модератор; так буде до {Date(end)}.";

    public override string ReadBeforehandUntilLifted => "Ваші коментарі до публікації читає модератор, доки захід не знято.";

    public override string NoPartUntil(DateTimeOffset end) => $"Ви не можете брати участі в наших обговореннях до {Date(end)}.";

    public override string NoPartUntilLifted => "Ви не можете брати участі в наших обговореннях, доки захід не знято.";

    public override string CommentUnder(int number, string story) => $"Коментар #{number} до матеріалу «{story}»";

    public override string ACommentUnder(string story) => $"Коментар до матеріалу «{story}»";

    public override string AndMore(int n) => $"… і ще {Number(n)}.";

    public override string StateAgain(int n, string state) => $"{Of(n, "Його стан знову", "Їхній стан знову", "Їхній стан знову")}: {state}.";

    public override string StatePublished => "опубліковано";

    public override string StateHeld => "чекає на модератора";

    public override string StateRefused => "відхилено";

    public override string StateRemoved => "вилучено";

    public override string StateWithdrawn => "відкликано";

    public override string OurClause(int number, string title) => $"Пункт {number} наших Правил обговорення, «{title}»:";

    public override string GroundIsLaw => "Підстава — закон, а не наші Правила обговорення.";

    public override string ModeratorsWords => "Причина словами модератора:";

    public override string PolicyAttachesIt => "Правила пов’язують це з рішенням, яке ухвалила людина; людина цього не підтверджувала.";

    public override string PersonNotProgram => "Це вирішила людина, а не програма.";

    public override string AppealOnPageBelow => "Якщо ви вважаєте це помилкою, рішення можна оскаржити на сторінці за посиланням нижче; його перегляне інша людина.";

    public override string WholePolicy(string address) => $"Правила повністю: {address}";
}
