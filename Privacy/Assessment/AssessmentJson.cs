using System.Text.Json;
using System.Text.Json.Serialization;

namespace CustomerBot.Privacy;

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow
)]
[JsonSerializable(typeof(AssessmentFile))]
internal sealed partial class AssessmentJson : JsonSerializerContext
{
    /// <summary>The file that comes with the product.</summary>
    public static AssessmentFile Read()
    {
        using var stream = typeof(AssessmentJson).Assembly.GetManifestResourceStream("CustomerBot.Privacy.Assessment.assessment.json")!;
        return JsonSerializer.Deserialize(stream, Default.AssessmentFile)!;
    }
}
