namespace Comity.Server.Languages;

internal sealed partial class Hebrew
{
    public override string YouWriteAsGuest => "הכתיבה היא כאורח.";

    public override string SignIn => "כניסה";

    public override string SignOut => "יציאה";

    public override string ServerNotReached => "לא ניתן היה להגיע לשרת. הטקסט נשמר; אפשר לנסות שוב בעוד רגע.";

    public override string NewComments => "תגובות חדשות";

    public override string NewSinceLastVisit => "חדש מאז הביקור האחרון";

    public override string Replies => "תשובות";

    public override string TextTools => "עיצוב טקסט";

    public override string Strong => "מודגש";

    public override string Emphasis => "נטוי";

    public override string Quotation => "ציטוט";

    public override string List => "רשימה";

    public override string Code => "קוד";
}
