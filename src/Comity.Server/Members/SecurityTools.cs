using System.Text;
using Comity.Server.Sites;
using Comity.Storage;
using Comity.Storage.Members;
using Microsoft.AspNetCore.DataProtection;
using QRCoder;

namespace Comity.Server.Members;

/// <summary>What the security page works with.</summary>
public sealed class SecurityTools(ComityDb db, IDataProtectionProvider protection, TimeProvider time, CurrentSite site)
{
    internal const int RecoveryCodes = 10;
    private const int PixelsPerModule = 5;

    public ComityDb Db => db;

    public IDataProtectionProvider Protection => protection;

    public TimeProvider Time => time;

    /// <summary>The picture for the authenticator app, as a data address.</summary>
    public string QrCode(Member member, string key)
    {
        var issuer = Uri.EscapeDataString(site.Site.Name);
        var address = $"otpauth://totp/{issuer}:{Uri.EscapeDataString(member.Email ?? member.DisplayName)}?secret={key}&issuer={issuer}";
        using var data = QRCodeGenerator.GenerateQrCode(address, QRCodeGenerator.ECCLevel.M);
        using var picture = new SvgQRCode(data);
        return "data:image/svg+xml;base64," + Convert.ToBase64String(Encoding.UTF8.GetBytes(picture.GetGraphic(PixelsPerModule)));
    }
}
