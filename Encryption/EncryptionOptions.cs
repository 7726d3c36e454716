namespace CustomerBot.Encryption;

/// <summary>Section <c>Encryption</c>.</summary>
public sealed class EncryptionOptions
{
    /// <summary>File of the development key ring. Default: <c>development-keys.json</c> in the folder <c>Storage:Path</c>.</summary>
    public string KeyRingPath { get; set; } = "";
}
