namespace CustomerBot.Privacy;

/// <summary>The template of the message to affected persons (GDPR Art. 34(2)): plain words, what is known filled in, the rest in brackets.</summary>
public sealed class PersonMessage(Declarations declarations, Languages languages)
{
    /// <summary>As plain text, for a letter or an e-mail.</summary>
    /// <param name="purposeIds">Purposes whose data was within reach; empty for all that are declared.</param>
    /// <param name="statement">What people said already; null is left to fill in.</param>
    /// <param name="language">A language such as <c>de</c>.</param>
    public string Write(IReadOnlyCollection<string> purposeIds, IncidentStatement statement, string language)
    {
        var culture = languages.BestFor(language);
        var controller = declarations.Controller;
        string[] paragraphs =
        [
            Text(nameof(Texts.PersonMessageSubject), controller.Name),
            Text(nameof(Texts.PersonMessageOpening)),
            statement.Nature ?? Text(nameof(Texts.PersonMessageNature)),
            Text(nameof(Texts.PersonMessageData)) + "\n" + string.Join('\n', Data(purposeIds, language)),
            Text(nameof(Texts.PersonMessageConsequencesTitle))
                + "\n"
                + (statement.Consequences ?? Text(nameof(Texts.PersonMessageConsequences))),
            Text(nameof(Texts.PersonMessageMeasuresTitle)) + "\n" + (statement.Measures ?? Text(nameof(Texts.PersonMessageMeasures))),
            Text(nameof(Texts.PersonMessageAdviceTitle)) + "\n" + Text(nameof(Texts.PersonMessageAdvice)),
            Text(
                nameof(Texts.PersonMessageContact),
                controller.DataProtectionOfficer,
                controller.DataProtectionOfficerEmail,
                controller.ContactPhone,
                controller.ServiceHours(language)
            ),
            Text(nameof(Texts.PersonMessageAuthority), controller.SupervisoryAuthority(language), controller.SupervisoryAuthorityUrl),
            Text(nameof(Texts.PersonMessageClosing), controller.Name),
        ];
        return string.Join("\n\n", paragraphs);

        string Text(string name, params object[] values) => string.Format(culture, Texts.ResourceManager.GetString(name, culture)!, values);
    }

    private IEnumerable<string> Data(IReadOnlyCollection<string> purposeIds, string language) =>
        declarations
            .Purposes.Where(purpose => purposeIds.Count == 0 || purposeIds.Contains(purpose.Id))
            .Select(purpose =>
                $"- {purpose.Title(language)}: {string.Join(", ", purpose.Fields.Values.Select(field => field.Label.For(language)))}"
            );
}
