namespace Comity.Server.Languages;

internal sealed partial class Ukrainian
{
    public override string OrWithoutMail => "Або без листа:";

    public override string SignInWith(string provider) => $"Увійти через {provider}";

    public override string WrittenAsGuest => "Написано як гість";

    public override string GuestCommentsOfAddress(int count) => $"Коментарі, надіслані з вашою адресою без входу: {Number(count)}.";

    public override string TheyAreMine => "Це мої";

    public override string TakeAlongOfAddress(int count) => $"Взяти з собою написане деінде як гість із цією адресою ({Number(count)})";

    public override string SignedIn => "Вхід виконано";

    public override string WindowCloses(string name) => $"Ви ввійшли як {name}. Це вікно закриється саме; якщо ні, закрийте його й оновіть сторінку, з якої прийшли.";

    public override string OpenLinkHere => "Відкрийте посилання в цьому браузері. Це вікно чекає на нього й потім закриється саме.";

    public override string SignInDidNotWork => "Не вдалося. Спробуйте ще раз або іншим способом.";

    public override string NameChangesEvery(int days, string next) => $"Ім’я можна знову змінити за кілька днів ({Number(days)}); ваше – від {next}.";

    public override string Passkeys => "Ключі доступу";

    public override string PasskeysMean => "З ключем доступу цей пристрій впускає вас за власним блокуванням (відбиток, обличчя чи код), без листа.";

    public override string MakePasskey => "Створити ключ доступу";

    public override string SignInWithPasskey => "Увійти з ключем доступу";
}
