namespace Comity.Server.Languages;

internal sealed partial class Ukrainian
{
    public override string SearchInDiscussion => "Шукати в цьому обговоренні";

    public override string Search => "Шукати";

    public override string NothingFound => "Немає коментаря з цими словами.";

    public override string Pinned => "Закріплено";

    public override string Featured => "Рекомендуємо";

    public override string NewTag => "Нове";

    public override string YouIgnore => "Ви не читаєте [] – показати";

    public override string Ignore => "Не читати []";

    public override string ReadAgain => "Знову читати []";

    public override string KeepDraft => "Зберегти чернетку";

    public override string DraftKept => "Ваша чернетка, видна лише вам.";

    public override string SawThem => "Переглянуто";

    public override string ShowNew => "Відтепер показувати, що тут нового";

    public override string Alerts => "Сповіщення";

    public override string Unread => "непрочитаних";

    public override string Highlights => "Вибране";
}
