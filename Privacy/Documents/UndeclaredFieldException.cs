namespace CustomerBot.Privacy;

/// <summary>Code tried to store something that no declaration names. Declare it, or do not store it.</summary>
public sealed class UndeclaredFieldException : InvalidOperationException
{
    private UndeclaredFieldException(string message)
        : base(message) { }

    internal static UndeclaredFieldException Field(string purpose, string field) =>
        new(
            $"Purpose {purpose} does not declare the field {field}. Add it to Privacy/Declarations/Purposes/{purpose}.json with what it is for."
        );

    internal static UndeclaredFieldException Purpose(string purpose) =>
        new($"No purpose {purpose} is declared. Add Privacy/Declarations/Purposes/{purpose}.json.");

    internal static UndeclaredFieldException NotAnObject(string purpose) =>
        new($"A document of purpose {purpose} is not a JSON object. Only objects have fields that can be checked.");
}
