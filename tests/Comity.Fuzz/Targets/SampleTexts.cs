namespace Comity.Fuzz.Targets;

/// <summary>Comments of many forms from which mutation starts; places and people are invented.</summary>
internal static class SampleTexts
{
    public static readonly string[] All =
    [
        "The bridge was closed for three weeks, and nobody told the ferry.",
        "You are an id1ot and a l.i.a.r, and so is the author of this article!!!",
        "First line\nsecond line\r\n\r\n> quoted: \"they should all be driven out\"\n\nWho writes such a thing?",
        "Wer das glaubt, ist ein Dummkopf. Straße, Übermut, größer als je zuvor.",
        "Вы всё врёте, как всегда. Почему мост закрыт третью неделю?",
        "Bu köprü niye bağlıdır? İstanbuldan Bakıya qədər hamı bilir.",
        "Ինչո՞ւ է կամուրջը փակ։ Բոլորը գիտեն։",
        "لماذا أُغلق الجسر؟ لا أحد يعرف.",
        "למה הגשר סגור? אף אחד לא יודע.",
        "BUY NOW www.cheap-pills.example +1 555 0100 buy@cheap.example https://cheap.example/?q=1#a",
        "s\u200Dh\u00ADi\u0301t f*u*c*k 5h1t ѕсаm \U0001D5F6\U0001D5F1\U0001D5F6\U0001D5FC\U0001D601 \U0001F4A9\U0001F9A0 \uFF49\uFF44\uFF49\uFF4F\uFF54",
        "@ada I will find you and I will kill you.\u001eWhat did the mayor say?\u001eJ. Reed\u001eBridge closed\u001een",
    ];

    public static readonly string[] Pieces =
    [
        "you ", "are ", "all ", "they ", "should ", "not ", "idiot", "vermin", "kill ", "the author", "said ", "\"", "“", "”", "«", "»", "...", "!!!", "?",
        "https://", "www.", "@", "#", "*", "$", "0", "1", "\u0301", "\u200D", "\u202E", "\U0001F4A9", "\U0001F1E9\U0001F1EA", "ß", "İ", "ı", "Ω", "ѕ", "і", "ﬁ", "㎏", "½", "Ⅷ",
    ];
}
