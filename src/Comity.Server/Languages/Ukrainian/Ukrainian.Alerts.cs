namespace Comity.Server.Languages;

internal sealed partial class Ukrainian
{
    public override string YourAlerts => "Ваші сповіщення";

    public override string UnreadCount(int n) => $"{Number(n)} {Of(n, "непрочитане", "непрочитані", "непрочитаних")}";

    public override string MarkAllRead => "Позначити все прочитаним";

    public override string NoAlertsYet => "Поки нічого. Тут ви дізнаєтеся про відповіді на ваші коментарі, про згадки вас і про рішення.";

    public override string FromPaper(DateTimeOffset at) => $"Від редакції, {Date(at)}";

    public override string OlderOnes => "Давніші";

    public override string FromTheBeginning => "Від початку";

    public override string ByMail => "Поштою";

    public override string AnswersToYou => "Відповіді на ваші коментарі";

    public override string MentionsOfYou => "Коментарі, де вас згадали";

    public override string DecisionsAboutYou => "Рішення про ваші коментарі";

    public override string ReasonsAtOnce => "Одразу: підстави повністю. На вашій сторінці вони є в будь-якому разі.";

    public override string Keep => "Зберегти";

    public override string AtOnce => "одразу";

    public override string Hourly => "раз на годину";

    public override string Daily => "раз на день";

    public override string Never => "ніколи";

    public override string AddressNotProven => "Ви вказали адресу, але ще не підтверджено, що вона ваша. Після цього вам можна буде писати.";

    public override string SendProof => "Надіслати мені посилання для підтвердження";

    public override string NoAddressGiven => "Ви не вказали адреси електронної пошти. [Увійдіть із нею], щоб отримувати листи.";

    public override string InThisBrowser => "У цьому браузері";

    public override string AlsoWithoutPage => "Навіть коли жодна наша сторінка не відкрита.";

    public override string ShowInBrowser => "Показувати мої сповіщення в цьому браузері";

    public override string ShowNoMore => "Більше не показувати тут";

    public override string BrowserDenied => "Браузеру заборонено показувати повідомлення цього сайту.";

    public override string ByFeed => "Стрічкою";

    public override string FeedOfAnswers => "[Відповіді та згадки стрічкою Atom]. Ця адреса лише ваша; вона перестає діяти, коли ви виходите всюди.";

    public override string ChoiceKept => "Ваш вибір збережено.";

    public override string MailToYouOnItsWay => "Лист уже йде на вашу адресу.";

    public override string ChooseForEach => "Виберіть для кожного виду: одразу, раз на годину, раз на день або ніколи.";

    public override string ProofAskedAlready => "Такі листи вже просили. Перевірте пошту або спробуйте за годину.";

    public override string CommentGone(string under) => $"Коментар{under}, що стосувався вас, більше не показано.";

    public override string AnsweredYou(string who, string under) => $"Відповідь на ваш коментар{under}: {who}.";

    public override string NamedYou(string who, string under) => $"Вас згадує в коментарі{under}: {who}.";

    public override string ReportReopened(string under) => $"Ваша скарга на коментар{under} знову розглядається.";

    public override string ReportAnsweredUpheld(string under) => $"Відповідь на вашу скаргу на коментар{under}: модератор погодився з вами.";

    public override string ReportAnsweredKept(string under) => $"Відповідь на вашу скаргу на коментар{under}: коментар не порушує Правил обговорення.";

    public override string AppealAnsweredUpheld(string under) => $"Відповідь на ваше оскарження{under}: ви маєте рацію, рішення більше не діє.";

    public override string AppealAnsweredRejected(string under) => $"Відповідь на ваше оскарження{under}: рішення залишається чинним.";

    public override string Under(string story) => $"до матеріалу «{story}»";

    public override string TakenBackSince => "Відтоді це рішення скасовано.";

    public override string IsPublished(string under) => $"Ваш коментар{under} опубліковано.";

    public override string IsBack(string under) => $"Ваш коментар{under} знову на своєму місці.";

    public override string IsHidden(string under) => $"Ваш коментар{under} не показано, доки не вирішено, чи може він залишитися.";

    public override string WasRemoved(string under) => $"Ваш коментар{under} вилучено.";

    public override string MeasureLiftedAlert => "Захід щодо вас знято.";

    public override string MeasureImposedAlert => "До вас застосовано захід.";

    public override string DigestWhy(string site) => $"Ви отримуєте цей лист, бо просили {site} повідомляти вас. Щоб більше їх не отримувати:";

    public override string AlertsFrom(int n, string site) => $"{Number(n)} {Of(n, "сповіщення", "сповіщення", "сповіщень")} від {site}";

    public override string AllYourAlerts => "Усі ваші сповіщення";

    public override string ProveSubject(string site) => $"Ваша адреса на {site}";

    public override string ProveMail(string site) => $"Хтось — найімовірніше, ви — пише на {site} як гість із цією адресою й хоче дізнаватися про відповіді поштою.\n\nЯкщо це були не ви, нічого не робіть: без посилання такі листи не надсилаються.";

    public override string AddressIsMine => "Це моя адреса";

    public override string YourAddress => "Ваша адреса";

    public override string LinkDoesNotWork => "Це посилання не діє";

    public override string NotWholeOrOtherAddress => "Воно неповне, або відтоді вказано іншу адресу.";

    public override string AddressIsYours => "Адресу підтверджено";

    public override string MailedFromNow => "Відтепер вам писатимуть. У браузері, у якому ви пишете, [ви можете вибрати], про що і як часто.";

    public override string IsAddressYours => "Це ваша адреса?";

    public override string YesTellMe => "Так, пишіть мені";

    public override string NoMoreMails => "Більше таких листів не буде";

    public override string NotWholeOrGone => "Воно неповне, або облікового запису більше немає. Вибрати листи можна [у вашому обліковому записі].";

    public override string NoMoreMailsDone => "Більше ви таких листів не отримаєте";

    public override string ChooseThere => "Усе, що вас стосується, і далі є у вашому обліковому записі. [Виберіть там], якщо знову захочете листів.";

    public override string NoMoreMailsQuestion => "Більше не надсилати таких листів?";

    public override string ToldInAccountOnly => "Тоді про відповіді, згадки тощо ви дізнаватиметеся лише в обліковому записі.";

    public override string StopMails => "Не надсилати";

    public override string WhomYouIgnore => "Кого ви приховали";

    public override string IgnoreMeans => "Їхні коментарі для вас згорнуто, і про їхні відповіді вам не повідомляють. Ніхто інший про це не дізнається.";
}
