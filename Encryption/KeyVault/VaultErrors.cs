using System.Text.Json;
using Azure;
using Azure.Identity;

namespace CustomerBot.Encryption.KeyVault;

/// <summary>
/// Says in our words what the vault's client threw. It throws many things: after retries an AggregateException, on bad JSON a
/// JsonException, on a time-out a cancellation that nobody asked for.
/// </summary>
internal static class VaultErrors
{
    public static async Task<T> TranslateAsync<T>(string name, Func<Task<T>> call, CancellationToken cancellationToken)
    {
        try
        {
            return await call();
        }
        catch (RequestFailedException exception)
        {
            throw From(name, exception);
        }
        catch (AuthenticationFailedException exception)
        {
            throw VaultException.Refused(name, exception);
        }
        catch (Exception exception) when (IsOutage(exception, cancellationToken))
        {
            throw VaultException.Unavailable(name, exception);
        }
    }

    /// <summary>Whether the name is taken by a deleted secret, or by one that is being deleted or recovered.</summary>
    public static bool IsTaken(RequestFailedException exception) => exception.Status == 409;

    private static VaultException From(string name, RequestFailedException exception) =>
        exception.Status switch
        {
            401 => VaultException.Refused(name, exception),
            403 when IsDisabled(exception) => VaultException.Disabled(name, exception),
            403 => VaultException.Refused(name, exception),
            404 => VaultException.Missing(name, exception),
            409 => VaultException.Recoverable(name, exception),
            _ => VaultException.Unavailable(name, exception),
        };

    private static bool IsOutage(Exception exception, CancellationToken cancellationToken) =>
        exception switch
        {
            OperationCanceledException => !cancellationToken.IsCancellationRequested,
            AggregateException or JsonException or HttpRequestException or IOException or FormatException => true,
            InvalidOperationException or ArgumentException or IndexOutOfRangeException => true, // a challenge or id of no known form
            _ => false,
        };

    /// <summary>The client tells "disabled" from "not allowed" only in the raw body, and services spell the property both ways.</summary>
    private static bool IsDisabled(RequestFailedException exception)
    {
        try
        {
            using var body = JsonDocument.Parse(exception.GetRawResponse()?.Content ?? BinaryData.FromString("{}"));
            return body.RootElement.TryGetProperty("error", out var error)
                && error
                    .EnumerateObject()
                    .Any(property =>
                        string.Equals(property.Name, "innererror", StringComparison.OrdinalIgnoreCase)
                        && property.Value.TryGetProperty("code", out var code)
                        && code.GetString() == "SecretDisabled"
                    );
        }
        catch (Exception problem) when (problem is JsonException or InvalidOperationException)
        {
            return false;
        }
    }
}
