namespace Microsoft.Bot.Builder;

/// <summary>The answer to an invoke activity: an HTTP status and a body for the response.</summary>
/// <remarks>Source: Bot Framework Activity schema, "Invoke activity".</remarks>
public class InvokeResponse
{
    /// <summary>HTTP status, for example 200.</summary>
    public int Status { get; set; }

    /// <summary>What becomes the JSON body; null for none.</summary>
    public object Body { get; set; }

    /// <summary>Whether the status is between 200 and 299.</summary>
    public bool IsSuccessStatusCode() => Status is >= 200 and <= 299;
}
