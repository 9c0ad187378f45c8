namespace Comity.Server.Languages;

internal sealed partial class Armenian
{
    public override string Discussion => "Քննարկում";

    public override string Comments(int n) => $"{Number(n)} {Of(n, "մեկնաբանություն", "մեկնաբանություն")}";

    public override string OrderOfDiscussion => "Քննարկման հերթականությունը";

    public override string OldestFirst => "Նախ հները";

    public override string NewestFirst => "Նախ նորերը";

    public override string MostReplied => "Ամենաշատ պատասխաններով";

    public override string MostValued => "Ամենագնահատված";

    public override string MostValuedMeans => "Առաջինը գալիս են այն մեկնաբանությունները, որոնք գնահատում են սովորաբար իրար հետ չհամաձայնող ընթերցողները։ Քանի դեռ արձագանքները շատ քիչ են, առաջինը գալիս են նրանք, որոնք գնահատում է արձագանքածների մեծ մասը։";

    public override string NobodyHasWritten => "Դեռ ոչ ոք չի գրել։";

    public override string CommentsBefore => "Նախորդ մեկնաբանությունները";

    public override string MoreComments => "Այլ մեկնաբանություններ";

    public override string YourCommentNotPublished(string at) => $"Ձեր մեկնաբանությունը ({at}) չի հրապարակվել. սա տեսնում եք միայն դուք։";

    public override string ChangeAndSendAgain => "Փոփոխել և նորից ուղարկել";

    public override string EveryCommentWaits => "Այս քննարկման մեջ յուրաքանչյուր մեկնաբանություն նախ կարդում է մոդերատորը, հետո նոր այն տեսնում են ընթերցողները։";

    public override string ConfirmWarningFirst => "Երբ հաստատեք, որ կարդացել եք նախազգուշացումը, կկարողանաք գրել այստեղ։";

    public override string YourTextToKeep => "Ձեր տեքստը՝ պահելու համար";

    public override string StaffTag => "Խմբագրություն";

    public override string WroteStoryTag => "Նյութի հեղինակ";

    public override string YouTag => "Դուք";

    public override string Answers(int parent) => $"պատասխան #{parent}-ին";

    public override string ChangedAt => "փոփոխված՝";

    public override string RemovedUnder(string clause) => $"Հեռացրել է մոդերատորը. խախտում է {clause}։";

    public override string RemovedUnderPolicy => "Հեռացրել է մոդերատորը. խախտում է Քննարկման կանոնները։";

    public override string WhyAndHowToAppeal => "Ինչու և ինչպես բողոքարկել";

    public override string WithdrawnByAuthor => "Հեղինակը հետ է վերցրել։";

    public override string WaitsForModerator => "Սպասում է մոդերատորի։";

    public override string WaitsOnlyYouSee => "Սպասում է մոդերատորի. այն տեսնում եք միայն դուք։";

    public override string WhyAndWhatYouCanDo => "Ինչու և ինչ կարող եք անել";

    public override string Reply => "Պատասխանել";

    public override string ReplyTo(int number) => $"Պատասխանել #{number}-ին";

    public override string Change => "Փոփոխել";

    public override string ChangeNumber(int number) => $"Փոփոխել #{number}-ը";

    public override string Withdraw => "Հետ վերցնել";

    public override string WithdrawNumber(int number) => $"Հետ վերցնել #{number}-ը";

    public override string Report => "Հաղորդել խախտման մասին";

    public override string ReportNumber(int number) => $"Հաղորդել #{number}-ի մասին";

    public override string CommentNumber(int number) => $"Մեկնաբանություն #{number}";

    public override string WhatItAnswers => "Ինչին է պատասխանում";

    public override string TheComment => "Մեկնաբանությունը";

    public override string AnswersBelow => "Պատասխաններ";

    public override string SeeInDiscussion => "Տեսնել ամբողջ քննարկման մեջ";

    public override string HistoryNumber(int number) => $"#{number}-ի պատմությունը";

    public override string HistoryOf(int number) => $"Մեկնաբանության պատմությունը՝ [#{number}]";

    public override string Version(int number, string at) => $"Տարբերակ {Number(number)}, {at}";

    public override string Respect => "Հարգանք";

    public override string Disagree => "Համաձայն չեմ";
}
