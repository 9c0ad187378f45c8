namespace Comity.Server.Languages;

internal sealed partial class Armenian
{
    public override string ApprovedSubject => "Ձեր մեկնաբանությունը հրապարակված է";

    public override string ApprovedMail => "Մոդերատորը կարդացել է ձեր մեկնաբանությունը և հրապարակել այն։";

    public override string RestoredSubject => "Ձեր մեկնաբանությունը վերականգնված է";

    public override string RestoredMail => "Մոդերատորը վերադարձրել է ձեր մեկնաբանությունն իր տեղը։";

    public override string HiddenSubject => "Ձեր մեկնաբանությունը սպասում է որոշման";

    public override string HiddenMail => "Մոդերատորը թաքցրել է ձեր մեկնաբանությունը, մինչև որոշվի՝ կարող է արդյոք մնալ։";

    public override string RemovedSubject => "Ձեր մեկնաբանությունը հեռացվել է";

    public override string RemovedMail => "Մոդերատորը հեռացրել է ձեր մեկնաբանությունը։";

    public override string SeveralPublishedSubject(int n) => Of(n, "Ձեր մեկնաբանությունը հրապարակվել է", $"Հրապարակվել է ձեր {Number(n)} մեկնաբանություն");

    public override string SeveralPublishedMail => "Մոդերատորը կարդացել է ձեր մեկնաբանությունները և հրապարակել դրանք։";

    public override string SeveralRemovedSubject(int n) => Of(n, "Ձեր մեկնաբանությունը հեռացվել է", $"Հեռացվել է ձեր {Number(n)} մեկնաբանություն");

    public override string SeveralRemovedMail => "Մոդերատորը հեռացրել է ձեր մեկնաբանությունները։";

    public override string TakenBackSubject => "Որոշումը հետ է վերցվել";

    public override string TakenBackMail => "Մոդերատորը հետ է վերցրել որոշումը, որի մասին գրել էինք ձեզ։ Ամեն ինչ այնպես է, ինչպես դրանից առաջ։";

    public override string WarningMeasure => "նախազգուշացում";

    public override string PreModerationMeasure => "նախնական մոդերացիա";

    public override string SuspensionMeasure => "ժամանակավոր կասեցում";

    public override string BlockMeasure => "արգելափակում";

    public override string MeasureLiftedSubject(string measure) => $"Միջոցը վերացված է՝ {measure}";

    public override string MeasureLiftedMail(string measure) => $"Մոդերատորը վերացրել է ձեր նկատմամբ կիրառված միջոցը՝ {measure}։";

    public override string MeasureFellMail(string measure) => $"Այն հեռացումները, որոնց հետևել էր այս միջոցը ({measure}), այլևս բոլորն ուժի մեջ չեն, ուստի այն չի գործում։";

    public override string MeasureSubject(string measure) => $"Ձեր նկատմամբ կիրառված միջոց՝ {measure}";

    public override string MeasureNoLongerApplies(string measure) => $"Այլևս չի գործում՝ {measure}։";

    public override string MeasureAppliesAgain(string measure) => $"Կրկին գործում է՝ {measure}։";

    public override string RemovedWithIt(int n) => Of(n, "Դրա հետ հեռացվել է ձեր մեկ մեկնաբանություն։", $"Դրա հետ հեռացվել է ձեր {Number(n)} մեկնաբանություն։");

    public override string WarnsYou => "Մոդերատորը նախազգուշացնում է ձեզ։";

    public override string ReadBeforehandUntil(DateTimeOffset end) => $"Ձեր մեկնաբանությունները հրապարակելուց առաջ կարդում է մոդերատորը՝ մինչև {Date(end)}։";

    public override string ReadBeforehandUntilLifted => "Ձեր մեկնաբանությունները հրապարակելուց առաջ կարդում է մոդերատորը, մինչև միջոցը վերացվի։";

    public override string NoPartUntil(DateTimeOffset end) => $"Դուք չեք կարող մասնակցել մեր քննարկումներին մինչև {Date(end)}։";

    public override string NoPartUntilLifted => "Դուք չեք կարող մասնակցել մեր քննարկումներին, մինչև միջոցը վերացվի։";

    public override string CommentUnder(int number, string story) => $"«{story}» նյութի #{number} մեկնաբանությունը";

    public override string ACommentUnder(string story) => $"«{story}» նյութի մեկնաբանություն";

    public override string AndMore(int n) => $"… և ևս {Number(n)}։";

    public override string StateAgain(int n, string state) => $"{Of(n, "Դրա վիճակը կրկին՝", "Դրանց վիճակը կրկին՝")} {state}։";

    public override string StatePublished => "հրապարակված";

    public override string StateHeld => "սպասում է մոդերատորի";

    public override string StateRefused => "մերժված";

    public override string StateRemoved => "հեռացված";

    public override string StateWithdrawn => "հետ վերցված";

    public override string OurClause(int number, string title) => $"Մեր Քննարկման կանոնների թիվ {number} կետը, {title}՝";

    public override string GroundIsLaw => "Հիմքն օրենքն է, ոչ թե մեր Քննարկման կանոնները։";

    public override string ModeratorsWords => "Պատճառը՝ մոդերատորի խոսքերով՝";

    public override string PolicyAttachesIt => "Կանոնները դա կապում են մարդու կայացրած որոշման հետ. մարդ դա չի հաստատել։";

    public override string PersonNotProgram => "Սա որոշել է մարդ, ոչ թե ծրագիր։";

    public override string AppealOnPageBelow => "Եթե կարծում եք, որ սա սխալ է, կարող եք բողոքարկել ստորև նշված էջում. մեկ այլ մարդ կրկին կնայի։";

    public override string WholePolicy(string address) => $"Կանոններն ամբողջությամբ՝ {address}";
}
