using System.Xml.Linq;
using Comity.Server.Hosting;
using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace Comity.Server.Commands;

/// <summary>The keys of sessions and forms, from the data folder into the server database, sealed as the library seals new ones: second factors and open forms are good after a move.</summary>
internal static class MovedKeys
{
    private static readonly XNamespace s_form = "http://schemas.asp.net/2015/03/dataProtection";

    public static async Task CopyAsync(Settings settings, LedgerDesk target, CancellationToken cancel)
    {
        var folder = Path.Combine(settings.Data, InstallationKeysSetup.Folder);
        if (!Directory.Exists(folder))
            return;
        var seal = new KeySeal(new InstallationKeys(settings, target.KeyFile));
        var there = await target.Db.Set<DataProtectionKey>().Select(k => k.FriendlyName).ToListAsync(cancel);
        foreach (var file in Directory.EnumerateFiles(folder, "*.xml").Where(f => !there.Contains(Path.GetFileNameWithoutExtension(f))))
        {
            var key = XElement.Load(file);
            foreach (var secret in key.Descendants().Where(e => (bool?)e.Attribute(s_form + "requiresEncryption") == true).ToList())
            {
                var info = seal.Encrypt(new XElement(secret));
                secret.ReplaceWith(new XElement(s_form + "encryptedSecret", new XAttribute("decryptorType", info.DecryptorType.AssemblyQualifiedName!), info.EncryptedElement));
            }

            target.Db.Set<DataProtectionKey>().Add(new() { FriendlyName = Path.GetFileNameWithoutExtension(file), Xml = key.ToString(SaveOptions.DisableFormatting) });
        }

        await target.Db.SaveChangesAsync(cancel);
    }
}
