using System.Security.Cryptography;
using System.Text;
using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.XmlEncryption;

namespace Comity.Server.Hosting;

/// <summary>Seals the keys of sessions and forms where they lie in the database (AES-256-GCM, NIST SP 800-38D): who reads a copy of it cannot make sessions.</summary>
internal sealed class KeySeal(InstallationKeys keys) : IXmlEncryptor
{
    private const string Purpose = "sessions";

    private static readonly int s_nonce = AesGcm.NonceByteSizes.MaxSize;
    private static readonly int s_tag = AesGcm.TagByteSizes.MaxSize;

    public EncryptedXmlInfo Encrypt(XElement plaintextElement)
    {
        var text = Encoding.UTF8.GetBytes(plaintextElement.ToString(SaveOptions.DisableFormatting));
        var sealedText = new byte[s_nonce + s_tag + text.Length];
        var nonce = sealedText.AsSpan(0, s_nonce);
        RandomNumberGenerator.Fill(nonce);
        using var cipher = new AesGcm(keys.Read(Purpose), s_tag);
        cipher.Encrypt(nonce, text, sealedText.AsSpan(s_nonce + s_tag), sealedText.AsSpan(s_nonce, s_tag));
        return new EncryptedXmlInfo(new XElement("sealed", Convert.ToBase64String(sealedText)), typeof(Opener));
    }

    /// <summary>Made by the library, by the name that stands in the database beside what was sealed.</summary>
    internal sealed class Opener(IServiceProvider services) : IXmlDecryptor
    {
        /// <exception cref="CryptographicException">It was sealed by another installation's key, or changed.</exception>
        public XElement Decrypt(XElement encryptedElement)
        {
            var sealedText = Convert.FromBase64String(encryptedElement.Value);
            var text = new byte[sealedText.Length - s_nonce - s_tag];
            using var cipher = new AesGcm(services.GetRequiredService<InstallationKeys>().Read(Purpose), s_tag);
            cipher.Decrypt(sealedText.AsSpan(0, s_nonce), sealedText.AsSpan(s_nonce + s_tag), sealedText.AsSpan(s_nonce, s_tag), text);
            return XElement.Parse(Encoding.UTF8.GetString(text));
        }
    }
}
