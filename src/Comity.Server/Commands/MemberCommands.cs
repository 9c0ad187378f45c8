using System.CommandLine;
using Comity.Server.Hosting;
using Comity.Server.Members;
using Comity.Server.Sites;
using Comity.Server.Staff;
using Comity.Storage;
using Comity.Storage.Members;
using Microsoft.EntityFrameworkCore;

namespace Comity.Server.Commands;

/// <summary><c>comity member invite</c> and <c>comity editor link</c>: how people get in before anybody can let them in.</summary>
internal static class MemberCommands
{
    private const int LinkMinutes = 60;

    public static Command Member(Verbs verbs) => new("member", "The people of the paper.") { Invite(verbs) };

    public static Command Editor(Verbs verbs) => new("editor", "The paper's editors.") { Link(verbs) };

    private static Command Invite(Verbs verbs)
    {
        var email = new Argument<string>("EMAIL") { Description = "Their e-mail address." };
        var role = new Option<StaffRole>("--role") { Description = "What they may do.", Required = true };
        var name = new Option<string>("--name") { Description = "The name that stands over their comments.", HelpName = "NAME", Required = true };
        var site = new Option<string?>("--site") { Description = "Key of the site; without it the first one.", HelpName = "KEY" };
        var command = new Command("invite", "Give somebody a role and print their sign-in link; it is also sent by mail when a mail server is set.") { email, role, name, site };
        command.SetAction((parsed, cancel) => Installed.RunAsync(verbs.Startup(parsed), async services =>
        {
            var address = EmailAddress.Read(parsed.GetValue(email)) ?? throw new CommandException("That is not an e-mail address.");
            var called = MemberNames.Clean(parsed.GetValue(name));
            if (called.Length == 0)
                throw new CommandException("The name is empty.");
            var appointment = new Appointment(services.Site(parsed.GetValue(site)).Id, address, called, parsed.GetValue(role), services.GetRequiredService<TimeProvider>().GetUtcNow());
            var appointing = services.GetRequiredService<Appointing>();
            await Console.Out.WriteLineAsync(await services.GetRequiredService<Writer>().RunAsync((db, c) => appointing.InviteAsync(db, appointment, "operator", c), cancel));
            return 0;
        }, cancel));
        return command;
    }

    private static Command Link(Verbs verbs)
    {
        var site = new Option<string?>("--site") { Description = "Key of the site; without it the first one.", HelpName = "KEY" };
        var email = new Option<string?>("--email") { Description = "Which editor; without it the first one.", HelpName = "EMAIL" };
        var command = new Command("link", $"Print a link that signs an editor in once, within {LinkMinutes} minutes, also without password or second factor.") { site, email };
        command.SetAction((parsed, cancel) => Installed.RunAsync(verbs.Startup(parsed), async services =>
        {
            var publication = services.Site(parsed.GetValue(site));
            var editor = await FindEditorAsync(services, publication.Id, parsed.GetValue(email), cancel)
                ?? throw new CommandException("There is no such editor. Make one: comity member invite EMAIL --role editor --name NAME");
            var path = await services.GetRequiredService<SignInLinks>().CreateAsync(editor, TimeSpan.FromMinutes(LinkMinutes), "/console", cancel);
            await Console.Out.WriteLineAsync(services.GetRequiredService<PublicAddress>().OfSecret(path, publication.Id));
            return 0;
        }, cancel));
        return command;
    }

    private static async Task<long?> FindEditorAsync(IServiceProvider services, int siteId, string? email, CancellationToken cancel)
    {
        await using var db = await services.GetRequiredService<IDbContextFactory<ComityDb>>().CreateDbContextAsync(cancel);
        var normal = email is null ? null : EmailAddress.NormalForm(EmailAddress.Read(email) ?? throw new CommandException("That is not an e-mail address."));
        return await db.SiteStaff.Where(s => s.SiteId == siteId && s.Role >= StaffRole.Editor)
            .Join(db.Members.Where(m => m.ErasedAt == null && (normal == null || m.EmailNormalForm == normal)), s => s.MemberId, m => m.Id, (s, m) => new { s.Since, m.Id })
            .OrderBy(m => m.Since).ThenBy(m => m.Id).Select(m => (long?)m.Id).FirstOrDefaultAsync(cancel);
    }
}
