namespace Comity.Server.Languages;

internal sealed partial class Russian
{
    public override string SignInSubject(string site) => $"Вход на {site}";

    public override string SignInMail(string site, int minutes) => $"Кто-то — скорее всего, вы — запросил вход на {site} с этим адресом.\n\nСсылка действует один раз, в течение {Number(minutes)} {Of(minutes, "минуты", "минут", "минут")}. Если это были не вы, ничего не делайте: без ссылки никто не войдёт.";

    public override string AddressRefusedSubject => "Этот адрес здесь использовать нельзя";

    public override string AddressRefusedMail(string site) => $"Кто-то — возможно, вы — запросил учётную запись на {site} с этим адресом. Адреса этой почтовой службы там не принимаются; укажите другой.";

    public override string InvitationSubject(string site) => $"Вас приглашает {site}";

    public override string InvitationMail(string role, string site, int days) => $"Вам назначена роль на {site}: {role}.\n\nСсылка позволяет войти один раз, в течение {Number(days)} {Of(days, "дня", "дней", "дней")}. Затем вы сможете задать пароль с приложением для одноразовых кодов или ключ доступа.";

    public override string Accept => "Принять";

    public override string Auditor => "аудитор";

    public override string Moderator => "модератор";

    public override string Editor => "редактор";

    public override string Administrator => "администратор";

    public override string HeldSubject(string story) => $"Ваш комментарий к материалу «{story}» ждёт модератора";

    public override string HeldMail(string story) => $"Ваш комментарий к материалу «{story}» сохранён и появится, когда его прочтёт модератор. Отправлять его ещё раз не нужно.";

    public override string HeldOnReportsMail(string story) => $"Читатели пожаловались на ваш комментарий к материалу «{story}». Он не показывается, пока его не прочтёт модератор. Отправлять его ещё раз не нужно.";

    public override string RefusedSubject(string story) => $"Ваш комментарий к материалу «{story}» не принят";

    public override string RefusedMail(string story) => $"Ваш комментарий к материалу «{story}» не опубликован. Его текст сохранён для вас: вы можете исправить его и отправить снова.";

    public override string FallsUnder(string clause) => $"Он подпадает под этот пункт Правил обсуждения: {clause}";

    public override string TheReason(string reason) => $"Причина: {reason}";

    public override string DecidedByProgram => "Это решила программа, применяющая правила; человек этого ещё не проверял.";

    public override string DecidedByPerson => "Это решил человек.";

    public override string ReasonsBelow => "Подробные основания — на странице по ссылке ниже. Если вы считаете это ошибкой, решение можно обжаловать там же; ответит человек.";

    public override string ReasonsAndWhatYouCanDo => "Основания и что можно сделать";

    public override string ReportSubject(string story) => $"Ваша жалоба на комментарий к материалу «{story}»";

    public override string ReportUpheldMail(string story) => $"Вы пожаловались на комментарий к материалу «{story}». Модератор его посмотрел и согласился с вами: комментарий больше не показывается. Спасибо, что сообщили.";

    public override string ReportKeptMail(string story) => $"Вы пожаловались на комментарий к материалу «{story}». Модератор его посмотрел: комментарий остаётся, так как он не нарушает Правил обсуждения. Спасибо, что сообщили.";

    public override string YourReports => "Ваши жалобы";

    public override string SeeWhereItStands => "Посмотреть, как обстоит дело";

    public override string AppealSettledSubject => "Ваше обжалование снято";

    public override string AppealSettledMail => "Обжалованное вами решение больше не действует, поэтому отвечать на обжалование уже не нужно.";

    public override string AppealUpheldSubject => "Ваше обжалование удовлетворено";

    public override string AppealUpheldMail => "Вы были правы: это рассмотрел другой человек, не тот, кто принял первое решение, и оно отменено.";

    public override string AppealRejectedSubject => "Ваше обжалование отклонено";

    public override string AppealRejectedMail => "Это рассмотрел другой человек, не тот, кто принял первое решение. Решение остаётся в силе.";

    public override string WhatElseStands => "Что ещё можно сделать, сказано в изложении оснований на странице по ссылке ниже.";

    public override string AppealOpenAgainSubject => "Ваше обжалование снова открыто";

    public override string AnswerTakenBackMail => "Ответ на ваше обжалование отозван. На него ответят заново.";

    public override string DecisionStandsAgainMail => "Обжалованное вами решение снова действует, а на ваше обжалование никто ещё не ответил. Теперь на него ответит человек.";

    public override string AnswerInTheirWords(string answer) => $"Ответ дословно:\n{answer}";

    public override string StandsAs(int number) => $"Ваш комментарий стоит в обсуждении под номером #{number}.";

    public override string ItNoLongerApplies => "Это больше не действует.";

    public override string SettledPublished => "Комментарий опубликован.";

    public override string SettledWithdrawn => "Вы отозвали комментарий.";

    public override string SettledRemoved => "Тем временем человек решил: комментарий удалён. Это решение вы тоже можете обжаловать.";

    public override string SettledOtherText => "Вы отправили другой текст, и по нему принято новое решение.";

    public override string NoticeSubject(int number, string site) => $"Ваше уведомление № {number} для {site}";

    public override string NoticeReceivedMail(string site, int number) => $"{site}: ваше уведомление о незаконном содержании получено. Его номер — {number}.\n\nЕго прочтёт человек и примет решение. О решении и его основаниях вам сообщат на этот адрес. На странице по ссылке ниже можно также удалить ваше имя и адрес.";

    public override string NoticeDecidedSubject(int number, string site) => $"Ваше уведомление № {number} для {site}: решение";

    public override string NoticeDecidedMail(string says, string reasons) => $"{says}\n\nЭто решил человек, а не программа. Основания:\n{reasons}\n\nЕсли вы не согласны, вы можете ответить на это письмо, обратиться в сертифицированный орган внесудебного урегулирования споров (статья 21 Закона ЕС о цифровых услугах), если этот сайт ему подчиняется, или в суд.";

    public override string NoticeReopenedSubject(int number) => $"Ваше уведомление № {number} снова открыто";

    public override string NoticeReopenedMail => "Решение по вашему уведомлению отменено. Оно будет рассмотрено заново.";

    public override string NoticeOpen => "Решение ещё не принято.";

    public override string NoticeRemoved => "Комментарий удалён.";

    public override string NoticeHeld => "Комментарий не показывается, пока его проверяют.";

    public override string NoticeNothing => "По этому уведомлению мер не принято.";
}
