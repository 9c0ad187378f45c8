namespace Comity.Server.Languages;

internal sealed partial class Russian
{
    public override string CommentTooLong(int most, int length) => $"В комментарии может быть не больше {Number(most)} знаков; здесь их {Number(length)}.";

    public override string CommentEmpty => "Комментарий пуст.";

    public override string HalfCharacter(int at) => $"В тексте на месте {at} стоит половина знака.";

    public override string ControlCharacter(int at) => $"В тексте на месте {at} стоит управляющий знак, который нельзя показать.";

    public override string NameNeeded => "Нужно имя из букв или цифр.";

    public override string NameTooLong(int most, int length) => $"В имени может быть не больше {Number(most)} знаков; здесь их {Number(length)}.";

    public override string EmailWrong => "Это не адрес электронной почты; уберите его или исправьте.";

    public override string TrapFilled => "Заполнено поле, которое должно оставаться пустым. Если вы не программа, отправьте комментарий ещё раз.";

    public override string FormTooOld => "Эта форма устарела. Ваш текст сохранён; отправьте его ещё раз.";

    public override string TooQuick => "Люди так быстро не пишут, и в тексте есть ссылка. Ваш текст сохранён; подождите немного и отправьте ещё раз.";

    public override string MuchInShortTime(int seconds) => $"Слишком много за короткое время. Ваш текст сохранён; попробуйте снова через {Number(seconds)} {Of(seconds, "секунду", "секунды", "секунд")}.";

    public override string NoSuchStory => "Такого материала нет.";

    public override string NoDiscussion => "У этого материала нет обсуждения.";

    public override string DiscussionClosed => "Это обсуждение закрыто; его можно только читать.";

    public override string BarredUntilFor(DateTimeOffset end, string reason) => $"Вы не можете участвовать в этом обсуждении до {Date(end)}: {reason}.";

    public override string BarredFor(string reason) => $"Вы больше не можете участвовать в этом обсуждении: {reason}.";

    public override string BarredUntil(DateTimeOffset end) => $"Вы не можете участвовать в этом обсуждении до {Date(end)}, так как заблокированы по Правилам обсуждения.";

    public override string Barred => "Вы больше не можете участвовать в этом обсуждении, так как заблокированы по Правилам обсуждения.";

    public override string WarnedFirst(string reason, string address) => $"Модератор сделал вам предупреждение: {reason}. Подтвердите на /warnings, что прочитали его (программы: POST {address}), затем отправьте комментарий.";

    public override string NoSuchCommentOfYours => "Такого вашего комментария нет.";

    public override string RemovedAlready => "Модератор уже удалил этот комментарий.";

    public override string NoSuchComment => "Такого комментария нет.";

    public override string OwnWithdrawInstead => "Это ваш собственный комментарий; вы можете его отозвать.";

    public override string OwnComment => "Это ваш собственный комментарий.";

    public override string ChooseClause => "Выберите пункт, который нарушает комментарий.";

    public override string EditTimeOver => "Время, когда комментарий можно было изменить, прошло; его ещё можно отозвать.";

    public override string PersonLooksNow => "Сейчас этот комментарий рассматривает человек; пока он не решит, изменить его нельзя. Его ещё можно отозвать.";

    public override string EmailServiceRefused => "Комментарии с адресов этой почтовой службы здесь не принимаются. Укажите другой адрес.";

    public override string AnsweredGone => "Комментария, на который вы отвечаете, в этом обсуждении больше нет.";

    public override string WriteWhyWrong => "Напишите, почему вы считаете решение ошибочным.";

    public override string AppealTooLong(int most, int length) => $"В обжаловании может быть не больше {most} знаков; здесь их {length}.";

    public override string DecisionChanged => "Тем временем решение изменилось. Прочитайте, что действует теперь.";

    public override string AppealedAlready => "Вы уже обжаловали это решение; каждое можно обжаловать один раз.";

    public override string AppealTimeOver(int months) => $"Срок обжалования ({Number(months)} {Of(months, "месяц", "месяца", "месяцев")}) истёк.";

    public override string NothingToAppeal => "Обжаловать нечего.";

    public override string SayWhichLaw(int most) => $"Укажите, какой закон нарушает комментарий, не более {most} знаков.";

    public override string ExplainWhy(int most) => $"Объясните почему, не более {most} знаков.";

    public override string ConfirmGoodFaith => "Подтвердите, что добросовестно считаете уведомление точным и полным.";

    public override string NotifierNameTooLong(int most) => $"В имени не больше {most} знаков.";

    public override string GiveNameAndAddress => "Укажите имя и адрес электронной почты. Их можно не указывать только в случае сексуальных преступлений против детей.";
}
