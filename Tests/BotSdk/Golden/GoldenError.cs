using System.Text.Json.Nodes;

namespace CustomerBot.Tests.BotSdk.Golden;

/// <summary>An exception as the corpus writes it.</summary>
internal static class GoldenError
{
    public static JsonObject Of(Exception exception)
    {
        var json = new JsonObject { ["error"] = exception.GetType().Name };
        if (exception is ArgumentException { ParamName: { } param })
        {
            json["param"] = param;
        }

        return json;
    }
}
