namespace Microsoft.Bot.Schema;

/// <summary>Codes of <see cref="Error"/>.</summary>
/// <remarks>Source: Bot Connector REST API reference, "HTTP status codes".</remarks>
public class ErrorCodes
{
    public const string BadArgument = "BadArgument";

    public const string BadSyntax = "BadSyntax";

    public const string MessageSizeTooBig = "MessageSizeTooBig";

    public const string MissingProperty = "MissingProperty";

    public const string ServiceError = "ServiceError";
}
