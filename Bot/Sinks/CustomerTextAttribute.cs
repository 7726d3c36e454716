using Microsoft.Extensions.Compliance.Classification;

namespace CustomerBot.Bot.Sinks;

/// <summary>Classifies a value that may hold what a customer typed. Logging hands it to <see cref="CustomerTextRedactor"/>.</summary>
[AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Property | AttributeTargets.Field)]
internal sealed class CustomerTextAttribute() : DataClassificationAttribute(new(nameof(CustomerBot), "CustomerText"))
{
    public static DataClassificationSet Set { get; } = new(new DataClassification(nameof(CustomerBot), "CustomerText"));
}
