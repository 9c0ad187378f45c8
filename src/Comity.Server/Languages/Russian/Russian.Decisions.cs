namespace Comity.Server.Languages;

internal sealed partial class Russian
{
    public override string ApprovedSubject => "Ваш комментарий опубликован";

    public override string ApprovedMail => "Модератор прочитал ваш комментарий и опубликовал его.";

    public override string RestoredSubject => "Ваш комментарий восстановлен";

    public override string RestoredMail => "Модератор вернул ваш комментарий на место.";

    public override string HiddenSubject => "Ваш комментарий ждёт решения";

    public override string HiddenMail => "Модератор скрыл ваш комментарий, пока не решено, может ли он остаться.";

    public override string RemovedSubject => "Ваш комментарий удалён";

    public override string RemovedMail => "Модератор удалил ваш комментарий.";

    public override string SeveralPublishedSubject(int n) => Of(n, $"Опубликован {Number(n)} ваш комментарий", $"Опубликованы {Number(n)} ваших комментария", $"Опубликованы {Number(n)} ваших комментариев");

    public override string SeveralPublishedMail => "Модератор прочитал ваши комментарии и опубликовал их.";

    public override string SeveralRemovedSubject(int n) => Of(n, $"Удалён {Number(n)} ваш комментарий", $"Удалены {Number(n)} ваших комментария", $"Удалены {Number(n)} ваших комментариев");

    public override string SeveralRemovedMail => "Модератор удалил ваши комментарии.";

    public override string TakenBackSubject => "Решение отменено";

    public override string TakenBackMail => "Модератор отменил решение, о котором мы вам писали. Всё осталось так, как было до него.";

    public override string WarningMeasure => "предупреждение";

    public override string PreModerationMeasure => "предварительная модерация";

    public override string SuspensionMeasure => "временное отстранение";

    public override string BlockMeasure => "блокировка";

    public override string MeasureLiftedSubject(string measure) => $"Мера снята: {measure}";

    public override string MeasureLiftedMail(string measure) => $"Модератор снял с вас меру: {measure}.";

    public override string MeasureFellMail(string measure) => $"Удаления, за которыми последовала эта мера ({measure}), больше не все в силе, поэтому она не действует.";

    public override string MeasureSubject(string measure) => $"К вам применена мера: {measure}";

    public override string MeasureNoLongerApplies(string measure) => $"Больше не действует: {measure}.";

    public override string MeasureAppliesAgain(string measure) => $"Снова действует: {measure}.";

    public override string RemovedWithIt(int n) => Of(n, $"Вместе с этим удалён {Number(n)} ваш комментарий.", $"Вместе с этим удалены {Number(n)} ваших комментария.", $"Вместе с этим удалены {Number(n)} ваших комментариев.");

    public override string WarnsYou => "Модератор делает вам предупреждение.";

    public override string ReadBeforehandUntil(DateTimeOffset end) => $"Ваши комментарии до публикации читает модератор; так будет до {Date(end)}.";

    public override string ReadBeforehandUntilLifted => "Ваши комментарии до публикации читает модератор, пока мера не снята.";

    public override string NoPartUntil(DateTimeOffset end) => $"Вы не можете участвовать в наших обсуждениях до {Date(end)}.";

    public override string NoPartUntilLifted => "Вы не можете участвовать в наших обсуждениях, пока мера не снята.";

    public override string CommentUnder(int number, string story) => $"Комментарий #{number} к материалу «{story}»";

    public override string ACommentUnder(string story) => $"Комментарий к материалу «{story}»";

    public override string AndMore(int n) => $"… и ещё {Number(n)}.";

    public override string StateAgain(int n, string state) => $"{Of(n, "Его состояние снова", "Их состояние снова", "Их состояние снова")}: {state}.";

    public override string StatePublished => "опубликован";

    public override string StateHeld => "ждёт модератора";

    public override string StateRefused => "отклонён";

    public override string StateRemoved => "удалён";

    public override string StateWithdrawn => "отозван";

    public override string OurClause(int number, string title) => $"Пункт {number} наших Правил обсуждения, «{title}»:";

    public override string GroundIsLaw => "Основание — закон, а не наши Правила обсуждения.";

    public override string ModeratorsWords => "Причина словами модератора:";

    public override string PolicyAttachesIt => "Правила связывают это с решением, которое принял человек; человек этого не подтверждал.";

    public override string PersonNotProgram => "Это решил человек, а не программа.";

    public override string AppealOnPageBelow => "Если вы считаете это ошибкой, решение можно обжаловать на странице по ссылке ниже; его пересмотрит другой человек.";

    public override string WholePolicy(string address) => $"Правила целиком: {address}";
}
