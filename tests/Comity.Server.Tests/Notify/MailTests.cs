using Comity.Server.Notify;
using Comity.Server.Tests.Harness;
using Comity.Server.Tests.Members;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Comity.Server.Tests.Notify;

public sealed class MailTests
{
    [Fact]
    public async Task A_mail_is_one_mail_whatever_its_words_hold()
    {
        await using var paper = await Paper.StartAsync();
        await QueueAsync(paper, new Letter("Hello\r\nBcc: eve@example.org", "Line <b>one</b>\n\nLine two") { Button = "Go", Link = "https://paper.example/?a=1&b=2" });
        var mail = (await paper.MailsAsync()).ShouldHaveSingleItem();
        mail.Bcc.ShouldBeEmpty();
        mail.To.ToString().ShouldBe("ada@example.org");
        mail.Subject.ShouldBe("Hello  Bcc: eve@example.org");
        mail.HtmlBody!.ShouldContain("Line &lt;b&gt;one&lt;/b&gt;");
        mail.TextBody!.ShouldContain("https://paper.example/?a=1&b=2");
    }

    [Fact]
    public async Task What_is_sent_is_forgotten_and_not_sent_again()
    {
        await using var paper = await Paper.StartAsync();
        await QueueAsync(paper, new Letter("Hello", "Secret"));
        (await paper.MailsAsync()).Count.ShouldBe(1);
        var message = await paper.ReadAsync(db => db.Outbox.SingleAsync());
        message.SentAt.ShouldBe(Paper.Begin);
        message.Payload.ShouldBe("{}");
        (await paper.Services.GetRequiredService<Dispatcher>().SendDueAsync(CancellationToken.None)).ShouldBe(0);
    }

    [Fact]
    public async Task A_mail_that_fails_is_tried_again_later_and_given_up_at_last()
    {
        // Nothing listens there: every attempt is refused by the loopback interface itself.
        await using var paper = await Paper.StartAsync(null, "--Comity:Mail:Host=127.0.0.1", "--Comity:Mail:Port=1", "--Comity:Mail:From=paper@example.org", "--Comity:Mail:Attempts=2");
        var dispatcher = paper.Services.GetRequiredService<Dispatcher>();
        await QueueAsync(paper, new Letter("Hello", "Words"));
        (await dispatcher.SendDueAsync(CancellationToken.None)).ShouldBe(0);
        var waiting = await paper.ReadAsync(db => db.Outbox.AsNoTracking().SingleAsync());
        waiting.Attempts.ShouldBe(1);
        waiting.LastError.ShouldNotBeNullOrEmpty();
        waiting.DueAt.ShouldBe(Paper.Begin.AddMinutes(1));
        waiting.Payload.ShouldContain("Words");

        await paper.WriteAsync(async db => (await db.Outbox.SingleAsync()).DueAt = Paper.Begin);
        (await dispatcher.SendDueAsync(CancellationToken.None)).ShouldBe(0);
        var given = await paper.ReadAsync(db => db.Outbox.AsNoTracking().SingleAsync());
        given.Attempts.ShouldBe(2);
        given.SentAt.ShouldBeNull();
        given.Payload.ShouldBe("{}");
        given.DueAt.Year.ShouldBe(9999);
    }

    [Fact]
    public async Task Wrong_mail_settings_stop_the_start()
    {
        var error = await Should.ThrowAsync<Comity.Server.Hosting.SettingException>(() => Paper.StartAsync(null, "--Comity:Mail:Host=mail.example"));
        error.Message.ShouldContain("Comity:Mail:From");
    }

    private static Task QueueAsync(Paper paper, Letter letter) => paper.WriteAsync(db =>
    {
        Outbox.Mail(db, paper.Site.Id, "ada@example.org", letter, paper.Time.GetUtcNow());
        return Task.CompletedTask;
    });
}
