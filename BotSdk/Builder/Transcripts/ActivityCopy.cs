using System.Text.Json;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>Copies of activities that later changes of the original do not reach.</summary>
internal static class ActivityCopy
{
    internal static Activity Of(Activity activity)
    {
        var type = SchemaJson.TypeInfo<Activity>();
        return JsonSerializer.Deserialize(JsonSerializer.SerializeToUtf8Bytes(activity, type), type);
    }
}
