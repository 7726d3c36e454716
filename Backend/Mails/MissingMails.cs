namespace CustomerBot.Backend;

/// <summary>Finds the mails that a language lacks.</summary>
internal sealed class MissingMails : IMissingTexts
{
    public IEnumerable<MissingTexts> In(string language)
    {
        var missing = MailTemplates.In(TextFiles.Languages[0]).Except(MailTemplates.In(language)).Order(StringComparer.Ordinal);
        return [new($"Backend/Mails/Templates/{language}", [.. missing])];
    }
}
