namespace Comity.Server.Languages;

internal sealed partial class Ukrainian
{
    public override string SignInSubject(string site) => $"Вхід на {site}";

    public override string SignInMail(string site, int minutes) => $"Хтось — найімовірніше, ви — попросив увійти на {site} із цією адресою.\n\nПосилання діє один раз, протягом {Number(minutes)} {Of(minutes, "хвилини", "хвилин", "хвилин")}. Якщо це були не ви, нічого не робіть: без посилання ніхто не ввійде.";

    public override string AddressRefusedSubject => "Цю адресу тут використовувати не можна";

    public override string AddressRefusedMail(string site) => $"Хтось — можливо, ви — попросив обліковий запис на {site} із цією адресою. Адреси цієї поштової служби там не приймаються; вкажіть іншу.";

    public override string InvitationSubject(string site) => $"Вас запрошує {site}";

    public override string InvitationMail(string role, string site, int days) => $"Вам призначено роль на {site}: {role}.\n\nПосилання дає змогу ввійти один раз, протягом {Number(days)} {Of(days, "дня", "днів", "днів")}. Потім ви зможете задати пароль із застосунком для одноразових кодів або ключ доступу.";

    public override string Accept => "Прийняти";

    public override string Auditor => "аудитор";

    public override string Moderator => "модератор";

    public override string Editor => "редактор";

    public override string Administrator => "адміністратор";

    public override string HeldSubject(string story) => $"Ваш коментар до матеріалу «{story}» чекає на модератора";

    public override string HeldMail(string story) => $"Ваш коментар до матеріалу «{story}» збережено; він з’явиться, коли його прочитає модератор. Надсилати його ще раз не потрібно.";

    public override string HeldOnReportsMail(string story) => $"Читачі поскаржилися на ваш коментар до матеріалу «{story}». Його не показано, доки його не прочитає модератор. Надсилати його ще раз не потрібно.";

    public override string RefusedSubject(string story) => $"Ваш коментар до матеріалу «{story}» не прийнято";

    public override string RefusedMail(string story) => $"Ваш коментар до матеріалу «{story}» не опубліковано. Його текст збережено для вас: ви можете виправити його й надіслати знову.";

    public override string FallsUnder(string clause) => $"Він підпадає під цей пункт Правил обговорення: {clause}";

    public override string TheReason(string reason) => $"Причина: {reason}";

    public override string DecidedByProgram => "Це вирішила програма, яка застосовує правила; людина цього ще не перевіряла.";

    public override string DecidedByPerson => "Це вирішила людина.";

    public override string ReasonsBelow => "Докладні підстави — на сторінці за посиланням нижче. Якщо ви вважаєте це помилкою, там же можна оскаржити; відповість людина.";

    public override string ReasonsAndWhatYouCanDo => "Підстави і що можна зробити";

    public override string ReportSubject(string story) => $"Ваша скарга на коментар до матеріалу «{story}»";

    public override string ReportUpheldMail(string story) => $"Ви поскаржилися на коментар до матеріалу «{story}». Модератор його переглянув і погодився з вами: коментар більше не показано. Дякуємо, що повідомили.";

    public override string ReportKeptMail(string story) => $"Ви поскаржилися на коментар до матеріалу «{story}». Модератор його переглянув: коментар залишається, бо він не порушує Правил обговорення. Дякуємо, що повідомили.";

    public override string YourReports => "Ваші скарги";

    public override string SeeWhereItStands => "Подивитися, як стоїть справа";

    public override string AppealSettledSubject => "Ваше оскарження знято";

    public override string AppealSettledMail => "Рішення, яке ви оскаржили, більше не діє, тож відповідати на оскарження вже не потрібно.";

    public override string AppealUpheldSubject => "Ваше оскарження задоволено";

    public override string AppealUpheldMail => "Ви мали рацію: це розглянула інша людина, не та, що ухвалила перше рішення, і його скасовано.";

    public override string AppealRejectedSubject => "Ваше оскарження відхилено";

    public override string AppealRejectedMail => "Це розглянула інша людина, не та, що ухвалила перше рішення. Рішення залишається чинним.";

    public override string WhatElseStands => "Що ще можна зробити, сказано у викладі підстав на сторінці за посиланням нижче.";

    public override string AppealOpenAgainSubject => "Ваше оскарження знову відкрито";

    public override string AnswerTakenBackMail => "Відповідь на ваше оскарження відкликано. На нього відповідять заново.";

    public override string DecisionStandsAgainMail => "Рішення, яке ви оскаржили, знову діє, а на ваше оскарження ще ніхто не відповів. Тепер на нього відповість людина.";

    public override string AnswerInTheirWords(string answer) => $"Відповідь дослівно:\n{answer}";

    public override string StandsAs(int number) => $"Ваш коментар стоїть в обговоренні під номером #{number}.";

    public override string ItNoLongerApplies => "Це більше не діє.";

    public override string SettledPublished => "Коментар опубліковано.";

    public override string SettledWithdrawn => "Ви відкликали коментар.";

    public override string SettledRemoved => "Тим часом людина вирішила: коментар вилучено. Це рішення ви теж можете оскаржити.";

    public override string SettledOtherText => "Ви надіслали інший текст, і щодо нього ухвалено нове рішення.";

    public override string NoticeSubject(int number, string site) => $"Ваше повідомлення № {number} для {site}";

    public override string NoticeReceivedMail(string site, int number) => $"{site}: ваше повідомлення про незаконний вміст отримано. Його номер — {number}.\n\nЙого прочитає людина й ухвалить рішення. Про рішення та його підстави вам повідомлять на цю адресу. На сторінці за посиланням нижче можна також стерти ваше ім’я та адресу.";

    public override string NoticeDecidedSubject(int number, string site) => $"Ваше повідомлення № {number} для {site}: рішення";

    public override string NoticeDecidedMail(string says, string reasons) => $"{says}\n\nЦе вирішила людина, а не програма. Підстави:\n{reasons}\n\nЯкщо ви не згодні, ви можете відповісти на цей лист, звернутися до сертифікованого органу позасудового врегулювання спорів (стаття 21 Акта ЄС про цифрові послуги), якщо цей сайт йому підлягає, або до суду.";

    public override string NoticeReopenedSubject(int number) => $"Ваше повідомлення № {number} знову відкрито";

    public override string NoticeReopenedMail => "Рішення щодо вашого повідомлення скасовано. Його розглянуть заново.";

    public override string NoticeOpen => "Рішення ще не ухвалено.";

    public override string NoticeRemoved => "Коментар вилучено.";

    public override string NoticeHeld => "Коментар не показано, поки його перевіряють.";

    public override string NoticeNothing => "За цим повідомленням заходів не вжито.";
}
