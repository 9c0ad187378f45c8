namespace Comity.Server.Languages;

internal sealed partial class Russian
{
    public override string OrWithoutMail => "Или без письма:";

    public override string SignInWith(string provider) => $"Войти через {provider}";

    public override string WrittenAsGuest => "Написано в качестве гостя";

    public override string GuestCommentsOfAddress(int count) => $"Комментарии, отправленные с вашим адресом без входа: {Number(count)}.";

    public override string TheyAreMine => "Это мои";

    public override string TakeAlongOfAddress(int count) => $"Взять с собой написанное в качестве гостя с этим адресом в других местах ({Number(count)})";

    public override string SignedIn => "Вход выполнен";

    public override string WindowCloses(string name) => $"Вы вошли как {name}. Это окно закроется само; если нет, закройте его и обновите страницу, с которой пришли.";

    public override string OpenLinkHere => "Откройте ссылку в этом браузере. Это окно ждёт её и затем закроется само.";

    public override string SignInDidNotWork => "Не получилось. Попробуйте ещё раз или другим способом.";

    public override string NameChangesEvery(int days, string next) => $"Имя можно снова изменить через несколько дней ({Number(days)}); ваше – с {next}.";

    public override string Passkeys => "Ключи доступа";

    public override string PasskeysMean => "С ключом доступа это устройство впускает вас по собственной блокировке (отпечаток, лицо или код), без письма.";

    public override string MakePasskey => "Создать ключ доступа";

    public override string SignInWithPasskey => "Войти с ключом доступа";
}
