using Microsoft.IdentityModel.Tokens;
using Org.BouncyCastle.Crypto.Parameters;
using Org.BouncyCastle.Math.EC.Rfc8032;

namespace Comity.Server.Sso;

/// <summary>A public key of Ed25519 (RFC 8037), which the token library has no notion of.</summary>
internal sealed class Ed25519Key : AsymmetricSecurityKey
{
    public const string Algorithm = "EdDSA";

    private readonly Ed25519PublicKeyParameters key;

    public Ed25519Key(Ed25519PublicKeyParameters key, string? id)
    {
        this.key = key;
        KeyId = id;
        CryptoProviderFactory = new CryptoProviderFactory { CustomCryptoProvider = new Provider(), CacheSignatureProviders = false };
    }

    public override int KeySize => 256;

    public override PrivateKeyStatus PrivateKeyStatus => PrivateKeyStatus.DoesNotExist;

    [Obsolete("As in the base.")]
    public override bool HasPrivateKey => false;

    private sealed class Provider : ICryptoProvider
    {
        public bool IsSupportedAlgorithm(string algorithm, params object[] args) => algorithm == Algorithm && args is [Ed25519Key, ..];

        public object Create(string algorithm, params object[] args) => new Verifier((Ed25519Key)args[0]);

        public void Release(object cryptoInstance) => (cryptoInstance as IDisposable)?.Dispose();
    }

    private sealed class Verifier(Ed25519Key key) : SignatureProvider(key, Ed25519Key.Algorithm)
    {
        public override byte[] Sign(byte[] input) => throw new NotSupportedException();

        public override bool Verify(byte[] input, byte[] signature) => Verify(input, 0, input.Length, signature, 0, signature.Length);

        public override bool Verify(byte[] input, int inputOffset, int inputLength, byte[] signature, int signatureOffset, int signatureLength) =>
            signatureLength == Ed25519.SignatureSize && key.key.Verify(Ed25519.Algorithm.Ed25519, null, input, inputOffset, inputLength, signature, signatureOffset);

        protected override void Dispose(bool disposing)
        {
        }
    }
}
