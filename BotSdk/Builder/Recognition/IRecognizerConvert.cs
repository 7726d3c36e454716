namespace Microsoft.Bot.Builder;

/// <summary>Fills itself from a recogniser's result.</summary>
/// <remarks>Source: Bot Framework SDK documentation, "Natural language understanding".</remarks>
public interface IRecognizerConvert
{
    /// <summary>Takes over the result.</summary>
    void Convert(dynamic result);
}
