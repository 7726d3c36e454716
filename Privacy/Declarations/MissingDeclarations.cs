namespace CustomerBot.Privacy;

/// <summary>Finds the declarations that are not explained in a language; customers read them in German then.</summary>
internal sealed class MissingDeclarations(Declarations declarations) : IMissingTexts
{
    public IEnumerable<MissingTexts> In(string language)
    {
        var purposes = declarations.Purposes.Where(purpose => !purpose.Languages.Contains(language)).Select(purpose => purpose.Id);
        string[] controller = declarations.Controller.Languages.Contains(language) ? [] : ["controller"];
        return [new("Privacy/Declarations", [.. controller, .. purposes])];
    }
}
