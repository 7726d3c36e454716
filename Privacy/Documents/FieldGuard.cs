using System.Text.Json;

namespace CustomerBot.Privacy;

/// <summary>Lets only declared fields through (GDPR Art. 5(1)(c)).</summary>
internal static class FieldGuard
{
    public static void Check(Purpose purpose, ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json);
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
        {
            throw UndeclaredFieldException.NotAnObject(purpose.Id);
        }

        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var field = reader.GetString()!;
            if (!purpose.Fields.ContainsKey(field))
            {
                throw UndeclaredFieldException.Field(purpose.Id, field);
            }

            reader.Skip();
        }
    }
}
