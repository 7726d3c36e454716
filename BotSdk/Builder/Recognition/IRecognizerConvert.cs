namespace Microsoft.Bot.Builder;

/// <summary>Fills itself from a recogniser's result.</summary>
public interface IRecognizerConvert
{
    /// <summary>Takes over the result.</summary>
    void Convert(dynamic result);
}
