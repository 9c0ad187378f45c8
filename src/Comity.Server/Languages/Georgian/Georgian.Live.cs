namespace Comity.Server.Languages;

internal sealed partial class Georgian
{
    public override string YouWriteAsGuest => "თქვენ წერთ როგორც სტუმარი.";

    public override string SignIn => "შესვლა";

    public override string SignOut => "გასვლა";

    public override string ServerNotReached => "სერვერთან დაკავშირება ვერ მოხერხდა. თქვენი ტექსტი შენახულია; სცადეთ ცოტა ხანში.";

    public override string NewComments => "ახალი კომენტარები";

    public override string NewSinceLastVisit => "ახალი თქვენი ბოლო ვიზიტის შემდეგ";

    public override string Replies => "პასუხები";

    public override string TextTools => "ტექსტი";

    public override string Strong => "მუქი";

    public override string Emphasis => "გამოყოფილი";

    public override string Quotation => "ციტატა";

    public override string List => "სია";

    public override string Code => "კოდი";
}
