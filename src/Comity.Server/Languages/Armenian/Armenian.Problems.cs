namespace Comity.Server.Languages;

internal sealed partial class Armenian
{
    public override string CommentTooLong(int most, int length) => $"Մեկնաբանությունն ունի առավելագույնը {Number(most)} նիշ, այս մեկն ունի {Number(length)}։";

    public override string CommentEmpty => "Մեկնաբանությունը դատարկ է։";

    public override string HalfCharacter(int at) => $"Տեքստի {at} դիրքում կես նիշ կա։";

    public override string ControlCharacter(int at) => $"Տեքստի {at} դիրքում կառավարող նիշ կա, որը հնարավոր չէ ցուցադրել։";

    public override string NameNeeded => "Անհրաժեշտ է տառերից կամ թվերից կազմված անուն։";

    public override string NameTooLong(int most, int length) => $"Անունն ունի առավելագույնը {Number(most)} նիշ, այս մեկն ունի {Number(length)}։";

    public override string EmailWrong => "Սա էլ. փոստի հասցե չէ. բաց թողեք կամ ուղղեք այն։";

    public override string TrapFilled => "Լրացված է դաշտ, որը պետք է դատարկ մնա։ Եթե մեքենա չեք, ևս մեկ անգամ ուղարկեք ձեր մեկնաբանությունը։";

    public override string FormTooOld => "Այս ձևը հնացել էր։ Ձեր տեքստը պահված է. ուղարկեք ևս մեկ անգամ։";

    public override string TooQuick => "Մարդիկ այդքան արագ չեն գրում, և տեքստում հղում կա։ Ձեր տեքստը պահված է. մի փոքր սպասեք և ուղարկեք ևս մեկ անգամ։";

    public override string MuchInShortTime(int seconds) => $"Դա շատ էր կարճ ժամանակում։ Ձեր տեքստը պահված է. նորից փորձեք {Number(seconds)} {Of(seconds, "վայրկյան", "վայրկյան")} անց։";

    public override string NoSuchStory => "Այդպիսի նյութ չկա։";

    public override string NoDiscussion => "Այս նյութը քննարկում չունի։";

    public override string DiscussionClosed => "Այս քննարկումը փակ է. այն դեռ կարելի է կարդալ։";

    public override string BarredUntilFor(DateTimeOffset end, string reason) => $"Դուք չեք կարող մասնակցել այս քննարկմանը մինչև {Date(end)}. {reason}։";

    public override string BarredFor(string reason) => $"Դուք այլևս չեք կարող մասնակցել այս քննարկմանը. {reason}։";

    public override string BarredUntil(DateTimeOffset end) => $"Դուք չեք կարող մասնակցել այս քննարկմանը մինչև {Date(end)}, քանի որ արգելափակվել եք ըստ Քննարկման կանոնների։";

    public override string Barred => "Դուք այլևս չեք կարող մասնակցել այս քննարկմանը, քանի որ արգելափակվել եք ըստ Քննարկման կանոնների։";

    public override string WarnedFirst(string reason, string address) => $"Մոդերատորը նախազգուշացրել է ձեզ՝ {reason}։ Հաստատեք /warnings էջում, որ կարդացել եք (ծրագրերը՝ POST {address}), ապա ուղարկեք մեկնաբանությունը։";

    public override string NoSuchCommentOfYours => "Դուք այդպիսի մեկնաբանություն չունեք։";

    public override string RemovedAlready => "Մոդերատորն արդեն հեռացրել է այս մեկնաբանությունը։";

    public override string NoSuchComment => "Այդպիսի մեկնաբանություն չկա։";

    public override string OwnWithdrawInstead => "Սա ձեր մեկնաբանությունն է. կարող եք հետ վերցնել այն։";

    public override string OwnComment => "Սա ձեր մեկնաբանությունն է։";

    public override string ChooseClause => "Ընտրեք կետը, որը խախտում է մեկնաբանությունը։";

    public override string EditTimeOver => "Այս մեկնաբանությունը փոփոխելու ժամանակն անցել է. դեռ կարող եք հետ վերցնել այն։";

    public override string PersonLooksNow => "Այս մեկնաբանությունն այժմ դիտում է մարդ. մինչև որոշումը այն չի կարելի փոփոխել։ Դեռ կարող եք հետ վերցնել այն։";

    public override string EmailServiceRefused => "Այս փոստային ծառայության հասցեներից մեկնաբանություններ այստեղ չեն ընդունվում։ Օգտագործեք այլ հասցե։";

    public override string AnsweredGone => "Մեկնաբանությունը, որին պատասխանում եք, այլևս չկա այս քննարկման մեջ։";

    public override string WriteWhyWrong => "Գրեք, թե ինչու եք որոշումը սխալ համարում։";

    public override string AppealTooLong(int most, int length) => $"Բողոքարկումն ունի առավելագույնը {most} նիշ, այս մեկն ունի {length}։";

    public override string DecisionChanged => "Որոշումը միաժամանակ փոխվել է։ Կարդացեք, թե ինչն է հիմա ուժի մեջ։";

    public override string AppealedAlready => "Դուք արդեն բողոքարկել եք այս որոշումը. յուրաքանչյուրը կարելի է բողոքարկել մեկ անգամ։";

    public override string AppealTimeOver(int months) => $"Բողոքարկման ժամկետը՝ {Number(months)} ամիս, լրացել է։";

    public override string NothingToAppeal => "Բողոքարկելու ոչինչ չկա։";

    public override string SayWhichLaw(int most) => $"Նշեք, թե որ օրենքն է խախտում մեկնաբանությունը՝ առավելագույնը {most} նիշով։";

    public override string ExplainWhy(int most) => $"Բացատրեք, թե ինչու՝ առավելագույնը {most} նիշով։";

    public override string ConfirmGoodFaith => "Հաստատեք, որ բարեխղճորեն համարում եք ծանուցումը ճշգրիտ և ամբողջական։";

    public override string NotifierNameTooLong(int most) => $"Անունն ունի առավելագույնը {most} նիշ։";

    public override string GiveNameAndAddress => "Նշեք ձեր անունն ու էլ. փոստի հասցեն։ Դրանք կարելի է բաց թողնել միայն երեխաների դեմ սեռական հանցագործությունների դեպքում։";
}
