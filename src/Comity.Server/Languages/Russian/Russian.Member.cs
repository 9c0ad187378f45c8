namespace Comity.Server.Languages;

internal sealed partial class Russian
{
    public override string SearchInDiscussion => "Искать в этом обсуждении";

    public override string Search => "Искать";

    public override string NothingFound => "Нет комментария с этими словами.";

    public override string Pinned => "Закреплено";

    public override string Featured => "Рекомендуем";

    public override string NewTag => "Новое";

    public override string YouIgnore => "Вы не читаете [] – показать";

    public override string Ignore => "Не читать []";

    public override string ReadAgain => "Снова читать []";

    public override string KeepDraft => "Сохранить черновик";

    public override string DraftKept => "Ваш черновик, виден только вам.";

    public override string SawThem => "Просмотрено";

    public override string ShowNew => "С этого момента показывать, что здесь нового";

    public override string Alerts => "Уведомления";

    public override string Unread => "непрочитанных";

    public override string Highlights => "Избранное";
}
