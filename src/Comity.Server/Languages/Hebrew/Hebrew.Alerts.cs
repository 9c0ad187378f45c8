namespace Comity.Server.Languages;

internal sealed partial class Hebrew
{
    public override string YourAlerts => "ההתראות שלכם";

    public override string UnreadCount(int n) => Of(n, "אחת לא נקראה", "שתיים לא נקראו", $"{Number(n)} לא נקראו");

    public override string MarkAllRead => "לסמן הכול כנקרא";

    public override string NoAlertsYet => "עדיין אין דבר. כאן תקבלו הודעה על תשובות לתגובותיכם, על תגובות שמזכירות אתכם ועל החלטות.";

    public override string FromPaper(DateTimeOffset at) => $"מהמערכת, {Date(at)}";

    public override string OlderOnes => "הישנות יותר";

    public override string FromTheBeginning => "מההתחלה";

    public override string ByMail => "בדוא״ל";

    public override string AnswersToYou => "תשובות לתגובותיכם";

    public override string MentionsOfYou => "תגובות שמזכירות אתכם";

    public override string DecisionsAboutYou => "החלטות על תגובותיכם";

    public override string ReasonsAtOnce => "מייד: הנימוקים במלואם. בדף שלכם הם נמצאים בכל מקרה.";

    public override string Keep => "שמירה";

    public override string AtOnce => "מייד";

    public override string Hourly => "פעם בשעה";

    public override string Daily => "פעם ביום";

    public override string Never => "אף פעם";

    public override string AddressNotProven => "מסרתם כתובת, אך עדיין לא הוכח שהיא שלכם. לאחר מכן אפשר יהיה להודיע לכם בדוא״ל.";

    public override string SendProof => "שלחו לי קישור להוכחה";

    public override string NoAddressGiven => "לא מסרתם כתובת דוא״ל. [התחברו עם כתובת] כדי לקבל הודעות בדוא״ל.";

    public override string InThisBrowser => "בדפדפן זה";

    public override string AlsoWithoutPage => "גם כשאף דף שלנו אינו פתוח.";

    public override string ShowInBrowser => "להציג את ההתראות שלי בדפדפן זה";

    public override string ShowNoMore => "לא להציג אותן כאן עוד";

    public override string BrowserDenied => "הדפדפן התבקש לא להציג הודעות של אתר זה.";

    public override string ByFeed => "בעדכון Atom";

    public override string FeedOfAnswers => "[תשובות ואזכורים כעדכון Atom]. הכתובת שלכם בלבד; היא מסתיימת כשאתם מתנתקים מכל מקום.";

    public override string ChoiceKept => "בחירתכם נשמרה.";

    public override string MailToYouOnItsWay => "הודעה בדרכה לכתובתכם.";

    public override string ChooseForEach => "בחרו לכל סוג: מייד, בכל שעה, בכל יום או אף פעם.";

    public override string ProofAskedAlready => "הודעות כאלה כבר התבקשו. בדקו את הדוא״ל או נסו שוב בעוד שעה.";

    public override string CommentGone(string under) => $"תגובה{under} שנגעה לכם אינה מוצגת עוד.";

    public override string AnsweredYou(string who, string under) => $"תשובה לתגובתכם{under} מאת {who}.";

    public override string NamedYou(string who, string under) => $"הוזכרתם בתגובה{under} מאת {who}.";

    public override string ReportReopened(string under) => $"הדיווח שלכם על תגובה{under} פתוח שוב.";

    public override string ReportAnsweredUpheld(string under) => $"נענה הדיווח שלכם על תגובה{under}: המנחה הסכים אתכם.";

    public override string ReportAnsweredKept(string under) => $"נענה הדיווח שלכם על תגובה{under}: התגובה עומדת בכללי הדיון.";

    public override string AppealAnsweredUpheld(string under) => $"נענה הערעור שלכם{under}: צדקתם, וההחלטה אינה עומדת עוד.";

    public override string AppealAnsweredRejected(string under) => $"נענה הערעור שלכם{under}: ההחלטה עומדת בעינה.";

    public override string Under(string story) => $"תחת ”{story}“";

    public override string TakenBackSince => "החלטה זו בוטלה מאז.";

    public override string IsPublished(string under) => $"תגובתכם{under} פורסמה.";

    public override string IsBack(string under) => $"תגובתכם{under} חזרה למקומה.";

    public override string IsHidden(string under) => $"תגובתכם{under} אינה מוצגת עד שיוחלט אם תוכל להישאר.";

    public override string WasRemoved(string under) => $"תגובתכם{under} הוסרה.";

    public override string MeasureLiftedAlert => "הוסר אמצעי שננקט כלפיכם.";

    public override string MeasureImposedAlert => "ננקט אמצעי כלפיכם.";

    public override string DigestWhy(string site) => $"קיבלתם הודעה זו כי ביקשתם מאתר {site} להודיע לכם. כדי לא לקבל עוד:";

    public override string AlertsFrom(int n, string site) => $"{Of(n, "התראה אחת", "שתי התראות", $"{Number(n)} התראות")} מאת {site}";

    public override string AllYourAlerts => "כל ההתראות שלכם";

    public override string ProveSubject(string site) => $"כתובתכם באתר {site}";

    public override string ProveMail(string site) => $"מישהו, קרוב לוודאי אתם, כותב באתר {site} כאורח עם כתובת זו ורוצה לקבל בדוא״ל הודעה על תשובות.\n\nאם לא אתם, אין צורך לעשות דבר: בלי הקישור לא נשלחת הודעה כזאת.";

    public override string AddressIsMine => "הכתובת הזאת שלי";

    public override string YourAddress => "כתובתכם";

    public override string LinkDoesNotWork => "קישור זה אינו פועל";

    public override string NotWholeOrOtherAddress => "הוא אינו שלם, או שמאז נמסרה כתובת אחרת.";

    public override string AddressIsYours => "הכתובת שלכם";

    public override string MailedFromNow => "מעתה תקבלו הודעות בדוא״ל. בדפדפן שבו אתם כותבים [אפשר לבחור] על מה ובאיזו תדירות.";

    public override string IsAddressYours => "האם כתובת זו שלכם?";

    public override string YesTellMe => "כן, הודיעו לי בדוא״ל";

    public override string NoMoreMails => "לא עוד הודעות כאלה";

    public override string NotWholeOrGone => "הוא אינו שלם, או שהחשבון אינו קיים עוד. אפשר לבחור את ההודעות [בחשבון שלכם].";

    public override string NoMoreMailsDone => "לא תקבלו עוד הודעות כאלה";

    public override string ChooseThere => "מה שנוגע לכם נשאר בחשבון. [בחרו שם] אם תרצו שוב הודעות.";

    public override string NoMoreMailsQuestion => "לא עוד הודעות כאלה?";

    public override string ToldInAccountOnly => "אז תקבלו הודעה על תשובות, אזכורים וכדומה בחשבון בלבד.";

    public override string StopMails => "להפסיק את ההודעות";

    public override string WhomYouIgnore => "ממי אתם מתעלמים";

    public override string IgnoreMeans => "תגובותיהם מקופלות עבורכם, ואינכם מקבלים הודעה על תשובותיהם. איש מלבדכם אינו יודע זאת.";
}
