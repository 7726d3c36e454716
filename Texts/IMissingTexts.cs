namespace CustomerBot;

/// <summary>What a room needs in each language that the bot speaks.</summary>
public interface IMissingTexts
{
    /// <summary>What is missing in a language, by the place where it belongs; nothing if all is there.</summary>
    /// <param name="language">Two-letter code.</param>
    IEnumerable<MissingTexts> In(string language);
}
