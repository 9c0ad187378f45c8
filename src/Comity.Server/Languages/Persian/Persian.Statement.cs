namespace Comity.Server.Languages;

internal sealed partial class Persian
{
    public override string Restriction => "محدودیت";

    public override string Territory => "قلمرو";

    public override string Duration => "مدت";

    public override string Facts => "واقعیت‌ها";

    public override string WhatLedToIt => "آنچه به آن انجامید";

    public override string AutomatedMeans => "ابزارهای خودکار";

    public override string LegalGround => "مبنای قانونی";

    public override string ContractualGround => "مبنای قراردادی";

    public override string Reference => "شمارهٔ تصمیم";

    public override string Concerns => "درباره";

    public override string ByAProgram(string at) => $"{at}، از سوی یک برنامه";

    public override string InForceThen(int version) => $"[قواعد گفت‌وگو]، نسخهٔ {Number(version)}، که آن زمان جاری بود";

    public override string YouAreWarned => "به شما هشدار داده شد. می‌توانید به مشارکت ادامه دهید.";

    public override string ReadBeforehand => "ناظر دیدگاه‌های شما را پیش از انتشار می‌خواند.";

    public override string NoPartForATime => "برای مدتی نمی‌توانید دیدگاه بنویسید یا گزارش کنید.";

    public override string NoPart => "نمی‌توانید دیدگاه بنویسید یا گزارش کنید.";

    public override string HeldMeans => "دیدگاه شما تا زمانی که انسانی آن را نگاه نکرده باشد نمایش داده نمی‌شود.";

    public override string RefusedMeans => "دیدگاه شما منتشر نشد. نگه داشته شده است تا آن را اصلاح کنید.";

    public override string RemovedMeans => "دیدگاه شما برداشته شد. شماره و جای آن نگه داشته می‌شود.";

    public override string EverywhereAlike => "همه جا: این سایت به همهٔ کشورها یک چیز را نشان می‌دهد.";

    public override string OnAllSites => "در همهٔ سایت‌های این سامانه، در همهٔ کشورها.";

    public override string OnThisSite => "در این سایت، در همهٔ کشورها.";

    public override string WarningRestrictsNothing => "هشدار چیزی را محدود نمی‌کند؛ هنگام سنجش گام‌های بعدی به حساب می‌آید.";

    public override string FromUntil(DateTimeOffset start, DateTimeOffset end) => $"از {Date(start)} تا {Date(end)}؛ خودبه‌خود پایان می‌یابد.";

    public override string FromUntilLifted(DateTimeOffset start) => $"از {Date(start)} تا وقتی برداشته شود.";

    public override string UntilDecided => "تا وقتی انسانی تصمیم بگیرد.";

    public override string UntilCorrected => "تا وقتی متن اصلاح‌شده بفرستید یا اعتراضی پذیرفته شود.";

    public override string UntilRestored => "بی‌پایان، مگر آنکه بازگردانده شود.";

    public override string ReadersReported => "خوانندگان دیدگاه را گزارش کرده بودند.";

    public override string NoticeReceived => "اعلامی دربارهٔ محتوای غیرقانونی رسیده بود.";

    public override string ProgramRead => "برنامه‌ای که قواعد گفت‌وگو را به کار می‌بندد دیدگاه را هنگام ارسال خواند.";

    public override string OnOwnInitiative => "به ابتکار خود ما تصمیم گرفته شد.";

    public override string ReportsWeighed => "گزارش خوانندگانی که پیش‌تر حق داشته‌اند آن‌قدر وزن داشت که دیدگاه تا نگاه یک انسان منتظر بماند.";

    public override string LedByReports => "گزارش خوانندگان بر پایهٔ قواعد گفت‌وگو";

    public override string LedByNotice => "اعلام محتوای غیرقانونی";

    public override string LedByUs => "ابتکار خود ما";

    public override string ProgramFoundAndDecided => "برنامه‌ای دیدگاه را یافت و خود تصمیم گرفت؛ انسانی آن را نگاه نکرده بود.";

    public override string ProgramApplied => "برنامه‌ای آنچه را قواعد به یک تصمیم پیوند می‌دهد به کار بست؛ انسانی آن را تأیید نکرده است.";

    public override string ProgramWeighedReports => "برنامه‌ای بر پایهٔ وزن گزارش‌ها خود تصمیم گرفت؛ انسانی آن را نگاه نکرده بود.";

    public override string ProgramMarked => "برنامه‌ای دیدگاه را نشان کرده بود؛ انسانی تصمیم گرفت.";

    public override string PersonDecidedAlone => "هیچ: انسانی تصمیم گرفت.";

    public override string BreaksTheLaw => "دیدگاه قانون را نقض می‌کند.";

    public override string PolicyProcedure => "روال قواعد گفت‌وگو";

    public override string ReadByPersonFirst => "نخست باید انسانی آن را بخواند.";

    public override string ClauseTitled(int number, string title) => $"بند {Number(number)}، {title}";

    public override string YoursAgainstClause => "آنچه نوشتید با این بند ناسازگار شناخته شد.";

    public override string MayBeAgainstClause => "دیدگاه ممکن است با این بند ناسازگار باشد.";

    public override string FoundAgainstClause => "ناظر دیدگاه را با این بند ناسازگار دانست.";

    public override string CanCorrect => "می‌توانید متن را اصلاح کنید و دوباره بفرستید.";

    public override string CanAppeal => "می‌توانید رایگان و به زبان خودتان اعتراض کنید؛ کسی جز تصمیم‌گیرنده پاسخ می‌دهد.";

    public override string CanTurnTo(string body) => $"می‌توانید به اینجا مراجعه کنید: {body}.";

    public override string CanTurnToBody => "در اتحادیهٔ اروپا می‌توانید به یک نهاد تأییدشدهٔ حل اختلاف بیرون از دادگاه مراجعه کنید (مادهٔ ۲۱ قانون خدمات دیجیتال)، اگر این سایت تابع آن باشد.";

    public override string CanGoToCourt => "هر زمان می‌توانید به دادگاه مراجعه کنید.";

    public override string UntilWhen(DateTimeOffset end) => $"تا {Date(end)}.";

    public override string ImageFirst => "دیدگاه تصویری دارد؛ نخست انسانی آن را نگاه می‌کند.";

    public override string NotShownHuman => "مهمانان بسیاری در حال نوشتن‌اند و این مرورگر نشان نداد که ماشین نیست.";

    public override string EmailServiceRead => "دیدگاه‌های با نشانی این سرویس ایمیل نخست خوانده می‌شوند.";

    public override string HeldBecause(string why) => $"برای ناظر نگه داشته شد. {why}";

    public override string SearchTooLong(int most) => $"حداکثر {Number(most)} نویسه جست‌وجو کنید.";

    public override string SearchEmpty => "واژه‌ای برای جست‌وجو بنویسید.";

    public override string SearchManyWords(int most) => $"حداکثر {Number(most)} واژه جست‌وجو کنید.";

    public override string SignInToIgnore => "برای نادیده گرفتن کسی وارد شوید.";

    public override string IgnoreTooMany(int most) => $"شما هم‌اکنون {Number(most)} نفر را نادیده می‌گیرید؛ نخست یکی از آنان را دوباره بخوانید.";

    public override string SignInToReact => "برای گفتن نظرتان دربارهٔ یک دیدگاه وارد شوید.";
}
