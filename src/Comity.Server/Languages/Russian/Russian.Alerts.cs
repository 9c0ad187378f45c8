namespace Comity.Server.Languages;

internal sealed partial class Russian
{
    public override string YourAlerts => "Ваши оповещения";

    public override string UnreadCount(int n) => $"{Number(n)} {Of(n, "непрочитанное", "непрочитанных", "непрочитанных")}";

    public override string MarkAllRead => "Отметить всё прочитанным";

    public override string NoAlertsYet => "Пока ничего. Здесь вы узнаёте об ответах на ваши комментарии, об упоминаниях вас и о решениях.";

    public override string FromPaper(DateTimeOffset at) => $"От редакции, {Date(at)}";

    public override string OlderOnes => "Более ранние";

    public override string FromTheBeginning => "С начала";

    public override string ByMail => "По почте";

    public override string AnswersToYou => "Ответы на ваши комментарии";

    public override string MentionsOfYou => "Комментарии, где вас упомянули";

    public override string DecisionsAboutYou => "Решения о ваших комментариях";

    public override string ReasonsAtOnce => "Сразу: основания полностью. На вашей странице они есть в любом случае.";

    public override string Keep => "Сохранить";

    public override string AtOnce => "сразу";

    public override string Hourly => "раз в час";

    public override string Daily => "раз в день";

    public override string Never => "никогда";

    public override string AddressNotProven => "Вы указали адрес, но ещё не подтверждено, что он ваш. После этого вам можно будет писать.";

    public override string SendProof => "Прислать мне ссылку для подтверждения";

    public override string NoAddressGiven => "Вы не указали адрес электронной почты. [Войдите с ним], чтобы получать письма.";

    public override string InThisBrowser => "В этом браузере";

    public override string AlsoWithoutPage => "Даже когда ни одна наша страница не открыта.";

    public override string ShowInBrowser => "Показывать мои оповещения в этом браузере";

    public override string ShowNoMore => "Больше не показывать здесь";

    public override string BrowserDenied => "Браузеру запрещено показывать сообщения этого сайта.";

    public override string ByFeed => "Лентой";

    public override string FeedOfAnswers => "[Ответы и упоминания лентой Atom]. Этот адрес только ваш; он перестаёт действовать, когда вы выходите везде.";

    public override string ChoiceKept => "Ваш выбор сохранён.";

    public override string MailToYouOnItsWay => "Письмо уже идёт на ваш адрес.";

    public override string ChooseForEach => "Выберите для каждого вида: сразу, раз в час, раз в день или никогда.";

    public override string ProofAskedAlready => "Такие письма уже запрошены. Проверьте почту или попробуйте через час.";

    public override string CommentGone(string under) => $"Комментарий{under}, касавшийся вас, больше не показывается.";

    public override string AnsweredYou(string who, string under) => $"Ответ на ваш комментарий{under}: {who}.";

    public override string NamedYou(string who, string under) => $"Вас упоминает в комментарии{under}: {who}.";

    public override string ReportReopened(string under) => $"Ваша жалоба на комментарий{under} снова рассматривается.";

    public override string ReportAnsweredUpheld(string under) => $"Ответ на вашу жалобу на комментарий{under}: модератор согласился с вами.";

    public override string ReportAnsweredKept(string under) => $"Ответ на вашу жалобу на комментарий{under}: комментарий не нарушает Правил обсуждения.";

    public override string AppealAnsweredUpheld(string under) => $"Ответ на ваше обжалование{under}: вы правы, решение больше не действует.";

    public override string AppealAnsweredRejected(string under) => $"Ответ на ваше обжалование{under}: решение остаётся в силе.";

    public override string Under(string story) => $"к материалу «{story}»";

    public override string TakenBackSince => "С тех пор это решение отменено.";

    public override string IsPublished(string under) => $"Ваш комментарий{under} опубликован.";

    public override string IsBack(string under) => $"Ваш комментарий{under} снова на своём месте.";

    public override string IsHidden(string under) => $"Ваш комментарий{under} не показывается, пока не решено, может ли он остаться.";

    public override string WasRemoved(string under) => $"Ваш комментарий{under} удалён.";

    public override string MeasureLiftedAlert => "Мера в отношении вас снята.";

    public override string MeasureImposedAlert => "К вам применена мера.";

    public override string DigestWhy(string site) => $"Вы получаете это письмо, потому что просили {site} сообщать вам. Чтобы их больше не получать:";

    public override string AlertsFrom(int n, string site) => $"{Number(n)} {Of(n, "оповещение", "оповещения", "оповещений")} от {site}";

    public override string AllYourAlerts => "Все ваши оповещения";

    public override string ProveSubject(string site) => $"Ваш адрес на {site}";

    public override string ProveMail(string site) => $"Кто-то — скорее всего, вы — пишет на {site} как гость с этим адресом и хочет узнавать об ответах по почте.\n\nЕсли это были не вы, ничего не делайте: без ссылки такие письма не отправляются.";

    public override string AddressIsMine => "Это мой адрес";

    public override string YourAddress => "Ваш адрес";

    public override string LinkDoesNotWork => "Эта ссылка не действует";

    public override string NotWholeOrOtherAddress => "Она неполная, или с тех пор указан другой адрес.";

    public override string AddressIsYours => "Адрес подтверждён";

    public override string MailedFromNow => "Теперь вам будут писать. В браузере, в котором вы пишете, [вы можете выбрать], о чём и как часто.";

    public override string IsAddressYours => "Это ваш адрес?";

    public override string YesTellMe => "Да, пишите мне";

    public override string NoMoreMails => "Больше таких писем не будет";

    public override string NotWholeOrGone => "Она неполная, или учётной записи больше нет. Выбрать письма можно [в вашей учётной записи].";

    public override string NoMoreMailsDone => "Больше вы таких писем не получите";

    public override string ChooseThere => "Всё, что вас касается, по-прежнему есть в вашей учётной записи. [Выберите там], если снова захотите писем.";

    public override string NoMoreMailsQuestion => "Больше не присылать таких писем?";

    public override string ToldInAccountOnly => "Тогда об ответах, упоминаниях и подобном вы будете узнавать только в учётной записи.";

    public override string StopMails => "Не присылать";

    public override string WhomYouIgnore => "Кого вы скрыли";

    public override string IgnoreMeans => "Их комментарии для вас свёрнуты, и об их ответах вам не сообщают. Никто другой об этом не узнает.";
}
